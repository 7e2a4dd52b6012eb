package vn.chidao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Deadline.Kind;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.TimeExpression;
import vn.chidao.text.Week;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpressions;

/**
 * Finds the times that a directive sets. The words around decide the role: the date of a document, the name of a plan, an
 * anniversary, a term of office, a forecast are none.
 */
final class DeadlineExtractor {
    private static final int LOOK = 70;
    private static final MarkedPattern DUE = MarkedPattern.of(
            "(hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|gửi|nộp|báo cáo|trình|hạn|chậm nhất|thời gian|tiến độ|thực hiện|triển khai"
                    + "|bàn giao|đưa vào|khởi công|phê duyệt|tổng hợp|giải ngân|phấn đấu)[^.;]{0,70}$");
    private static final MarkedPattern DONE_BY = MarkedPattern.of(
            "(hoàn thành|hoàn tất|xong|kết thúc|dứt điểm|thời gian (thực hiện|hoàn thành|triển khai)?|tiến độ|bàn giao|khởi công|giải ngân|báo cáo|chuyển đổi)[^.;]{0,60}$");
    private static final MarkedPattern HAPPENS = MarkedPattern.of(
            "(tổ chức|diễn ra|khai mạc|bế mạc|họp|hội nghị|lễ|dự kiến|buổi|thi vào|phiên|tập huấn|diễn tập|khởi công|khánh thành|ra quân|thăm|làm việc|bầu cử|kiểm tra|tiếp công dân)[^.;]{0,90}$");
    private static final MarkedPattern NOT_SET = MarkedPattern.of(
            "(kỷ niệm|ngày sinh|ngày thành lập|ngày mất|ngày truyền thống|có hiệu lực|hiệu lực( thi hành)?( kể)?|nhiệm kỳ|dự báo|khóa|kỳ họp|giữ chức vụ|thời hạn giữ chức vụ|bổ nhiệm|hưởng chế độ|nghỉ hưu|trước đó|so với|tính đến|lũy kế|định hướng|tầm nhìn|quy hoạch|nghị quyết|đề án|chương trình)[^.;]{0,45}$");
    private static final MarkedPattern HORIZON =
            MarkedPattern.of("(định hướng|tầm nhìn|mục tiêu|phấn đấu|giai đoạn|chiến lược)[^.;]{0,40}$");
    private static final Pattern LABEL = Pattern.compile(
            "((?:Đợt|đợt|Giai đoạn|giai đoạn|Vòng|vòng|Bước|bước|Lần|lần|Phase)\\s*(?:thứ\\s+)?(?:\\d{1,2}|[IVX]+|một|hai|ba|nhất))(?:\\s*\\([^)]*\\))?\\s*[:,]?\\s*(?:\\d{1,2}\\s+)?(?:thực hiện |tổ chức |triển khai |bắt đầu |diễn ra |là |vào )?$");
    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,2}\\s+(?=đến)");
    private static final Pattern COUNTS_PHASE = Pattern.compile("(?:[Đđ]ợt|[Gg]iai đoạn|[Vv]òng|[Bb]ước|[Ll]ần)\\s+$");
    private static final Pattern QUOTED = Pattern.compile("[“\"«][^”\"»\n]{1,200}[”\"»]");
    private static final int LONGEST_PERIOD_YEARS = 3;

    /** Returns the times that {@code entry} sets, in order; {@code identity} tells which dates are documents' own. */
    List<Deadline> extract(EntryText entry, Identity identity, @Nullable Week week) {
        var anchor = new Anchor(identity.date(), week != null ? week.to() : identity.date());
        var quoted = QUOTED.matcher(entry.clean())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        var documents = documentDates(entry, week);
        var found = new ArrayList<Deadline>();
        for (var read : TimeExpressions.find(entry.clean(), anchor)) {
            var time = withoutOrdinal(entry, read);
            boolean named = entry.heading().contains(time.span())
                    || quoted.stream().anyMatch(name -> name.contains(time.span()));
            if (named || documents.stream().anyMatch(date -> date.overlaps(time.span()))) {
                continue;
            }
            kind(entry, time, identity.date())
                    .flatMap(kind -> deadline(entry, time, kind))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** «đợt 1 đến ngày 15/02»: the figure belongs to the phase, and what is left has no start. */
    private static TimeExpression withoutOrdinal(EntryText entry, TimeExpression time) {
        var words = time.span().in(entry.clean());
        var figure = ORDINAL.matcher(words);
        var before = entry.clean().substring(0, time.span().start());
        if (time.form() != TimeExpression.Form.RANGE
                || !figure.find()
                || !COUNTS_PHASE.matcher(before).find()) {
            return time;
        }
        var span = new Span(time.span().start() + figure.end(), time.span().end());
        return new TimeExpression(span, TimeExpression.Form.UNTIL, null, time.to());
    }

    /** Where the dates of cited documents stand, the own one's in «Ngày D, UBND tỉnh ban hành …» too. */
    private static List<Span> documentDates(EntryText entry, @Nullable Week week) {
        var spans = new ArrayList<Span>();
        for (var mention : DocumentNumbers.find(entry.clean())) {
            DocumentDate.after(entry.clean(), mention.span().end(), week)
                    .ifPresentOrElse(found -> spans.add(found.span()), () -> {
                        var sentence = entry.sentence(mention.span());
                        DocumentDate.before(
                                        entry.clean(),
                                        sentence.start(),
                                        mention.span().start(),
                                        week)
                                .ifPresent(found -> spans.add(found.span()));
                    });
        }
        return spans;
    }

    private static Optional<Deadline> deadline(EntryText entry, TimeExpression time, Kind kind) {
        var sentence = entry.sentence(time.span());
        var label = LABEL.matcher(entry.clean()
                .substring(
                        Math.min(sentence.start(), time.span().start()),
                        time.span().start()));
        var phase = label.find() ? label.group(1) : null;
        boolean bounded = kind != Kind.RECURRING
                && time.form() != TimeExpression.Form.DURATION
                && time.form() != TimeExpression.Form.TERM;
        return entry.words(withEvent(entry, time.span(), sentence))
                .map(words ->
                        new Deadline(bounded ? time.from() : null, bounded ? time.to() : null, kind, phase, words));
    }

    /** «từ ngày 18/7 đến khi có thông báo mới»: the event that ends it belongs to the words. */
    private static Span withEvent(EntryText entry, Span span, Span sentence) {
        if (!span.in(entry.clean()).matches("(?s).*(?:đến|tới) khi")) {
            return span;
        }
        var clause = entry.clause(span, sentence, ";,.(");
        return new Span(span.start(), Math.max(span.end(), clause.end()));
    }

    private static Optional<Kind> kind(EntryText entry, TimeExpression time, @Nullable LocalDate issued) {
        var sentence = entry.sentence(time.span());
        int from = Math.max(sentence.start(), time.span().start() - LOOK);
        var before = entry.clean()
                .substring(Math.min(from, time.span().start()), time.span().start());
        var after =
                entry.clean().substring(time.span().end(), Math.max(time.span().end(), sentence.end()));
        boolean due = DUE.strict(before).find();
        if (NOT_SET.strict(before).find() && !due || HORIZON.strict(before).find() && isYear(time)) {
            return Optional.empty();
        }
        return switch (time.form()) {
            case BEFORE -> past(time, issued) ? Optional.empty() : Optional.of(Kind.DEADLINE);
            case UNTIL -> isHorizon(entry, time) || past(time, issued) ? Optional.empty() : Optional.of(Kind.DEADLINE);
            case RANGE -> range(time);
            case FROM ->
                past(time, issued)
                        ? Optional.empty()
                        : Optional.of(HAPPENS.strict(before).find() ? Kind.EVENT : Kind.PERIOD);
            case DAY, DAYS -> day(before, time, issued, due);
            case MONTH, QUARTER, HALF, PART -> span(entry, time, before, after, issued);
            case YEAR -> due && words(entry, time).startsWith("trong") ? Optional.of(Kind.PERIOD) : Optional.empty();
            case TERM ->
                words(entry, time).startsWith("năm học") && due || before.endsWith("thời gian thực hiện trong ")
                        ? Optional.of(Kind.PERIOD)
                        : Optional.empty();
            case RECURRING ->
                due
                                || HAPPENS.strict(before).find()
                                || words(entry, time).contains("ngày")
                                || words(entry, time).contains("định kỳ")
                        ? Optional.of(Kind.RECURRING)
                        : Optional.empty();
            case DURATION ->
                due || words(entry, time).matches(".*(kể từ|sau|trước|tính từ).*")
                        ? Optional.of(Kind.DEADLINE)
                        : Optional.empty();
        };
    }

    private static Optional<Kind> range(TimeExpression time) {
        if (time.from() != null
                && time.to() != null
                && time.from().plusYears(LONGEST_PERIOD_YEARS).isBefore(time.to())) {
            return Optional.empty();
        }
        return Optional.of(Kind.PERIOD);
    }

    private static Optional<Kind> day(String before, TimeExpression time, @Nullable LocalDate issued, boolean due) {
        if (time.to() == null || past(time, issued)) {
            return Optional.empty();
        }
        boolean happens = HAPPENS.strict(before).find();
        return due && !happens
                ? Optional.of(Kind.DEADLINE)
                : happens || issued != null ? Optional.of(Kind.EVENT) : Optional.empty();
    }

    /** A month or quarter is a time limit when something is to be done in it, or when it heads what is to be done. */
    private static Optional<Kind> span(
            EntryText entry, TimeExpression time, String before, String after, @Nullable LocalDate issued) {
        var words = words(entry, time);
        boolean heads = after.startsWith(":") || after.startsWith(" :");
        boolean within = words.startsWith("trong") || words.startsWith("vào");
        if (past(time, issued) || !heads && !within && !DONE_BY.strict(before).find()) {
            return Optional.empty();
        }
        return Optional.of(HAPPENS.strict(before).find() && !DUE.strict(before).find() ? Kind.EVENT : Kind.PERIOD);
    }

    private static boolean past(TimeExpression time, @Nullable LocalDate issued) {
        var last = time.to() != null ? time.to() : time.from();
        return issued != null && last != null && last.isBefore(issued.minusDays(1));
    }

    private static boolean isYear(TimeExpression time) {
        return time.form() == TimeExpression.Form.YEAR
                || time.form() == TimeExpression.Form.UNTIL
                || time.form() == TimeExpression.Form.TERM;
    }

    /** «đến năm 2030» is the horizon of an aim; «đến hết năm 2024» sets a limit. */
    private static boolean isHorizon(EntryText entry, TimeExpression time) {
        return words(entry, time).matches("(tới|đến|vào) năm \\d{4}");
    }

    private static String words(EntryText entry, TimeExpression time) {
        return vn.chidao.text.Fold.lower(time.span().in(entry.clean()));
    }
}
