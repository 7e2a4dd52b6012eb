package vn.chidao.text.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/**
 * Times with a start: «từ A đến (hết) B», «A - B» with elided parts, «N ngày, bắt đầu từ A», and starts alone «kể từ A»,
 * «từ A đến khi …». Where a length and two days disagree («60 ngày đêm từ ngày 19/8/2019 - 19/10/2019»), the days count.
 */
final class Periods implements Family {
    private static final MarkedPattern LENGTH = MarkedPattern.of(
            "(?:trong |thời hạn |thời gian )*(?<n>0?[1-9]\\d{0,2}) "
                    + "(?<u>ngày|tuần|tháng|năm)(?: đêm)?(?: liên tục)?(?=\\W{1,3}(?:kể |tính |bắt đầu |thực hiện )?(?:từ|\\d))[\\s,:(]*");
    /** «từ ngày 22/4/2025, trong thời gian 30 ngày». */
    private static final MarkedPattern LENGTH_BEHIND = MarkedPattern.of(
            ",? (?:trong |thời hạn |thời gian |kéo dài |vòng )+(?<n>0?[1-9]\\d{0,2}) (?<u>ngày|tuần|tháng|năm)(?!\\p{L})(?! làm việc)");

    private static final MarkedPattern NOW = MarkedPattern.of("nay(?!\\p{L})");
    private static final MarkedPattern FROM =
            MarkedPattern.of("(?<week>tuần )?(?:kể |tính |bắt đầu )?từ (?:các |hết )?(?=\\S)");
    /** «từ 05 giờ 00 phút đến 23 giờ 00 phút ngày 15/3»: hours of one day, or of several. */
    private static final MarkedPattern HOURS =
            MarkedPattern.of(Pieces.CLOCK + "(?: đến| tới|\\s?[-–])(?: hết)? ?" + Pieces.CLOCK + ",? (?=ngày )");

    private static final MarkedPattern WEEK = MarkedPattern.of("tuần (?=ngày|\\d)");
    private static final MarkedPattern UNTIL_EVENT = MarkedPattern.of(",? (?:cho )?(?:đến|tới) khi(?!\\p{L})");
    private static final MarkedPattern BEFORE = MarkedPattern.of(",? (?:đến|tới) trước ");
    private static final MarkedPattern DASH = MarkedPattern.of("\\s?[-–—]\\s?");
    private static final MarkedPattern TO =
            MarkedPattern.of(",? (?:và )?(?:kéo dài )?(?:cho )?(?:đến|tới)(?: hết)?(?: vào)? (?=\\S)");
    /** What follows a fraction that only looks like a day: «từ 1/3 đến 2/3 số hộ». */
    private static final MarkedPattern FRACTION = MarkedPattern.of("(?: (?:đến|lên) |\\s?[-–]\\s?)\\d{1,2}/\\d");

    private static final MarkedPattern ONWARDS = MarkedPattern.of(" (?:trở đi|trở về sau)(?!\\p{L})");

    private static final List<Function<Reader, @Nullable Point>> STARTS = List.of(
            reader -> Points.any(reader, true), Points::event, MonthPoints::bare, YearPoints::alone, DayPoints::alone);
    private static final List<Function<Reader, @Nullable Point>> ENDS = List.of(
            reader -> Points.any(reader, true),
            Points::event,
            MonthPoints::bare,
            YearPoints::alone,
            MonthPoints::alone);
    /** An anniversary span («17/10/2002 - 17/10/2022») is told from a period by its length. */
    private static final int ANNIVERSARY = 5;

    @Override
    public String openers() {
        return "0 từ kể tính bắt tuần ngày tháng quý quí năm trong thời thứ sáng chiều chủ cuối đầu";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        boolean counted = reader.eat(LENGTH);
        var count = counted ? reader.number("n") : null;
        var unit = counted ? reader.group("u") : null;
        boolean since = reader.eat(FROM);
        boolean week = since && reader.group("week") != null;
        boolean cued = since || reader.eat(WEEK);
        boolean hours = since && reader.eat(HOURS);
        int open = reader.at();
        for (var first : STARTS) {
            reader.moveTo(open);
            var from = first.apply(reader);
            var period = from == null ? null : toEnd(reader, start, from, cued);
            if (period != null) {
                return period;
            }
        }
        reader.moveTo(open);
        if (hours) {
            return within(reader, start);
        }
        return week ? startAlone(reader, start, 1, "tuần") : cued ? startAlone(reader, start, count, unit) : null;
    }

    private static @Nullable TimeExpression toEnd(Reader reader, int start, Point from, boolean cued) {
        boolean before = reader.eat(BEFORE);
        if (!before && !reader.eat(DASH) && !reader.eat(TO)) {
            return null;
        }
        int open = reader.at();
        for (var last : ENDS) {
            reader.moveTo(open);
            var to = last.apply(reader);
            if (to != null) {
                return cued || isPlain(from, to) ? period(reader, start, from, to, before) : null;
            }
        }
        return null;
    }

    /** Without «từ» only like joins like, and what joins must have a year or a word of its own. */
    private static boolean isPlain(Point from, Point to) {
        return from.getClass() == to.getClass() && !to.lacksYear();
    }

    private static @Nullable TimeExpression period(Reader reader, int start, Point first, Point last, boolean before) {
        var ending = last.lacksYear() && first.year() != null ? last.inYear(first.year()) : last;
        var to = reader.anchor().settleLimit(ending);
        if (to == null) {
            return null;
        }
        var lender = ending.inYear(to.to().getYear());
        var begin = first.borrow(lender);
        var from = reader.anchor().settle(begin);
        if (from == null) {
            return first instanceof Point.Fixed ? reader.since(start, Form.RANGE, null, lastDay(to, before)) : null;
        }
        if (from.from().isAfter(to.to()) && first.lacksYear()) {
            from = first.inYear(to.to().getYear() - 1).borrow(lender).days();
        }
        if (from != null && from.from().isAfter(to.to()) && last.lacksYear()) {
            to = last.inYear(from.from().getYear() + 1).days();
        }
        if (from == null || to == null || from.from().isAfter(to.to())) {
            return null;
        }
        var end = lastDay(to, before);
        return end.isBefore(from.from()) ? null : reader.since(start, form(first, last, from, to), from.from(), end);
    }

    private static LocalDate lastDay(Week to, boolean before) {
        return before ? to.from().minusDays(1) : to.to();
    }

    private static Form form(Point first, Point last, Week from, Week to) {
        boolean years = first.isYear()
                && last.isYear()
                && from.from().getYear() != to.to().getYear();
        boolean anniversary = from.from().getDayOfYear() == to.to().getDayOfYear()
                && to.to().getYear() - from.from().getYear() >= ANNIVERSARY;
        return years || anniversary ? Form.TERM : Form.RANGE;
    }

    private static @Nullable TimeExpression within(Reader reader, int start) {
        var point = Points.any(reader, true);
        var day = point == null ? null : reader.anchor().settleDay(point);
        return day == null ? null : reader.since(start, Form.RANGE, day.from(), day.to());
    }

    private static @Nullable TimeExpression startAlone(
            Reader reader, int start, @Nullable Integer count, @Nullable String unit) {
        boolean now = reader.sees(NOW);
        var point = now ? Points.event(reader) : Points.any(reader, true);
        boolean fraction = point != null && point.lacksYear() && reader.sees(FRACTION);
        var from = point == null || fraction ? null : reader.anchor().settleDay(point);
        if (from == null) {
            return null;
        }
        if (count != null && unit != null) {
            return reader.since(start, Form.RANGE, from.from(), lengthened(from.from(), count, unit));
        }
        if (now && !reader.sees(UNTIL_EVENT)) {
            return null;
        }
        if (reader.eat(LENGTH_BEHIND)) {
            int days = Objects.requireNonNull(reader.number("n"));
            var of = Objects.requireNonNull(reader.group("u"));
            return reader.since(start, Form.RANGE, from.from(), lengthened(from.from(), days, of));
        }
        if (!reader.eat(UNTIL_EVENT)) {
            reader.eat(ONWARDS);
        }
        return reader.since(start, Form.FROM, from.from(), null);
    }

    /** The first day counts: 25 days from 01/4 end on 25/4. */
    private static LocalDate lengthened(LocalDate from, int count, String unit) {
        return switch (Fold.flat(unit)) {
            case "tuan" -> from.plusWeeks(count).minusDays(1);
            case "thang" -> from.plusMonths(count).minusDays(1);
            case "nam" -> from.plusYears(count).minusDays(1);
            default -> from.plusDays(count - 1L);
        };
    }
}
