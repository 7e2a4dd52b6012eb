package vn.chidao.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads parts of years and months: «6 tháng cuối năm», «nửa đầu tháng 7», «trung tuần tháng 11», «cuối quý II». */
final class PartPoints {
    private static final MarkedPattern HALF = MarkedPattern.of(
            "(?:(?<n>0?[2-9]|1[01]|sáu|chín|ba) tháng|nửa) (?<w>đầu|cuối)(?: của)? năm(?! học|\\p{L})(?: "
                    + YearPoints.SAID + ")?");
    private static final MarkedPattern PART_OF_MONTH =
            MarkedPattern.of("(?:nửa )?(?:đầu|giữa|cuối) (?=tháng \\d|quý|quí)");
    private static final MarkedPattern PART_OF_YEAR = MarkedPattern.of(
            "(?<!(?:đứng|hàng|dẫn|cầm)\\s)(?:(?:các |những )?tháng )?(?:đầu|giữa|cuối) năm(?! học|\\p{L})(?: "
                    + YearPoints.SAID + ")?");
    private static final MarkedPattern TEN_DAYS = MarkedPattern.of("(?<w>thượng|trung|hạ) tuần (?=tháng \\d)");
    private static final MarkedPattern HALF_MONTH = MarkedPattern.of("nửa (?<w>đầu|cuối) (?=tháng \\d)");

    private static final int HALF_YEAR = 6;

    private PartPoints() {}

    /** Returns «6 tháng cuối năm», «nửa đầu năm 2024», «10 tháng đầu năm». */
    static @Nullable Point half(Reader reader) {
        if (!reader.eat(HALF)) {
            return null;
        }
        int months = months(reader.group("n"));
        var year = YearPoints.saidOrIssued(reader);
        boolean early = isEarly(reader.group("w"));
        return early ? new Point.Months(1, months, year) : new Point.Months(13 - months, 12, year);
    }

    /** Returns the whole month, quarter or year whose vague part is named; half a month is exact. */
    static @Nullable Point part(Reader reader) {
        int start = reader.at();
        if (reader.eat(PART_OF_YEAR)) {
            return new Point.Months(1, 12, YearPoints.saidOrIssued(reader));
        }
        if (reader.eat(HALF_MONTH)) {
            boolean early = isEarly(reader.group("w"));
            var month = MonthPoints.month(reader);
            var days = month == null ? null : reader.anchor().settle(month);
            return days == null ? null : new Point.Fixed(halfOf(days, early));
        }
        if (reader.eat(TEN_DAYS)) {
            var which = reader.group("w");
            var month = MonthPoints.month(reader);
            var days = month == null ? null : reader.anchor().settle(month);
            return days == null ? null : new Point.Fixed(tenDaysOf(days, which));
        }
        if (reader.eat(PART_OF_MONTH)) {
            var month = MonthPoints.month(reader);
            var whole = month != null ? month : MonthPoints.quarter(reader);
            if (whole != null) {
                return whole;
            }
        }
        reader.moveTo(start);
        return null;
    }

    private static int months(@Nullable String said) {
        if (said == null) {
            return HALF_YEAR;
        }
        return switch (Fold.flat(said)) {
            case "sau" -> HALF_YEAR;
            case "chin" -> 9;
            case "ba" -> 3;
            default -> Integer.parseInt(said);
        };
    }

    private static boolean isEarly(@Nullable String word) {
        return word != null && (word.equals("đầu") || word.equals("dau"));
    }

    private static Week halfOf(Week month, boolean early) {
        LocalDate middle = month.from().withDayOfMonth(15);
        return early ? new Week(month.from(), middle) : new Week(middle.plusDays(1), month.to());
    }

    private static Week tenDaysOf(Week month, @Nullable String which) {
        var first = month.from();
        return switch (Fold.flat(which == null ? "" : which)) {
            case "thuong" -> new Week(first, first.withDayOfMonth(10));
            case "trung" -> new Week(first.withDayOfMonth(11), first.withDayOfMonth(20));
            default -> new Week(first.withDayOfMonth(21), month.to());
        };
    }
}
