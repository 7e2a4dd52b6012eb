package vn.chidao.question;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

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
    private static final MarkedPattern REPORT = MarkedPattern.of("(?<![\\p{L}])(báo cáo|thông tin nhanh)(?![\\p{L}])");
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
                        often -> MarkedPattern.of("(?<![\\p{L}])" + words.apply(often) + "(?![\\p{L}])")));
    }

    private static String asked(Reporting often) {
        var times = "(" + EVERY + " " + often.unit + "|theo " + often.unit + "|lần( một)? ?/? ?(một |mỗi )?"
                + often.unit + ")";
        return "((có|phải|cần|bắt|yêu cầu|bắt buộc|đòi|gửi|nộp|chế độ)( việc)? )*báo cáo"
                + "( (tiến độ|kết quả|tình hình|số liệu|nhanh|định kỳ|và|hoặc)|,)* "
                + times + "( (một|1|hai|\\d+) lần)?( \\(?" + EVERY + " " + often.unit + "\\)?)?";
    }

    private static String said(Reporting often) {
        var quarters = often == QUARTERLY ? "|(cuối|đầu) quý" : "";
        return "(" + EVERY + " " + often.unit + "|\\d+ lần ?/ ?" + often.unit + quarters + ")";
    }

    /** Takes the words that ask for such reports out of {@code left}; empty when there are none. */
    static Optional<Reporting> take(Remainder left) {
        return Stream.of(values()).filter(often -> often.takenFrom(left)).findFirst();
    }

    private boolean takenFrom(Remainder left) {
        var found = left.find(Objects.requireNonNull(ASKED.get(this)));
        if (!found.find()) {
            return false;
        }
        left.take(new Span(found.start(), found.end()));
        return true;
    }

    /** Whether {@code sentence} asks for reports so often. */
    public boolean isAskedIn(String sentence) {
        return REPORT.strict(sentence).find()
                && Objects.requireNonNull(SAID.get(this)).strict(sentence).find();
    }
}
