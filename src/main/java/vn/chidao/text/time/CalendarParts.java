package vn.chidao.text.time;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/** Months, quarters, halves, years and their vague parts, one or several: «trong tháng 8/2022», «quý II, III/2024». */
final class CalendarParts implements Family {
    private static final MarkedPattern LEAD =
            MarkedPattern.of("(?:(?:ngay trong|trong|vào|cả|suốt|dịp|các|khoảng|thời gian) )+(?=\\S)");
    private static final MarkedPattern JOIN =
            MarkedPattern.of("(?:\\s?,\\s?(?:và )?| và |\\s?[-–]\\s?)(?:tháng |quý |quí |năm )?(?=[\\di])");
    /** No list is longer than the months of a year; a text that repeats itself must not be read to its end each time. */
    private static final int MOST = 12;

    private static final MarkedPattern MONTH_WORD = MarkedPattern.of("(?:tháng|thg) (?=\\d)");
    private static final MarkedPattern QUARTER_WORD = MarkedPattern.of("(?:quý|quí) ?(?=[\\di])");
    private static final MarkedPattern YEAR_WORD = MarkedPattern.of("(?<!việt\\s)năm (?=\\d)");
    private static final MarkedPattern QUARTER =
            MarkedPattern.of("(?<q>iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:(?:\\s?[/]\\s?| năm )(?<y>" + Pieces.YEAR + "))?");

    @Override
    public String openers() {
        return "0 sáu chín ba tháng thg quý quí năm đầu giữa cuối nửa thượng trung hạ các những trong vào cả suốt dịp khoảng ngay";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        reader.eat(LEAD);
        int open = reader.at();
        var several = severalAt(reader, start, open);
        if (several != null) {
            return several;
        }
        for (var form : List.of(Form.HALF, Form.PART, Form.MONTH, Form.QUARTER, Form.YEAR)) {
            reader.moveTo(open);
            var point = point(reader, form);
            var days = point == null ? null : reader.anchor().settle(point);
            if (days != null) {
                return reader.since(start, form, days.from(), days.to());
            }
        }
        return null;
    }

    private static @Nullable Point point(Reader reader, Form form) {
        return switch (form) {
            case HALF -> PartPoints.half(reader);
            case PART -> PartPoints.part(reader);
            case MONTH -> MonthPoints.month(reader);
            case QUARTER -> MonthPoints.quarter(reader);
            default -> YearPoints.whole(reader);
        };
    }

    private static @Nullable TimeExpression severalAt(Reader reader, int start, int open) {
        var quarters = several(reader, start, QUARTER_WORD, CalendarParts::quarter, Form.QUARTER);
        if (quarters != null) {
            return quarters;
        }
        reader.moveTo(open);
        var months = several(reader, start, MONTH_WORD, CalendarParts::month, Form.RANGE);
        if (months != null) {
            return months;
        }
        reader.moveTo(open);
        return several(reader, start, YEAR_WORD, YearPoints::alone, Form.TERM);
    }

    /** Reads «7, 8 và 9/2024»: two or more in rising order, all of the last one's year where they have none. */
    private static @Nullable TimeExpression several(
            Reader reader, int start, MarkedPattern word, Function<Reader, @Nullable Point> one, Form form) {
        if (!reader.eat(word)) {
            return null;
        }
        var first = one.apply(reader);
        Point last = first;
        int joined = 0;
        int end = reader.at();
        while (last != null && joined < MOST && reader.eat(JOIN)) {
            var next = one.apply(reader);
            if (next == null) {
                break;
            }
            last = next;
            joined++;
            end = reader.at();
        }
        reader.moveTo(end);
        if (first == null || last == null || joined == 0) {
            return null;
        }
        var to = reader.anchor().settle(last);
        var from =
                to == null ? null : first.borrow(last.inYear(to.to().getYear())).days();
        return from == null || to == null || !from.from().isBefore(to.from())
                ? null
                : reader.since(start, form, from.from(), to.to());
    }

    private static @Nullable Point month(Reader reader) {
        var withYear = MonthPoints.bare(reader);
        return withYear != null ? withYear : MonthPoints.alone(reader);
    }

    private static @Nullable Point quarter(Reader reader) {
        return reader.eat(QUARTER) ? MonthPoints.quarterOf(reader.group("q"), reader.number("y")) : null;
    }
}
