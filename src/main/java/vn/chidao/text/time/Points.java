package vn.chidao.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Week;

/** Reads points in time: days, months, quarters, halves, years, parts of them, and the events that have a date. */
final class Points {
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    static final String MONTH = "(?:1[0-2]|0?[1-9])";
    static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    static final String WEEKDAY = "(?:thứ\\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\p{L}\\d])";
    static final String CLOCK =
            "\\d{1,2}\\s?(?:giờ|h|g|:)(?:\\s?\\d{1,2}(?:\\s?(?:phút|p)(?!\\p{L}))?+)?+(?![\\p{L}\\d])";

    /** Lunar days are none of ours: «ngày 15 tháng 8 âm lịch». */
    private static final String NOT_LUNAR = "(?!\\s?\\(?(?:âm lịch|âl)(?!\\p{L}))";
    /** What makes a bare «2/3» a fraction rather than a day. */
    private static final String NOT_FRACTION = "(?!\\s?%|\\s(?:số|tổng|diện|dân|hộ|xã|huyện|thôn|phường|người|đại biểu"
            + "|thành viên|trường|đơn vị|chỉ tiêu|tiêu chí|sản phẩm|công trình|cơ quan|lần|mức|chiều|khối|giờ)(?!\\p{L}))";

    private static final String YEAR_SAID = "(?:(?<y>" + YEAR + ")|(?<ry>nay|này|ngoái|trước|sau|tới)(?!\\p{L}))";

    private static final MarkedPattern LEAD = MarkedPattern.of("(?:(?:(?:từ|hồi|lúc|khoảng) )*" + CLOCK
            + "(?: ?(?:đến|-|–) ?" + CLOCK
            + ")? ?,? ?)?+(?:(?:sáng|trưa|chiều|tối|đêm)(?: ngày)?,? (?=ngày|\\d|thứ|chủ))?+(?:vào )?(?:" + WEEKDAY
            + ",? ?(?:\\()?(?=ngày|\\d))?+");
    private static final MarkedPattern TRAIL = MarkedPattern.of(" ?\\(" + WEEKDAY + "\\)(?:,? từ " + CLOCK + " đến "
            + CLOCK + ")?|,? từ " + CLOCK + " đến " + CLOCK + "(?! ngày)");
    private static final MarkedPattern NUMERIC = MarkedPattern.of("(?:ngày )?(?:mùng |mồng )?(?<d>" + DAY
            + ")(?:\\s?(?<s>[/.-])\\s?(?<m>" + MONTH + ")\\s?\\k<s>\\s?|\\s?/\\s?(?<n>" + MONTH
            + ")(?:,? năm | - ))(?<y>"
            + YEAR + ")(?!/\\d)");
    private static final MarkedPattern LONG = MarkedPattern.of("(?<w>ngày )?(?:mùng |mồng )?(?<d>" + DAY
            + ") tháng (?<m>" + MONTH + ")(?!\\d|[.,]\\d)(?:(?:,? năm |\\s?/\\s?)(?<y>" + YEAR + "))?" + NOT_LUNAR);
    private static final MarkedPattern SHORT =
            MarkedPattern.of("(?:ngày (?:mùng |mồng )?(?<d>" + DAY + ")\\s?[/.-]\\s?(?<m>" + MONTH + ")|(?<e>" + DAY
                    + ")\\s?/\\s?(?<n>" + MONTH + ")" + NOT_FRACTION + ")(?!\\d|\\s?[/.,-]\\d|/\\p{L})" + NOT_LUNAR);
    private static final MarkedPattern DAY_ALONE =
            MarkedPattern.of("(?:ngày )?(?:mùng |mồng )?(?<d>" + DAY + ")(?!\\d|[.,]\\d)");
    private static final MarkedPattern MONTH_OF = MarkedPattern.of("(?:tháng|thg) (?<m>" + MONTH
            + ")(?!\\d|[.,]\\d|/\\d{1,2}(?!\\d))(?:(?:\\s?[/.-]\\s?(?=\\d)|,? năm | (?=20\\d\\d))" + YEAR_SAID + ")?"
            + NOT_LUNAR);
    private static final MarkedPattern MONTH_BARE =
            MarkedPattern.of("(?<m>" + MONTH + ")\\s?(?:/|-| năm )\\s?(?<y>" + YEAR + ")(?!/)");
    private static final MarkedPattern MONTH_ALONE = MarkedPattern.of("(?:tháng )?(?<m>" + MONTH + ")(?!\\d|[.,/]\\d)");
    private static final MarkedPattern QUARTER =
            MarkedPattern.of("(?:(?:quý|quí) ?)(?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:(?:\\s?[/-]\\s?(?=\\d)|,? năm )"
                    + YEAR_SAID + ")?");
    private static final MarkedPattern HALF =
            MarkedPattern.of("(?:(?<n>0?[369]|sáu|chín|ba) tháng|nửa) (?<w>đầu|cuối)(?: của)? năm(?! học|\\p{L})(?: "
                    + YEAR_SAID + ")?");
    private static final MarkedPattern PART_OF_MONTH =
            MarkedPattern.of("(?:nửa )?(?:đầu|giữa|cuối) (?=tháng \\d|quý|quí)");
    private static final MarkedPattern PART_OF_YEAR = MarkedPattern.of(
            "(?<!(?:đứng|hàng|dẫn|cầm)\\s)(?:(?:các |những )?tháng )?(?:đầu|giữa|cuối) năm(?! học|\\p{L})(?: "
                    + YEAR_SAID + ")?");
    private static final MarkedPattern TEN_DAYS = MarkedPattern.of("(?<w>thượng|trung|hạ) tuần (?=tháng \\d)");
    private static final MarkedPattern HALF_MONTH = MarkedPattern.of("nửa (?<w>đầu|cuối) (?=tháng \\d)");
    private static final MarkedPattern YEAR_OF =
            MarkedPattern.of("(?<!việt\\s)năm (?:(?<y>" + YEAR + ")|(?<ry>nay|ngoái)(?!\\p{L}))");
    private static final MarkedPattern YEAR_ALONE = MarkedPattern.of("(?<y>" + YEAR + ")(?!/)");
    private static final MarkedPattern NOW = MarkedPattern.of("nay(?!\\p{L})");
    private static final MarkedPattern ISSUE =
            MarkedPattern.of("(?:ngày|khi|thời điểm) (?:ký ban hành|ban hành|ký)(?!\\p{L})"
                    + "(?: (?:kế hoạch|quyết định|văn bản|chỉ thị|công văn|công điện|chương trình|thông báo|đề án|phương án"
                    + "|quy chế|quy định|hướng dẫn|nghị quyết)(?: này)?)?");

    private static final int LATE = 183;
    private static final int FAR_AHEAD = 275;

    private Points() {}

    /** Returns any point here, null when there is none; {@code cued}: a bare «31/12» counts as a day. */
    static @Nullable Point any(Reader reader, boolean cued) {
        int start = reader.at();
        Point point = day(reader, cued);
        point = point != null ? point : half(reader);
        point = point != null ? point : part(reader);
        point = point != null ? point : month(reader);
        point = point != null ? point : quarter(reader);
        point = point != null ? point : year(reader);
        point = point == null && reader.lenient() ? Relatives.point(reader) : point;
        if (point == null) {
            reader.moveTo(start);
        }
        return point;
    }

    /** Returns a day with at least its month, with weekday and clock around it. */
    static @Nullable Point day(Reader reader, boolean cued) {
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
    static @Nullable Point dayAlone(Reader reader) {
        return reader.eat(DAY_ALONE) ? dayOf(reader.number("d"), null, null) : null;
    }

    static @Nullable Point month(Reader reader) {
        if (!reader.eat(MONTH_OF)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, saidYear(reader));
    }

    /** Returns «9/2024», a month without its word, as the end of a period or in a question. */
    static @Nullable Point monthBare(Reader reader) {
        if (!reader.eat(MONTH_BARE)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, reader.number("y"));
    }

    /** Returns «7», a month with all else elided («tháng 7, 8/2024»). */
    static @Nullable Point monthAlone(Reader reader) {
        if (!reader.eat(MONTH_ALONE)) {
            return null;
        }
        int month = digits(reader, "m");
        return new Point.Months(month, month, null);
    }

    static @Nullable Point quarter(Reader reader) {
        return reader.eat(QUARTER) ? quarterOf(reader.group("q"), saidYear(reader)) : null;
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

    static @Nullable Point half(Reader reader) {
        if (!reader.eat(HALF)) {
            return null;
        }
        int months = switch (reader.group("n")) {
            case "3", "03", "ba" -> 3;
            case "9", "09", "chín", "chin" -> 9;
            case null -> 6;
            default -> 6;
        };
        var year = yearOfIssue(reader, saidYear(reader));
        boolean early = isEarly(reader.group("w"));
        return early ? new Point.Months(1, months, year) : new Point.Months(13 - months, 12, year);
    }

    /** Returns the whole month, quarter or year whose vague part is named; half a month is exact. */
    static @Nullable Point part(Reader reader) {
        int start = reader.at();
        if (reader.eat(PART_OF_YEAR)) {
            return new Point.Months(1, 12, yearOfIssue(reader, saidYear(reader)));
        }
        if (reader.eat(HALF_MONTH)) {
            boolean early = isEarly(reader.group("w"));
            var month = month(reader);
            var days = month == null ? null : settle(month, reader.anchor());
            return days == null ? null : new Point.Fixed(halfOf(days, early));
        }
        if (reader.eat(TEN_DAYS)) {
            var which = reader.group("w");
            var month = month(reader);
            var days = month == null ? null : settle(month, reader.anchor());
            return days == null ? null : new Point.Fixed(tenDaysOf(days, which));
        }
        if (reader.eat(PART_OF_MONTH)) {
            var month = month(reader);
            var whole = month != null ? month : quarter(reader);
            if (whole != null) {
                return whole;
            }
        }
        reader.moveTo(start);
        return null;
    }

    static @Nullable Point year(Reader reader) {
        if (!reader.eat(YEAR_OF)) {
            return null;
        }
        var year = saidYear(reader);
        return year == null ? null : Point.ofYear(year);
    }

    /** Returns «2030», a year without its word, as an end of a term. */
    static @Nullable Point yearAlone(Reader reader) {
        return reader.eat(YEAR_ALONE) ? Point.ofYear(digits(reader, "y")) : null;
    }

    /** Returns «nay» and «ngày ban hành …»: days of the document itself. */
    static @Nullable Point event(Reader reader) {
        if (reader.eat(NOW)) {
            return Point.on(reader.anchor().issuedOrReference());
        }
        return reader.eat(ISSUE) ? Point.on(reader.anchor().issued()) : null;
    }

    /** Returns the days of a point, its missing year that of the reference; null when there is no such day. */
    static @Nullable Week settle(Point point, Anchor anchor) {
        var reference = anchor.referenceOrIssued();
        return point.lacksYear() && reference != null
                ? point.inYear(reference.getYear()).days()
                : point.days();
    }

    /** Like {@link #settle}, for an end still to come: one that had passed half a year ago is meant for the next year. */
    static @Nullable Week settleLimit(Point point, Anchor anchor) {
        var days = settle(point, anchor);
        var reference = anchor.referenceOrIssued();
        boolean passed = days != null && reference != null && days.to().isBefore(reference.minusDays(LATE));
        return passed && reference != null && point.lacksYear()
                ? point.inYear(reference.getYear() + 1).days()
                : days;
    }

    /** Like {@link #settle}, for a day told of: one that lies most of a year ahead is meant for the year before. */
    static @Nullable Week settleDay(Point point, Anchor anchor) {
        var days = settle(point, anchor);
        var reference = anchor.referenceOrIssued();
        boolean ahead = days != null && reference != null && days.from().isAfter(reference.plusDays(FAR_AHEAD));
        return ahead && reference != null && point.lacksYear()
                ? point.inYear(reference.getYear() - 1).days()
                : days;
    }

    private static @Nullable Integer saidYear(Reader reader) {
        var relative = reader.group("ry");
        var today = reader.anchor().referenceOrIssued();
        if (relative == null || today == null) {
            return reader.number("y");
        }
        return switch (Fold.flat(relative)) {
            case "ngoai", "truoc" -> today.getYear() - 1;
            case "sau", "toi" -> today.getYear() + 1;
            default -> today.getYear();
        };
    }

    private static @Nullable Integer yearOfIssue(Reader reader, @Nullable Integer said) {
        var issued = reader.anchor().issuedOrReference();
        return said != null || issued == null ? said : Integer.valueOf(issued.getYear());
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

    private static @Nullable Point dayOf(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year) {
        return day == null ? null : new Point.Day(day, month, year);
    }

    private static int digits(Reader reader, String group) {
        var number = reader.number(group);
        return number == null ? 0 : number;
    }
}
