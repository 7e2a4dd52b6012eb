package vn.chidao.question.query;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** How often reports are to be made (báo cáo hằng ngày, hằng tuần …). */
public enum Reporting {
    /** Every day, or several times a day. */
    DAILY("ngày"),
    /** Every week, or on a day of each week. */
    WEEKLY("tuần"),
    /** Every month, or on a day of each month. */
    MONTHLY("tháng"),
    /** Every quarter. */
    QUARTERLY("quý"),
    /** Every year. */
    YEARLY("năm");

    private static final String EVERY = "(hằng|hàng|mỗi|từng)";
    private static final String REPORTS =
            "((có|phải|cần|bắt|yêu cầu|bắt buộc|đòi|gửi|nộp|chế độ)( việc)? )*(báo cáo|tổng hợp)"
                    + "( (tiến độ|kết quả|tình hình|số liệu|nhanh|định kỳ|và|hoặc|về)|,)*( \\([^)]*\\))?";
    private static final MarkedPattern REPORT =
            MarkedPattern.of("(?<![\\p{L}])(báo cáo|thông tin nhanh|tổng hợp)(?![\\p{L}])");
    /** Which day of them: «thứ Sáu», «ngày 25». */
    private static final Pattern ON = Pattern.compile(
            "(?iu)(?:thứ|thu) (?:hai|ba|tư|tu|năm|nam|sáu|sau|bảy|bay)(?!\\p{L})|(?:ngày|ngay) \\d{1,2}(?!\\d)");

    private static final Map<Reporting, MarkedPattern> ASKED = patterns(Reporting::asked);
    private static final Map<Reporting, MarkedPattern> SAID = patterns(Reporting::said);

    private final String unit;

    Reporting(String unit) {
        this.unit = unit;
    }

    private static Map<Reporting, MarkedPattern> patterns(Function<Reporting, String> words) {
        return Stream.of(values())
                .collect(Collectors.toUnmodifiableMap(
                        often -> often,
                        often -> MarkedPattern.of("(?<![\\p{L}])(?:" + words.apply(often) + ")(?![\\p{L}])")));
    }

    /** «báo cáo hằng tuần», «báo cáo tuần», «mỗi quý phải báo cáo», «ngày nào cũng phải nộp báo cáo». */
    private static String asked(Reporting often) {
        var times = "((vào )?(thứ [\\p{L}]+ |ngày \\d{1,2} |trước \\d+ giờ |cuối |đầu )*" + EVERY + " " + often.unit
                + "( một(?! lần))?|(theo )?" + often.unit
                + "( (một|1) lần)?(?! (\\d|này|nay|qua|trước|tới|sau|nào|mấy|bao|hạn))|lần( một)? ?/? ?(một |mỗi )?"
                + often.unit + ")";
        return REPORTS + " " + times + "( (một|1|hai|\\d+) lần)?( \\(?" + EVERY + " " + often.unit + "\\)?)?"
                + "|(cuối |đầu |thứ [\\p{L}]+ |ngày \\d{1,2} )*(" + EVERY + " " + often.unit + "|" + often.unit
                + " nào)( cũng| thì| là)*( phải| cần)? (gửi |nộp |có )?báo cáo";
    }

    private static String said(Reporting often) {
        var quarters = often == QUARTERLY ? "|(cuối|đầu) quý" : "";
        return "(" + EVERY + " " + often.unit + "|\\d+ lần ?/ ?" + often.unit + quarters + ")";
    }

    /** Takes the words that ask for such reports out of {@code left}; empty when there are none. */
    public static Optional<Condition.Reports> take(Remainder left) {
        return Stream.of(values())
                .flatMap(often -> often.takenFrom(left).stream())
                .findFirst();
    }

    private Optional<Condition.Reports> takenFrom(Remainder left) {
        var found = left.find(Objects.requireNonNull(ASKED.get(this)));
        if (!found.find()) {
            return Optional.empty();
        }
        var span = new Span(found.start(), found.end());
        var on = ON.matcher(span.in(left.text()));
        var day = on.find() ? on.group() : "";
        left.take(span);
        return Optional.of(new Condition.Reports(this, day));
    }

    /** Whether {@code sentence} asks for reports so often. */
    public boolean isAskedIn(String sentence) {
        return REPORT.strict(sentence).find()
                && Objects.requireNonNull(SAID.get(this)).strict(sentence).find();
    }
}
