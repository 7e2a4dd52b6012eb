package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads months and quarters, with or without their year: «tháng 8/2022», «9/2024», «quý III năm nay». */
final class MonthPoints {
    private static final MarkedPattern MONTH_OF = MarkedPattern.of("(?:tháng|thg) (?<m>" + Pieces.MONTH
            + ")(?!\\d|[.,]\\d|/\\d{1,2}(?!\\d))(?:(?:\\s?[/.-]\\s?(?=\\d)|,? năm | (?=20\\d\\d))" + YearPoints.SAID
            + ")?"
            + Pieces.NOT_LUNAR);
    private static final MarkedPattern MONTH_BARE =
            MarkedPattern.of("(?<m>" + Pieces.MONTH + ")\\s?(?:/|-| năm )\\s?(?<y>" + Pieces.YEAR + ")(?!/)");
    private static final MarkedPattern MONTH_ALONE =
            MarkedPattern.of("(?:tháng )?(?<m>" + Pieces.MONTH + ")(?!\\d|[.,/]\\d)");
    private static final MarkedPattern QUARTER =
            MarkedPattern.of("(?:(?:quý|quí) ?)(?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:(?:\\s?[/-]\\s?(?=\\d)|,? năm )"
                    + YearPoints.SAID + ")?");

    private MonthPoints() {}

    /** Returns «tháng 8/2022», «tháng 8 năm nay», «tháng 8». */
    static @Nullable Point month(Reader reader) {
        if (!reader.eat(MONTH_OF)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, YearPoints.said(reader));
    }

    /** Returns «9/2024», a month without its word, as the end of a period or in a question. */
    static @Nullable Point bare(Reader reader) {
        if (!reader.eat(MONTH_BARE)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, reader.number("y"));
    }

    /** Returns «7», a month with all else elided («tháng 7, 8/2024»). */
    static @Nullable Point alone(Reader reader) {
        if (!reader.eat(MONTH_ALONE)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, null);
    }

    /** Returns «quý III/2024», «quý 3 năm nay», «quý III». */
    static @Nullable Point quarter(Reader reader) {
        return reader.eat(QUARTER) ? quarterOf(reader.group("q"), YearPoints.said(reader)) : null;
    }

    /** Returns the months of a quarter written in Roman or Arabic figures. */
    static Point quarterOf(@Nullable String figure, @Nullable Integer year) {
        int quarter = switch (figure == null ? "" : figure) {
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            case "iv", "4" -> 4;
            default -> 1;
        };
        return new Point.Months(quarter * 3 - 2, quarter * 3, year);
    }

    private static int digits(Reader reader, String group) {
        var number = reader.number(group);
        return number == null ? 0 : number;
    }
}
