package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads days, whole or with parts elided: «thứ Sáu, ngày 30/11/2024», «06 tháng 10 năm 2024», «14». */
final class DayPoints {
    /** What makes a bare «2/3» a fraction rather than a day; «23/8» is more than one. */
    private static final String NOT_FRACTION =
            "(?:(?<=(?:1[3-9]|[23]\\d)/\\d{1,2})|(?!\\s?%|\\s(?:số|tổng|diện|dân|hộ|xã|huyện|thôn|phường|người|đại biểu"
                    + "|thành viên|trường|đơn vị|chỉ tiêu|tiêu chí|sản phẩm|công trình|cơ quan|lần|mức|chiều|khối|giờ)(?!\\p{L})))";

    private static final MarkedPattern LEAD = MarkedPattern.of("(?:(?:(?:từ|hồi|lúc|khoảng) )*" + Pieces.CLOCK
            + "(?: ?(?:đến|-|–) ?" + Pieces.CLOCK
            + ")? ?,? ?)?+(?:(?:sáng|trưa|chiều|tối|đêm)(?: ngày)?,? (?=ngày|\\d|thứ|chủ))?+(?:vào )?(?:"
            + Pieces.WEEKDAY
            + ",? ?(?:\\()?(?=ngày|\\d))?+");
    private static final MarkedPattern TRAIL = MarkedPattern.of(" ?\\(" + Pieces.WEEKDAY + "\\)(?:,? từ " + Pieces.CLOCK
            + " đến " + Pieces.CLOCK + ")?|,? từ " + Pieces.CLOCK + " đến " + Pieces.CLOCK + "(?! ngày)");
    private static final MarkedPattern NUMERIC =
            MarkedPattern.of("(?:(?:ngày|hôm|bữa) )?(?:mùng |mồng )?(?<d>" + Pieces.DAY
                    + ")(?:\\s?(?<s>[/.-])\\s?(?<m>" + Pieces.MONTH + ")\\s?\\k<s>\\s?|\\s?/\\s?(?<n>" + Pieces.MONTH
                    + ")(?:,? năm | - ))(?<y>"
                    + Pieces.YEAR + ")(?!/\\d)");
    private static final MarkedPattern LONG =
            MarkedPattern.of("(?<w>ngày )?(?:mùng |mồng )?(?<d>" + Pieces.DAY + ") tháng (?<m>" + Pieces.MONTH
                    + ")(?!\\d|[.,]\\d)(?:(?:,? năm |\\s?/\\s?)(?<y>" + Pieces.YEAR + "))?" + Pieces.NOT_LUNAR);
    private static final MarkedPattern SHORT = MarkedPattern.of("(?:(?:ngày|hôm|bữa) (?:mùng |mồng )?(?<d>" + Pieces.DAY
            + ")\\s?[/.-]\\s?(?<m>" + Pieces.MONTH + ")|(?<e>" + Pieces.DAY + ")\\s?/\\s?(?<n>" + Pieces.MONTH + ")"
            + NOT_FRACTION + ")(?!\\d|\\s?[/.,-]\\d|/\\p{L})" + Pieces.NOT_LUNAR);
    private static final MarkedPattern DAY_ALONE = MarkedPattern.of(
            "(?:ngày (?:(?:thi|nghỉ|lễ|hội) )?)?(?:mùng |mồng )?(?<d>" + Pieces.DAY + ")(?!\\d|[.,]\\d)");

    private DayPoints() {}

    /** Returns a day with at least its month, with weekday and clock around it. */
    static @Nullable Point whole(Reader reader, boolean cued) {
        int start = reader.at();
        reader.eat(LEAD);
        boolean told = reader.at() > start;
        Point day = null;
        if (reader.eat(NUMERIC)) {
            var month = reader.number("m") != null ? reader.number("m") : reader.number("n");
            day = dayOf(reader.number("d"), month, reader.number("y"));
        } else if (eatLong(reader)) {
            day = dayOf(reader.number("d"), reader.number("m"), reader.number("y"));
        } else if (reader.eat(SHORT)) {
            boolean worded = reader.group("d") != null;
            day = worded
                    ? dayOf(reader.number("d"), reader.number("m"), null)
                    : cued || told ? dayOf(reader.number("e"), reader.number("n"), null) : null;
        }
        if (day == null) {
            reader.moveTo(start);
        } else {
            reader.eat(TRAIL);
        }
        return day;
    }

    /** «06 tháng 10» is a length; without «ngày» only a year makes it a day. */
    private static boolean eatLong(Reader reader) {
        int start = reader.at();
        if (reader.eat(LONG) && (reader.group("w") != null || reader.group("y") != null)) {
            return true;
        }
        reader.moveTo(start);
        return false;
    }

    /** Returns a day of which only the number stands here («14» in «14 và 15/8/2020»). */
    static @Nullable Point alone(Reader reader) {
        return reader.eat(DAY_ALONE) ? dayOf(reader.number("d"), null, null) : null;
    }

    private static @Nullable Point dayOf(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {
        return day == null ? null : new Point.Day(day, month, year);
    }
}
