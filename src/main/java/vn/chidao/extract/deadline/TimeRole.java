package vn.chidao.extract.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.Cue;
import vn.chidao.extract.fact.Deadline.Kind;
import vn.chidao.extract.identity.Identity;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;
import vn.chidao.text.time.TimeExpression.Form;
import vn.chidao.text.time.Week;

/** Tells by the words around what a time is to a directive: limit, period, recurring duty, event, or nothing that it sets. */
final class TimeRole {
    private static final WordLists CUES = WordLists.beside(TimeRole.class, "times.toml");
    private static final Cue DONE_BY = Cue.of(CUES.of("done_by"), 60);
    private static final Cue HAPPENS = Cue.of(CUES.of("happens"), 70);
    private static final MarkedPattern AFTER_DAY = MarkedPattern.of("(?<!\\p{L})sau $");
    /** «không để xảy ra sau ngày …», «nếu phát sinh sau ngày …»: what may not be any more from then on. */
    private static final MarkedPattern NOT_AFTER =
            MarkedPattern.of("(?<!\\p{L})(không(?! (khắc phục|hoàn thành|chấp hành))|nếu)(?!\\p{L})[^,;.]{3,60} sau $");

    private static final MarkedPattern ENDS_ON = MarkedPattern.of("(?<!\\p{L})kết thúc [^,;.]{0,30}$");
    private static final MarkedPattern YEARLY = MarkedPattern.of("^ (hằng|hàng|mỗi) năm");
    /** «hằng năm, đợt chính từ tháng 3 đến tháng 4, đợt bổ sung từ tháng 9 đến tháng 10». */
    private static final MarkedPattern EVERY_YEAR = MarkedPattern.of("(hằng|hàng) năm,[^.;]*$");

    private static final MarkedPattern WITH_YEAR = MarkedPattern.of("\\d{4}");
    private static final MarkedPattern SEASON = MarkedPattern.of("năm trước (cho )?(đến|tới)[^;,]{0,20} năm sau");
    private static final MarkedPattern EVERY_SO_OFTEN =
            MarkedPattern.of("(?<!\\p{L})(" + CUES.any("every_so_often") + ")(?!\\p{L})");
    private static final MarkedPattern NOT_OFTENER =
            MarkedPattern.of("(?<!\\p{L})(quá|hơn|thay vì) $|(đến|tới) \\d{1,2} ?(giờ|h)( \\d{2}( phút)?)? $");
    /** «được uống sữa …, 03 lần/tuần»: how much somebody gets is nobody's duty. */
    private static final MarkedPattern TAKEN = MarkedPattern.of("(?<!\\p{L})được (uống|ăn|cấp)(?!\\p{L})[^.;]{0,60}$");

    private static final MarkedPattern CARRIED_OUT_IN = MarkedPattern.of("thời gian thực hiện trong $");
    /** «Hồ sơ nộp trước ngày D được giải quyết theo quy định cũ»: tells which, not by when. */
    private static final MarkedPattern TELLS_WHICH =
            MarkedPattern.of("^ (được (giải quyết|áp dụng|tiếp tục|hưởng)|không có|vẫn|chưa|mà|thì)(?!\\p{L})");

    /** «đưa vào sử dụng trước năm học 2025 - 2026». */
    private static final MarkedPattern BEFORE = MarkedPattern.of("(?<!\\p{L})trước $");
    /** «giải ngân đạt 60% vào ngày 30/6»: by then, not on it. */
    private static final MarkedPattern REACHED = MarkedPattern.of("(đạt|\\d ?%)[^,;.]{0,40}$");
    /** «Hằng tháng, báo cáo gửi trước ngày 25». */
    private static final MarkedPattern DAY_FOLLOWS =
            MarkedPattern.of("^, [^;.]{3,60} (trước|vào) ngày \\d{1,2}(?![\\d/])");

    private static final Cue REPEATED = Cue.of(CUES.of("repeated"), 60);

    private static final int BEGAN_LATELY = 14;
    private static final int LONGEST_PERIOD_YEARS = 3;

    private final TimeInText time;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate to;
    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate weekStart;
    private final boolean numbered;

    TimeRole(TimeInText time, Identity identity, @Nullable Week week) {
        this.time = time;
        this.from = time.time().from();
        this.to = time.time().to();
        this.issued = identity.date();
        this.weekStart = week == null ? null : week.from();
        this.numbered = identity.own() != null;
    }

    /** Returns what the time is to the directive; empty when the directive does not set it. */
    Optional<Kind> kind() {
        if (MentionedTimes.isOnlyMentioned(time, issued)) {
            return Optional.empty();
        }
        if (returns()) {
            return Optional.of(Kind.RECURRING);
        }
        return switch (time.form()) {
            case BEFORE -> unless(past() || time.isFollowed(TELLS_WHICH), Kind.DEADLINE);
            case UNTIL ->
                unless(
                        past() || MentionedTimes.isHorizon(time) || MentionedTimes.isOfCount(time, issued),
                        Kind.DEADLINE);
            case RANGE -> unless(tooLong() || past() || time.words().endsWith("nay"), Kind.PERIOD);
            case FROM -> unless(longPast(), time.isLed(HAPPENS) ? Kind.EVENT : Kind.PERIOD);
            case DAY, DAYS -> day();
            case MONTH, QUARTER, HALF, PART -> span();
            case YEAR -> unless(!isWithin() && !StageHeadings.isStage(time) || past(), Kind.PERIOD);
            case TERM -> unless(!isTermSet(), time.isLed(BEFORE) ? Kind.DEADLINE : Kind.PERIOD);
            case RECURRING -> unless(!recurs(), Kind.RECURRING);
            case DURATION ->
                unless(!DurationLimits.isLimit(time), DurationLimits.lasts(time) ? Kind.PERIOD : Kind.DEADLINE);
        };
    }

    /** Months «hằng năm», a season «từ tháng 10 năm trước đến hết tháng 4 năm sau»: no year is meant. */
    private boolean returns() {
        return switch (time.form()) {
            case MONTH -> time.isFollowed(YEARLY);
            case RANGE ->
                time.isFollowed(YEARLY) || time.says(SEASON) || time.isLed(EVERY_YEAR) && !time.says(WITH_YEAR);
            default -> false;
        };
    }

    /** Whether a day bounds what is to be done by it, without a day to begin on. */
    boolean isLastDay() {
        return time.form() == Form.DAY
                && (time.opens("trong ngày") && time.isDue()
                        || time.opens("vào ngày") && time.isLed(REACHED)
                        || time.isLed(AFTER_DAY)
                        || time.isLed(ENDS_ON));
    }

    private static Optional<Kind> unless(boolean not, Kind kind) {
        return not ? Optional.empty() : Optional.of(kind);
    }

    private Optional<Kind> day() {
        if (to == null || past() || time.isLed(NOT_AFTER)) {
            return Optional.empty();
        }
        if (StageHeadings.opensSentence(time)
                && time.entry().opening().contains(time.time().span())) {
            return unless(numbered, Kind.EVENT);
        }
        boolean happens = time.isLed(HAPPENS);
        boolean due = time.isDue() || time.isLed(AFTER_DAY) || time.opens("trong ngày");
        return due && (!happens || time.opens("trong ngày") && time.isDue())
                ? Optional.of(Kind.DEADLINE)
                : unless(!happens && issued == null && isBefore(to, weekStart), Kind.EVENT);
    }

    /** A month or quarter is a time limit when something is to be done in it, or when it heads what is to be done. */
    private Optional<Kind> span() {
        boolean within = isWithin() || time.opens("vào");
        if (past()
                || !within
                        && !StageHeadings.heads(time)
                        && !StageHeadings.isOneOfSeveral(time)
                        && !time.isLed(DONE_BY)) {
            return Optional.empty();
        }
        boolean happens = time.isLed(HAPPENS) && !time.isDue() && !time.opens("ngay trong");
        return Optional.of(happens ? Kind.EVENT : Kind.PERIOD);
    }

    private boolean isWithin() {
        return time.opens("trong") || time.opens("ngay trong");
    }

    private boolean isTermSet() {
        return time.opens("năm học") && time.isDue() || time.isLed(CARRIED_OUT_IN);
    }

    private boolean recurs() {
        return !time.isLed(NOT_OFTENER)
                && !time.isLed(TAKEN)
                && (time.isDue()
                        || time.isLed(HAPPENS)
                        || time.isLed(REPEATED)
                        || time.says(EVERY_SO_OFTEN)
                        || StageHeadings.opensSentence(time) && time.isFollowed(DAY_FOLLOWS));
    }

    private boolean tooLong() {
        return from != null
                && to != null
                && from.plusYears(LONGEST_PERIOD_YEARS).isBefore(to);
    }

    private boolean past() {
        var last = to != null ? to : from;
        var since = issued != null ? issued.minusDays(1) : weekStart;
        return since != null && last != null && last.isBefore(since);
    }

    /** What began shortly before goes on. */
    private boolean longPast() {
        return issued != null && from != null && from.isBefore(issued.minusDays(BEGAN_LATELY));
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day == null || other == null || day.isBefore(other);
    }
}
