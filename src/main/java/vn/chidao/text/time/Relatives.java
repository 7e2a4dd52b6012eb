package vn.chidao.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/** Words of questions that lean on today: «hôm nay», «tuần trước», «quý này», «tuần 23», «trong 10 ngày tới». */
final class Relatives implements Family {
    /** «trong tuần 03/6 - 09/6/2024»: what the lead word stands before may be a period with both its ends. */
    private static final Periods PERIODS = new Periods();

    private static final String WHICH = "(?<w>này|nay|hiện tại|hiện nay|trước|qua|vừa qua|vừa rồi|rồi|ngoái|sau|"
            + Pieces.NEXT + "|kế|sắp tới|tiếp theo)(?!\\p{L})";
    private static final MarkedPattern LEAD = MarkedPattern.of("(?:(?:trong|vào|của|cả|suốt) )+(?=\\S)");
    private static final MarkedPattern DAY =
            MarkedPattern.of("(?:ngày )?(?:hôm|bữa) (?<w>nay|qua|kia)(?!\\p{L})|ngày (?<x>mai|kia)(?!\\p{L})");
    private static final MarkedPattern WEEKDAY = MarkedPattern.of("(?<d>" + Pieces.WEEKDAY + ")(?: tuần)? " + WHICH);
    private static final MarkedPattern WEEK = MarkedPattern.of("tuần (?:lễ )?" + WHICH);
    private static final MarkedPattern PART_OF_MONTH =
            MarkedPattern.of("(?:đầu|giữa|cuối) (?=(?:tháng|quý|quí) \\p{L})");
    private static final MarkedPattern MONTH = MarkedPattern.of("tháng " + WHICH);
    private static final MarkedPattern QUARTER = MarkedPattern.of("(?:quý|quí) " + WHICH);
    private static final MarkedPattern YEAR = MarkedPattern.of("(?<!việt\\s)năm " + WHICH);
    private static final MarkedPattern NUMBERED_WEEK = MarkedPattern.of(
            "tuần (?:thứ |số )?(?<n>[1-4]\\d|5[0-3]|0?[1-9])(?!\\d|\\s?[/.-]\\s?\\d{1,2}(?!\\d))(?:(?:\\s?/\\s?| năm | )(?<y>"
                    + Pieces.YEAR + "))?");
    private static final MarkedPattern WEEK_OF =
            MarkedPattern.of("tuần (?:(?<f>từ |bắt đầu từ )|(?:có |chứa )?(?=ngày|\\d))(?:ngày )?(?=\\d|ngày)");
    private static final MarkedPattern COMING = MarkedPattern.of(
            "(?:vòng |khoảng )?(?<n>\\d{1,3}|một|hai|ba|mười|bảy) (?<u>ngày|tuần|tháng|năm) (?<w>tới|nữa|sắp tới|tiếp theo|qua|vừa qua|gần đây|gần nhất|trước)(?!\\p{L})");

    @Override
    public String openers() {
        return "0 một hai ba mười bảy ngày hôm bữa thứ chủ tuần tháng quý quí năm đầu giữa cuối trong vào của cả suốt vòng khoảng";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        reader.eat(LEAD);
        int open = reader.at();
        var today = reader.anchor().referenceOrIssued();
        var coming = today == null ? null : coming(reader, start, today);
        if (coming != null) {
            return coming;
        }
        reader.moveTo(open);
        var stated = open > start ? PERIODS.read(reader) : null;
        if (stated != null) {
            return reader.since(start, stated.form(), stated.from(), stated.to());
        }
        reader.moveTo(open);
        var bare = MonthPoints.bare(reader);
        var days = bare == null ? null : bare.days();
        if (days != null && reader.text().substring(open, reader.at()).matches(".*[/-].*")) {
            return reader.since(start, Form.MONTH, days.from(), days.to());
        }
        for (var form : new Form[] {Form.DAY, Form.RANGE, Form.PART, Form.MONTH, Form.QUARTER, Form.YEAR}) {
            reader.moveTo(open);
            var named = today == null ? null : named(reader, form, today);
            if (named != null) {
                return reader.since(start, form, named.from(), named.to());
            }
        }
        return null;
    }

    /** Returns the relative words here as a point, so that «đến hết tháng này» can end with them; null when none. */
    static @Nullable Point point(Reader reader) {
        var today = reader.anchor().referenceOrIssued();
        int start = reader.at();
        for (var form : new Form[] {Form.DAY, Form.RANGE, Form.PART, Form.MONTH, Form.QUARTER, Form.YEAR}) {
            reader.moveTo(start);
            var named = today == null ? null : named(reader, form, today);
            if (named != null) {
                return new Point.Fixed(named);
            }
        }
        reader.moveTo(start);
        return null;
    }

    private static @Nullable Week named(Reader reader, Form form, LocalDate today) {
        return switch (form) {
            case DAY -> day(reader, today);
            case RANGE -> week(reader, today);
            case PART -> reader.eat(PART_OF_MONTH) ? monthOrQuarter(reader, today) : null;
            case MONTH -> reader.eat(MONTH) ? months(today.withDayOfMonth(1).plusMonths(shift(reader)), 1) : null;
            case QUARTER ->
                reader.eat(QUARTER) ? months(firstOfQuarter(today).plusMonths(3L * shift(reader)), 3) : null;
            default -> reader.eat(YEAR) ? months(LocalDate.of(today.getYear() + shift(reader), 1, 1), 12) : null;
        };
    }

    private static @Nullable Week monthOrQuarter(Reader reader, LocalDate today) {
        var month = named(reader, Form.MONTH, today);
        return month != null ? month : named(reader, Form.QUARTER, today);
    }

    private static @Nullable Week day(Reader reader, LocalDate today) {
        if (reader.eat(DAY)) {
            var word = reader.group("w") != null ? reader.group("w") : reader.group("x");
            int days = switch (word == null ? "" : word) {
                case "qua" -> -1;
                case "mai" -> 1;
                case "kia" -> reader.group("w") != null ? -2 : 2;
                default -> 0;
            };
            return new Week(today.plusDays(days), today.plusDays(days));
        }
        if (reader.eat(WEEKDAY)) {
            var weekday = Recurrence.weekday(String.valueOf(reader.group("d")));
            var day = monday(today).plusWeeks(shift(reader)).with(TemporalAdjusters.nextOrSame(weekday));
            return new Week(day, day);
        }
        return null;
    }

    private static @Nullable Week week(Reader reader, LocalDate today) {
        if (reader.eat(WEEK)) {
            var monday = monday(today).plusWeeks(shift(reader));
            return new Week(monday, monday.plusDays(6));
        }
        if (reader.eat(NUMBERED_WEEK)) {
            var number = reader.number("n");
            var year = reader.number("y");
            return number == null ? null : isoWeek(number, year != null ? year : today.getYear());
        }
        if (reader.eat(WEEK_OF)) {
            boolean exact = reader.group("f") != null;
            var point = DayPoints.whole(reader, true);
            var days = point == null ? null : reader.anchor().settle(point);
            var first = days == null ? null : exact ? days.from() : monday(days.from());
            return first == null ? null : new Week(first, first.plusDays(6));
        }
        return null;
    }

    private static @Nullable Week isoWeek(int number, int year) {
        var first = LocalDate.of(year, 1, 4);
        if (number > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(first).getMaximum()) {
            return null;
        }
        var monday = monday(first).plusWeeks(number - 1L);
        return new Week(monday, monday.plusDays(6));
    }

    private static @Nullable TimeExpression coming(Reader reader, int start, LocalDate today) {
        if (!reader.eat(COMING)) {
            return null;
        }
        int count = count(String.valueOf(reader.group("n")));
        var unit = Fold.flat(String.valueOf(reader.group("u")));
        boolean past = Fold.flat(String.valueOf(reader.group("w"))).matches("qua|vua qua|gan day|gan nhat|truoc");
        var other = moved(today, past ? -count : count, unit);
        return past ? reader.since(start, Form.RANGE, other, today) : reader.since(start, Form.RANGE, today, other);
    }

    private static LocalDate moved(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "tuan" -> day.plusWeeks(count);
            case "thang" -> day.plusMonths(count);
            case "nam" -> day.plusYears(count);
            default -> day.plusDays(count);
        };
    }

    private static int count(String words) {
        return switch (Fold.flat(words)) {
            case "mot" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "bay" -> 7;
            case "muoi" -> 10;
            default -> Integer.parseInt(words);
        };
    }

    private static int shift(Reader reader) {
        return switch (Fold.flat(String.valueOf(reader.group("w")))) {
            case "truoc", "qua", "vua qua", "vua roi", "roi", "ngoai" -> -1;
            case "sau", "toi", "ke", "sap toi", "tiep theo" -> 1;
            default -> 0;
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate firstOfQuarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private static Week months(LocalDate first, int count) {
        return new Week(first, YearMonth.from(first).plusMonths(count - 1L).atEndOfMonth());
    }
}
