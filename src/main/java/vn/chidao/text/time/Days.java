package vn.chidao.text.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/** Days: one («thứ Sáu, ngày 30/11/2024», «(23.5)») or several that share month and year («các ngày 14, 15 và 16/8/2020»). */
final class Days implements Family {
    private static final MarkedPattern LEAD = MarkedPattern.of(
            "(?:(?:trong|vào|các|cả|những|(?:hai|ba|bốn|0?[2-9])(?= ngày \\d)) )+(?=ngày|\\d|thứ|sáng|chiều|tối|hồi|lúc)(?:hồi |lúc )?");
    /** No list of days is longer; a text that repeats itself must not be read again and again to its end. */
    private static final int MOST = 10;

    private static final MarkedPattern WORD = MarkedPattern.of("ngày ");
    private static final MarkedPattern JOIN =
            MarkedPattern.of("\\s?[,&]\\s?(?:và )?(?:ngày )?| (?:và|hoặc)(?: các)?(?: ngày)? (?=\\d)");
    private static final MarkedPattern IN_BRACKETS =
            MarkedPattern.of("(?<=\\()(?<d>" + Pieces.DAY + ")[./](?<m>" + Pieces.MONTH + ")(?=\\))");

    @Override
    public String openers() {
        return "0 hai ba bốn ngày hôm bữa mùng mồng các vào trong cả những thứ chủ sáng trưa chiều tối đêm hồi lúc từ";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        if (reader.eat(IN_BRACKETS)) {
            return bracketed(reader, start);
        }
        reader.eat(LEAD);
        int open = reader.at();
        var several = reader.sees(WORD) ? several(reader, start) : null;
        if (several != null) {
            return several;
        }
        reader.moveTo(open);
        var point = DayPoints.whole(reader, false);
        var day = point == null ? null : reader.anchor().settleDay(point);
        return day == null ? null : reader.since(start, Form.DAY, day.from(), day.to());
    }

    private static @Nullable TimeExpression bracketed(Reader reader, int start) {
        var day = reader.number("d");
        var point = day == null ? null : new Point.Day(day, reader.number("m"), null);
        var days = point == null ? null : reader.anchor().settleDay(point);
        return days == null ? null : reader.since(start, Form.DAY, days.from(), days.to());
    }

    /** Reads on while days follow; the first must be elided, and the last one read must know its month. */
    private static @Nullable TimeExpression several(Reader reader, int start) {
        var days = new ArrayList<Point>();
        var whole = new ArrayList<Point>();
        int end = reader.at();
        do {
            var day = DayPoints.whole(reader, !days.isEmpty());
            var read = day != null ? day : DayPoints.alone(reader);
            if (read == null || (days.isEmpty() && !read.lacksYear())) {
                break;
            }
            days.add(read);
            if (day != null) {
                whole = new ArrayList<>(days);
                end = reader.at();
            }
        } while (days.size() < MOST && reader.eat(JOIN));
        reader.moveTo(end);
        return whole.size() < 2 ? null : named(reader, start, whole);
    }

    private static @Nullable TimeExpression named(Reader reader, int start, List<Point> points) {
        Point later = points.getLast();
        var last = reader.anchor().settleDay(later);
        if (last == null) {
            return null;
        }
        later = later.inYear(last.to().getYear());
        LocalDate from = last.from();
        LocalDate to = last.to();
        for (int i = points.size() - 2; i >= 0; i--) {
            later = points.get(i).borrow(later);
            var day = later.days();
            if (day == null) {
                return null;
            }
            from = day.from().isBefore(from) ? day.from() : from;
            to = day.to().isAfter(to) ? day.to() : to;
        }
        return reader.since(start, Form.DAYS, from, to);
    }
}
