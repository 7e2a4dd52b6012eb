package vn.chidao.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Deadline.Kind;
import vn.chidao.extract.agency.WordLists;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.TimeExpression;
import vn.chidao.text.Week;

/**
 * Tells by the words around what a time is to a directive: limit, period, recurring duty, event, or nothing that it sets, as
 * the name of a plan, an anniversary, a term of office, a forecast or the state of things on a day.
 */
final class TimeRole {
    private static final WordLists CUES = WordLists.beside(TimeRole.class, "times.toml");
    private static final int LOOK = 70;
    private static final MarkedPattern DUE = MarkedPattern.of("(" + CUES.any("due") + ")[^.;]{0,70}$");
    private static final MarkedPattern DONE_BY = MarkedPattern.of("(" + CUES.any("done_by") + ")[^.;]{0,60}$");
    private static final MarkedPattern HAPPENS = MarkedPattern.of("(" + CUES.any("happens") + ")[^.;]{0,90}$");
    private static final MarkedPattern NOT_SET = MarkedPattern.of(
            "(kỷ niệm|ngày sinh|ngày thành lập|ngày mất|ngày truyền thống|hưởng ứng ngày|có hiệu lực|hiệu lực( thi hành)?( kể)?|giữ chức|hưởng chế độ"
                    + "|nghỉ hưu|trước đó|so với|tính đến|lũy kế|cùng kỳ)[^.;]{0,60}$"
                    + "|bổ nhiệm[^.;,]{0,60}$|(?<!\\p{L})(mưa|rét|nắng nóng|gió|lũ|giông)( \\p{L}+){0,4} từ( (đêm|chiều|sáng|tối|trưa|ngày)){0,2} ?\\d{0,2} ?$|(hằng|hàng) (ngày|tuần|tháng|quý|năm),? (bắt đầu )?$"
                    + "|(kỳ họp|nhiệm kỳ|khóa) $");
    /** What is forecast for a time is not set for it; a forecast that is to be given every day is. */
    private static final MarkedPattern FORECAST = MarkedPattern.of("dự báo[^.;]{0,60}$");
    /** Names of plans carry years and spans of years. */
    private static final MarkedPattern PLAN = MarkedPattern.of(
            "(nhiệm kỳ|khóa|kỳ họp|định hướng|tầm nhìn|quy hoạch|nghị quyết|đề án|chương trình|chiến lược)[^.;]{0,45}$");

    private static final MarkedPattern HORIZON =
            MarkedPattern.of("(định hướng|tầm nhìn|mục tiêu|phấn đấu|giai đoạn|chiến lược)[^.;]{0,40}$");
    /** «Đến ngày 04/3, còn tồn 1.340 xe»: how things stood on that day. */
    private static final MarkedPattern STOOD =
            MarkedPattern.of("^,? ?[^;.]{0,50}?(?<!\\p{L})(đã|mới|còn|hiện|vẫn|chưa)(?!\\p{L})");

    private static final MarkedPattern OPENS = MarkedPattern.of("^[\\s(]*$");
    private static final MarkedPattern OPENS_CLAUSE = MarkedPattern.of("(^|[;,(]) *$");
    private static final MarkedPattern AFTER_DAY = MarkedPattern.of("(?<!\\p{L})sau $");
    private static final MarkedPattern CONDITION =
            MarkedPattern.of("(?<!\\p{L})(nếu|trường hợp|chậm|khi)[^,;.]{0,50}$");
    private static final MarkedPattern EVERY_SO_OFTEN = MarkedPattern.of(
            "(?<!\\p{L})(thứ|chủ nhật|lần|lượt|định kỳ|ngày \\d|ngày làm việc|ngày trong|giờ|cuối|mùng)(?!\\p{L})");
    private static final MarkedPattern LIMITED =
            MarkedPattern.of("^(trong (vòng|thời hạn|thời gian)|thời hạn)|làm việc|kể từ|^trước|tính từ");
    private static final MarkedPattern EXCEEDED = MarkedPattern.of(
            "^quá|^(không quá|tối đa)(?!.*(làm việc|kể từ))|(\\d|một|hai|ba|bốn|năm|mười) năm(?!\\p{L})");
    /** What must be answered whenever it comes is no limit of the directive's. */
    private static final MarkedPattern WHENEVER = MarkedPattern.of("^ khi (có yêu cầu|có tình huống|cần|xả)(?!\\p{L})");
    /** «Hồ sơ nộp trước ngày D được giải quyết theo quy định cũ»: tells which, not by when. */
    private static final MarkedPattern TELLS_WHICH =
            MarkedPattern.of("^ (được (giải quyết|áp dụng|tiếp tục|hưởng)|không có|vẫn|chưa|mà|thì)(?!\\p{L})");

    private static final MarkedPattern NOT_OFTENER =
            MarkedPattern.of("(?<!\\p{L})(quá|hơn|thay vì) $|(đến|tới) \\d{1,2} ?(giờ|h)( \\d{2}( phút)?)? $");
    private static final int BEGAN_LATELY = 14;
    private static final int LONGEST_PERIOD_YEARS = 3;

    private final EntryText entry;
    private final TimeExpression time;
    private final Span before;
    private final Span after;
    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate weekStart;
    private final boolean numbered;

    TimeRole(EntryText entry, TimeExpression time, Identity identity, @Nullable Week week) {
        var sentence = entry.sentence(time.span());
        int start = time.span().start();
        this.entry = entry;
        this.time = time;
        this.before = new Span(Math.min(Math.max(sentence.start(), start - LOOK), start), start);
        this.after = new Span(time.span().end(), Math.max(time.span().end(), sentence.end()));
        this.issued = identity.date();
        this.weekStart = week == null ? null : week.from();
        this.numbered = identity.own() != null;
    }

    /** Returns what the time is to the directive; empty when the directive does not set it. */
    Optional<Kind> kind() {
        if (notSet()) {
            return Optional.empty();
        }
        if (returns()) {
            return Optional.of(Kind.RECURRING);
        }
        return switch (time.form()) {
            case BEFORE -> unless(past() || entry.finds(TELLS_WHICH, after), Kind.DEADLINE);
            case UNTIL -> unless(past() || isHorizon() || stood(), Kind.DEADLINE);
            case RANGE -> unless(tooLong() || past() || lower().endsWith("nay"), Kind.PERIOD);
            case FROM -> unless(longPast(), says(HAPPENS) ? Kind.EVENT : Kind.PERIOD);
            case DAY, DAYS -> day();
            case MONTH, QUARTER, HALF, PART -> span();
            case YEAR -> unless(!lower().startsWith("trong") && !isPhase() && !isStage() || past(), Kind.PERIOD);
            case TERM -> unless(!isTermSet(), Kind.PERIOD);
            case RECURRING -> unless(!recurs(), Kind.RECURRING);
            case DURATION -> unless(!isLimit(), Kind.DEADLINE);
        };
    }

    /** Months «hằng năm», a season «từ tháng 10 năm trước đến hết tháng 4 năm sau»: no year is meant. */
    private boolean returns() {
        return switch (time.form()) {
            case MONTH -> entry.finds(MarkedPatterns.YEARLY, after);
            case RANGE -> entry.finds(MarkedPatterns.YEARLY, after) || entry.finds(MarkedPatterns.SEASON, time.span());
            default -> false;
        };
    }

    /** Whether a day bounds what is to be done by it, without a day to begin on. */
    boolean isLastDay() {
        return time.form() == TimeExpression.Form.DAY
                && (lower().startsWith("trong ngày") || says(AFTER_DAY) || says(MarkedPatterns.ENDS_ON));
    }

    private static Optional<Kind> unless(boolean not, Kind kind) {
        return not ? Optional.empty() : Optional.of(kind);
    }

    private boolean notSet() {
        boolean years =
                time.form() == TimeExpression.Form.YEAR || time.form() == TimeExpression.Form.TERM || isHorizon();
        return says(NOT_SET)
                || lower().startsWith("tính đến")
                || time.form() != TimeExpression.Form.RECURRING && says(FORECAST)
                || years && !isThisYear() && (says(PLAN) && !says(DUE) || says(HORIZON))
                || isName();
    }

    /** «Phấn đấu trong năm 2024»: within the year of its own date an aim is due. */
    private boolean isThisYear() {
        var to = time.to();
        return lower().startsWith("trong năm") && issued != null && to != null && to.getYear() == issued.getYear();
    }

    /** «ban hành Công văn … về giải ngân những tháng cuối năm 2026» says the heading again. */
    private boolean isName() {
        return switch (time.form()) {
            case MONTH, QUARTER, HALF, PART ->
                entry.opening().contains(time.span())
                        && entry.heading()
                                .in(entry.clean())
                                .contains(time.span().in(entry.clean()));
            default -> false;
        };
    }

    private boolean stood() {
        var to = time.to();
        boolean ahead = issued != null && to != null && to.isAfter(issued);
        return !ahead && says(OPENS_CLAUSE) && entry.finds(STOOD, after);
    }

    private Optional<Kind> day() {
        if (time.to() == null || past()) {
            return Optional.empty();
        }
        boolean opens = says(OPENS) && entry.opening().contains(time.span());
        if (opens) {
            return unless(numbered, Kind.EVENT);
        }
        boolean happens = says(HAPPENS);
        boolean due = says(DUE) || says(AFTER_DAY) || lower().startsWith("trong ngày");
        return due && (!happens || lower().startsWith("trong ngày"))
                ? Optional.of(Kind.DEADLINE)
                : unless(!happens && issued == null && isBefore(time.to(), weekStart), Kind.EVENT);
    }

    /** A month or quarter is a time limit when something is to be done in it, or when it heads what is to be done. */
    private Optional<Kind> span() {
        boolean heads = entry.finds(MarkedPatterns.COLON, after);
        boolean within = lower().startsWith("trong") || lower().startsWith("vào");
        if (past() || !heads && !within && !isStage() && !says(DONE_BY)) {
            return Optional.empty();
        }
        return Optional.of(says(HAPPENS) && !says(DUE) ? Kind.EVENT : Kind.PERIOD);
    }

    private boolean isPhase() {
        return says(OPENS) && entry.finds(MarkedPatterns.COLON, after);
    }

    /** «năm 2022 đầu tư mới 17 xã; năm 2023 chuyển đổi 40 đài»: what is done in it follows at once. */
    private boolean isStage() {
        int next = after.start() + 1;
        boolean first = (says(OPENS) || says(MarkedPatterns.LISTS)) && entry.finds(MarkedPatterns.STAGE_FOLLOWS, after);
        return (first || says(MarkedPatterns.AFTER_STAGE))
                && next < after.end()
                && Character.isLowerCase(entry.clean().charAt(next))
                && !entry.finds(MarkedPatterns.TOLD, after);
    }

    private boolean isTermSet() {
        return lower().startsWith("năm học") && says(DUE) || says(MarkedPatterns.CARRIED_OUT_IN);
    }

    private boolean recurs() {
        return !says(NOT_OFTENER) && (says(DUE) || says(HAPPENS) || entry.finds(EVERY_SO_OFTEN, time.span()));
    }

    private boolean isLimit() {
        return !entry.finds(EXCEEDED, time.span())
                && !entry.finds(WHENEVER, after)
                && !says(CONDITION)
                && (entry.finds(LIMITED, time.span()) || says(DUE));
    }

    private boolean tooLong() {
        var from = time.from();
        return from != null
                && time.to() != null
                && from.plusYears(LONGEST_PERIOD_YEARS).isBefore(time.to());
    }

    private boolean past() {
        var last = time.to() != null ? time.to() : time.from();
        var since = issued != null ? issued.minusDays(1) : weekStart;
        return since != null && last != null && last.isBefore(since);
    }

    /** What began shortly before goes on. */
    private boolean longPast() {
        var from = time.from();
        return issued != null && from != null && from.isBefore(issued.minusDays(BEGAN_LATELY));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || day.isBefore(other);
    }

    /** «đến năm 2030» is the horizon of an aim; «đến hết năm 2024» sets a limit. */
    private boolean isHorizon() {
        return time.form() == TimeExpression.Form.UNTIL && entry.finds(MarkedPatterns.BY_YEAR, time.span());
    }

    private boolean says(MarkedPattern pattern) {
        return entry.finds(pattern, before);
    }

    private String lower() {
        return vn.chidao.text.Fold.lower(time.span().in(entry.clean()));
    }

    /** Patterns of a word or two. */
    private static final class MarkedPatterns {
        static final MarkedPattern COLON = MarkedPattern.of("^ ?:");
        static final MarkedPattern AFTER_STAGE = MarkedPattern.of("; *$");
        static final MarkedPattern LISTS = MarkedPattern.of(": *$");
        static final MarkedPattern STAGE_FOLLOWS =
                MarkedPattern.of("^[^.;]{3,90}; (đến hết |từ )?(năm|tháng|quý) (\\d|i)");
        static final MarkedPattern TOLD = MarkedPattern.of(
                "^ (phấn đấu|đạt|đã|là|có|còn|của|toàn|tỉnh|và|đến|với|mới|so|tại|trên|trước)(?!\\p{L})");
        static final MarkedPattern BY_YEAR = MarkedPattern.of("^(tới|đến|vào) năm \\d{4}$");
        static final MarkedPattern YEARLY = MarkedPattern.of("^ (hằng|hàng|mỗi) năm");
        static final MarkedPattern SEASON = MarkedPattern.of("năm trước (cho )?(đến|tới)[^;,]{0,20} năm sau");
        static final MarkedPattern ENDS_ON = MarkedPattern.of("(?<!\\p{L})kết thúc [^,;.]{0,30}$");
        static final MarkedPattern CARRIED_OUT_IN = MarkedPattern.of("thời gian thực hiện trong $");
    }
}
