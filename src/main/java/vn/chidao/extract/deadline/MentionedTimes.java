package vn.chidao.extract.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.Cue;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;
import vn.chidao.text.time.TimeExpression.Form;

/**
 * Tells the times that a directive only speaks of from those that it sets: anniversaries, terms of office, effects, forecasts,
 * years in the names of plans, horizons of targets, how things stood on a day.
 */
final class MentionedTimes {
    private static final WordLists CUES = WordLists.beside(MentionedTimes.class, "times.toml");
    private static final Cue TOLD = Cue.of(CUES.of("told"), 60);
    /** «tăng 15% so với cùng kỳ năm 2023»: what is behind the comma is no part of it. */
    private static final MarkedPattern COMPARED = MarkedPattern.of("(?<!\\p{L})so với [^.;,]{0,60}$");

    /** A comma parts an appointment from what else is done at the time. */
    private static final Cue APPOINTED = new Cue(CUES.phrases("appointed"), 60, ".;,");
    /** What is forecast for a time is not set for it; a forecast that is to be given every day is. */
    private static final Cue FORECAST = Cue.of(CUES.of("forecast"), 60);
    /** Names of plans carry years and spans of years. */
    private static final Cue PLAN = Cue.of(CUES.of("plan"), 45);

    private static final Cue HORIZON = Cue.of(CUES.of("horizon"), 40);
    private static final MarkedPattern WEATHER = MarkedPattern.of("(?<!\\p{L})(" + CUES.any("weather")
            + ")( \\p{L}+){0,4} từ( (đêm|chiều|sáng|tối|trưa|ngày)){0,2} ?\\d{0,2} ?$");
    /** «Từ đêm ngày 19/9, khu vực tỉnh có gió giật», «Từ ngày 02/3, dịch xảy ra»: what comes or came over the province. */
    private static final MarkedPattern CAME_OVER =
            MarkedPattern.of("^,? [^,;.]{0,30}(?<!\\p{L})(có (" + CUES.any("weather")
                    + ")|(dịch|bệnh|cháy|sạt lở) [^,;.]{0,20}(xảy ra|phát sinh|bùng phát|ghi nhận))(?!\\p{L})");

    /** «có nguy cơ thiếu nước từ giữa tháng 4». */
    private static final MarkedPattern THREATENS = MarkedPattern.of("có nguy cơ [^,;.]{0,30}$");

    private static final MarkedPattern EVERY =
            MarkedPattern.of("(hằng|hàng) (ngày|tuần|tháng|quý|năm),? \\(?(bắt đầu )?$");
    /** «hoạt động từ 20 giờ đến 5 giờ hằng ngày, từ ngày 25/9 đến ngày 31/12/2024»: the days between which it is done daily. */
    private static final MarkedPattern DAILY = MarkedPattern.of("(hằng|hàng) (ngày|tuần),? $");
    /** «Giai đoạn 2 trong năm 2026»: a phase, not the horizon of a target. */
    private static final MarkedPattern OF_PHASE = MarkedPattern.of("(giai đoạn|đợt|bước) [\\divx]+ ?\\(?$");

    private static final MarkedPattern NOT_LEFT = MarkedPattern.of("không để [^,;.\\d]{0,25}$");

    private static final MarkedPattern SESSION = MarkedPattern.of("(kỳ họp|nhiệm kỳ|khóa) $");
    private static final MarkedPattern OPENS_CLAUSE = MarkedPattern.of("(^|[;,(]) *$");
    /** «Đến ngày 04/3, còn tồn 1.340 xe»: how things stood on that day. */
    private static final MarkedPattern STOOD =
            MarkedPattern.of("^,? ?[^;.]{0,50}?(?<!\\p{L})(đã|mới|còn|hiện|vẫn|chưa)(?!\\p{L})");

    private static final MarkedPattern BY_YEAR = MarkedPattern.of("^(tới|đến|vào) năm \\d{4}$");

    private MentionedTimes() {}

    /** Whether {@code time} is only told of in a document of {@code issued}. */
    static boolean isOnlyMentioned(TimeInText time, @Nullable LocalDate issued) {
        return time.isLed(TOLD)
                || time.isLed(COMPARED)
                || time.isLed(APPOINTED)
                || time.isLed(EVERY) && !(time.form() == Form.RANGE && time.isLed(DAILY))
                || time.isLed(SESSION)
                || time.isLed(WEATHER)
                || time.form() == Form.FROM && time.isLed(THREATENS)
                || StageHeadings.opensSentence(time) && time.isFollowed(CAME_OVER)
                || time.opens("tính đến")
                || time.form() != Form.RECURRING && time.isLed(FORECAST)
                || isOfPlan(time, issued)
                || isOfTitle(time)
                || isPutOff(time);
    }

    private static boolean isOfPlan(TimeInText time, @Nullable LocalDate issued) {
        boolean years = time.form() == Form.YEAR || time.form() == Form.TERM || isHorizon(time);
        return years
                && !isThisYear(time, issued)
                && !time.isLed(OF_PHASE)
                && (time.isLed(PLAN) && !time.isDue() || time.isLed(HORIZON));
    }

    /** «Phấn đấu trong năm 2024»: within the year of its own date a target is due. */
    private static boolean isThisYear(TimeInText time, @Nullable LocalDate issued) {
        var to = time.time().to();
        return time.opens("trong năm") && issued != null && to != null && to.getYear() == issued.getYear();
    }

    /** «không để dồn vào cuối năm»: what must not be left for then. */
    private static boolean isPutOff(TimeInText time) {
        return time.opens("vào") && time.isLed(NOT_LEFT);
    }

    /** «ban hành Công văn … về giải ngân những tháng cuối năm 2026» says the heading again. */
    private static boolean isOfTitle(TimeInText time) {
        var entry = time.entry();
        var span = time.time().span();
        return switch (time.form()) {
            case MONTH, QUARTER, HALF, PART, TERM ->
                entry.opening().contains(span)
                        && entry.heading().in(entry.clean()).contains(span.in(entry.clean()));
            default -> false;
        };
    }

    /** «đến năm 2030» is the horizon of a target; «đến hết năm 2024» sets a limit. */
    static boolean isHorizon(TimeInText time) {
        return time.form() == Form.UNTIL && time.says(BY_YEAR);
    }

    /** Whether the end that {@code time} names is the day of a count. */
    static boolean isOfCount(TimeInText time, @Nullable LocalDate issued) {
        var to = time.time().to();
        boolean ahead = issued != null && to != null && to.isAfter(issued);
        return !ahead && time.isLed(OPENS_CLAUSE) && time.isFollowed(STOOD);
    }
}
