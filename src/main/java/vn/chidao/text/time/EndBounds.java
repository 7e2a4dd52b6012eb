package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/**
 * Ends: «trước ngày X», which leaves its day out, and «đến (hết) ngày X», «chậm nhất X», which keep it. «Trước 17 giờ 00 ngày
 * X» leaves only part of its day out, so X is the last day.
 */
final class EndBounds implements Family {
    private static final MarkedPattern BEFORE = MarkedPattern.of(
            "(?:(?<!(?:năm|tháng|tuần|quý|ngày|kỳ|hôm)\\s)|(?=trước ngày \\d))(?:(?:chậm nhất|muộn nhất)(?: là)? |(?:đến|tới) )?trước(?: hết)?(?: thời điểm)? (?=\\S)");
    private static final MarkedPattern CLOCK = MarkedPattern.of("(?<h>\\d{1,2})\\s?(?:giờ|h|g|:)");
    private static final MarkedPattern UNTIL = MarkedPattern.of(
            "(?:(?:(?:chậm|muộn) nhất|không (?:muộn|chậm|quá)(?: hơn)?|hạn (?:cuối|chót))(?: (?:là|đến|vào|trong|hết))*"
                    + "|(?:tính )?(?:cho )?(?:đến|tới)(?: hết)?|hết)(?: vào)? (?=\\S)");
    private static final MarkedPattern NOT_CLOCK =
            MarkedPattern.of(Pieces.CLOCK + "(?! ?,? ?(?:ngày|\\d|thứ|sáng|chiều))");

    @Override
    public String openers() {
        return "trước chậm muộn không hạn đến tới hết cho tính";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        boolean before = reader.eat(BEFORE);
        if (!before && !reader.eat(UNTIL)) {
            return null;
        }
        boolean byHour = reader.sees(CLOCK) && !isMidnight(reader);
        var point = reader.sees(NOT_CLOCK) ? null : Points.any(reader, true);
        var days = point == null ? null : reader.anchor().settleLimit(point);
        if (days == null) {
            return null;
        }
        return before
                ? reader.since(
                        start,
                        Form.BEFORE,
                        null,
                        byHour ? days.to() : days.from().minusDays(1))
                : reader.since(start, Form.UNTIL, null, days.to());
    }

    private static boolean isMidnight(Reader reader) {
        int here = reader.at();
        reader.eat(CLOCK);
        var hour = reader.number("h");
        reader.moveTo(here);
        return hour != null && hour == 0;
    }
}
