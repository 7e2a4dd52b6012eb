package vn.chidao.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** A rule that comes back on a day that its words name: «trước ngày 25 hằng tháng», «thứ Sáu hằng tuần». */
public final class Recurrence {
    private static final MarkedPattern BEFORE = MarkedPattern.of("trước ");
    private static final MarkedPattern WEEKDAY = MarkedPattern.of("(?<d>" + Pieces.WEEKDAY + ")");
    private static final MarkedPattern YEARLY = MarkedPattern.of(
            "(?:ngày|mùng) (?<d>" + Pieces.DAY + ")(?:\\s?/\\s?| tháng )(?<m>" + Pieces.MONTH + ")(?!\\d)");
    private static final MarkedPattern LAST_DAY = MarkedPattern.of("ngày cuối(?: cùng)?(?: của)? ");
    private static final MarkedPattern MONTHLY = MarkedPattern.of("(?:ngày|mùng) (?<d>" + Pieces.DAY + ")(?!\\d)");
    private static final MarkedPattern QUARTER_END =
            MarkedPattern.of("tháng cuối(?: của)?(?: mỗi| hằng| hàng)? (?:quý|quí)");
    private static final MarkedPattern QUARTER_START =
            MarkedPattern.of("tháng đầu(?: của)?(?: mỗi| hằng| hàng)? (?:quý|quí)");
    private static final MarkedPattern QUARTERLY = MarkedPattern.of("(?:quý|quí)(?!\\p{L})");
    private static final MarkedPattern EVERY_YEAR = MarkedPattern.of("(?:hằng|hàng|mỗi|cuối) năm");
    /** A year holds every month and so every rule's day, «ngày 31» included. */
    private static final int MONTHS_AHEAD = 24;

    private Recurrence() {}

    /**
     * Returns the next day, today included, on which the rule falls; for «trước ngày» the last day allowed, the one before.
     * Empty when the words name no day («hằng tháng», «03 lần/tuần»). Marks may be missing.
     */
    public static Optional<LocalDate> next(String words, LocalDate today) {
        var folded = Folded.lenient(Fold.nfc(words));
        int early = BEFORE.on(folded).find() ? 1 : 0;
        var from = today.plusDays(early);
        return Optional.ofNullable(nextDay(folded, from)).map(day -> day.minusDays(early));
    }

    /** Returns the weekday of «thứ Hai» … «thứ 7», «chủ nhật», marked or not. */
    static DayOfWeek weekday(String words) {
        var flat = Fold.flat(words);
        var last = flat.substring(flat.startsWith("thu") ? 3 : 0).strip();
        return switch (last) {
            case "hai", "2" -> DayOfWeek.MONDAY;
            case "ba", "3" -> DayOfWeek.TUESDAY;
            case "tu", "4" -> DayOfWeek.WEDNESDAY;
            case "nam", "5" -> DayOfWeek.THURSDAY;
            case "sau", "6" -> DayOfWeek.FRIDAY;
            case "bay", "7" -> DayOfWeek.SATURDAY;
            default -> DayOfWeek.SUNDAY;
        };
    }

    private static @Nullable LocalDate nextDay(Folded words, LocalDate from) {
        var yearly = YEARLY.on(words);
        if (yearly.find()) {
            return dayOfMonth(from, Integer.parseInt(yearly.group("d")), Integer.parseInt(yearly.group("m")), 12);
        }
        boolean quarterEnd = QUARTER_END.on(words).find();
        boolean quarterStart = QUARTER_START.on(words).find();
        var monthly = MONTHLY.on(words);
        if (monthly.find()) {
            int day = Integer.parseInt(monthly.group("d"));
            return quarterEnd || quarterStart
                    ? dayOfMonth(from, day, quarterEnd ? 3 : 1, 3)
                    : dayOfMonth(from, day, 1, 1);
        }
        if (LAST_DAY.on(words).find()) {
            int step = EVERY_YEAR.on(words).find() ? 12 : QUARTERLY.on(words).find() ? 3 : 1;
            return dayOfMonth(from, 31, step, step);
        }
        var weekday = WEEKDAY.on(words);
        return weekday.find() ? from.with(TemporalAdjusters.nextOrSame(weekday(weekday.group("d")))) : null;
    }

    /** Looks for the day in the months first, first + step, …; a day that a month lacks falls on its last. */
    private static @Nullable LocalDate dayOfMonth(LocalDate from, int day, int first, int step) {
        for (int i = 0; i <= MONTHS_AHEAD; i++) {
            var month = YearMonth.from(from).plusMonths(i);
            if ((month.getMonthValue() - first) % step == 0) {
                var found = month.atDay(Math.min(day, month.lengthOfMonth()));
                if (!found.isBefore(from)) {
                    return found;
                }
            }
        }
        return null;
    }
}
