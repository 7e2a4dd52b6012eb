package vn.chidao.extract.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.identity.DocumentDate;
import vn.chidao.extract.identity.Identity;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpression.Form;
import vn.chidao.text.time.Week;

/**
 * The days that a time bounds where the words around say more than its own: «trước khi kết thúc năm 2024», «trước 15 giờ các
 * ngày …», a length counted from a day that the text gives. A day by which something ends has no day to begin on.
 */
final class TimeBounds {
    /** Working days need a calendar of holidays, so they are left as words. */
    private static final String LENGTH = "(?<count>\\d{1,3}) (?<unit>ngày|tháng)(?! làm việc),? (kể |tính )?từ ngày ";

    private static final MarkedPattern FROM_ISSUE = MarkedPattern.of(
            LENGTH
                    + "(ký ban hành|ký|ban hành)(?<document> (quyết định|kế hoạch|công văn|văn bản|chỉ thị|chương trình)( này)?)?$");
    /** «Kết luận thanh tra phải công khai trong 10 ngày kể từ ngày ban hành»: another document's day of issue. */
    private static final MarkedPattern ANOTHERS =
            MarkedPattern.of("(?<!\\p{L})(kết luận|biên bản|giấy phép|hợp đồng|giấy chứng nhận)(?!\\p{L})");

    private static final MarkedPattern FROM_EFFECT =
            MarkedPattern.of("^\\D{0,20}" + LENGTH + "(quyết định|nghị quyết|văn bản|quy định)( này)? có hiệu lực");
    private static final MarkedPattern EFFECT = MarkedPattern.of("có hiệu lực( thi hành)?( kể)? từ (?=ngày )");
    private static final MarkedPattern DAYS_BEGINNING = MarkedPattern.of(
            "(?<!\\p{L})(?<count>\\d{1,3}) ngày(,? đêm)?(?! làm việc)([^;.,\\d]{0,40}, (?<begins>bắt đầu )?|(?<named>[”\"»]) )$");
    private static final MarkedPattern BEFORE_HOUR = MarkedPattern.of(
            "(?<!\\p{L})trước (lúc |hồi )?\\d{1,2} ?(giờ|h)( ?\\d{2}( phút)?)?,? ?(các )?(ngày \\d[\\d/]+( và |, )(ngày )?)*$");
    /** «thời hạn hoàn thành là ngày …», «không để ai phải ở tạm quá ngày …». */
    private static final MarkedPattern LAST_DAY = MarkedPattern.of(
            "(?<!\\p{L})((thời hạn|hạn chót|hạn cuối)( hoàn thành| thực hiện| nộp| gửi| báo cáo){0,2}( cùng| cuối)?( là|:)|không (để )?[^;.]{0,60}(?<!\\p{L})quá) $");

    private static final MarkedPattern BEFORE_END = MarkedPattern.of("(?<!\\p{L})trước khi (kết thúc|hết) $");

    private final EntryText entry;
    private final Identity identity;
    private final @Nullable Week week;

    TimeBounds(EntryText entry, Identity identity, @Nullable Week week) {
        this.entry = entry;
        this.identity = identity;
        this.week = week;
    }

    /** Returns {@code time} with the days that it bounds; {@code lastDay} tells that its role makes it a last day. */
    TimeExpression of(TimeExpression time, boolean lastDay) {
        if (lastDay || isEnd(time)) {
            return new TimeExpression(time.span(), Form.UNTIL, null, time.to());
        }
        return switch (time.form()) {
            case DURATION -> length(time);
            case FROM -> daysBeginning(time);
            default -> time;
        };
    }

    /** Whether the words before it make {@code time} the end of what is to be done. */
    boolean isEnd(TimeExpression time) {
        return switch (time.form()) {
            case DAY -> entry.finds(BEFORE_HOUR, before(time)) || entry.finds(LAST_DAY, before(time));
            case YEAR, MONTH, QUARTER -> entry.finds(BEFORE_END, before(time));
            default -> false;
        };
    }

    private Span before(TimeExpression time) {
        int start = time.span().start();
        return new Span(Math.min(entry.sentence(time.span()).start(), start), start);
    }

    private TimeExpression length(TimeExpression time) {
        var words = time.span().in(entry.clean());
        var issued = identity.date();
        var fromIssue = FROM_ISSUE.strict(words);
        if (issued != null
                && fromIssue.find()
                && (fromIssue.group("document") != null || !entry.finds(ANOTHERS, before(time)))) {
            return new TimeExpression(
                    time.span(), Form.RANGE, issued, plus(issued, fromIssue.group("count"), fromIssue.group("unit")));
        }
        return fromEffect(time).orElse(time);
    }

    /** The event may stand behind the words of the length. */
    private Optional<TimeExpression> fromEffect(TimeExpression time) {
        int start = time.span().start();
        var sentence = new Span(
                start, Math.max(entry.sentence(time.span()).end(), time.span().end()));
        var length = FROM_EFFECT.strict(sentence.in(entry.clean()));
        if (!length.find()) {
            return Optional.empty();
        }
        var span = new Span(start, start + length.end());
        return effect().map(day ->
                new TimeExpression(span, Form.UNTIL, null, plus(day, length.group("count"), length.group("unit"))));
    }

    private static LocalDate plus(LocalDate day, String count, String unit) {
        int length = Integer.parseInt(count);
        return unit.equals("tháng") ? day.plusMonths(length) : day.plusDays(length);
    }

    /** The day on which the text says that the document takes effect. */
    private Optional<LocalDate> effect() {
        var effect = EFFECT.strict(entry.clean());
        return effect.find()
                ? DocumentDate.after(entry.clean(), effect.end(), week).map(DocumentDate.Found::day)
                : Optional.empty();
    }

    /** «60 ngày cao điểm, bắt đầu từ ngày 15/10»: the first of the days counts. */
    private TimeExpression daysBeginning(TimeExpression time) {
        var from = time.from();
        var days = DAYS_BEGINNING.strict(before(time).in(entry.clean()));
        boolean begins = days.find()
                && (days.group("begins") != null
                        || days.group("named") != null
                        || Fold.lower(time.span().in(entry.clean())).startsWith("bắt đầu"));
        return from != null && begins
                ? new TimeExpression(
                        time.span(), Form.RANGE, from, from.plusDays(Integer.parseInt(days.group("count")) - 1L))
                : time;
    }
}
