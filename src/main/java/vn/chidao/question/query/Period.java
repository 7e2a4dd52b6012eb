package vn.chidao.question.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;

/**
 * A stretch of days that a question names.
 *
 * @param from the first day, null when open
 * @param to the last day, null when open
 * @param words as typed
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
    private static final Pattern YEARLESS =
            Pattern.compile("(?:^|\\s)(?:thang|quy|ngay)\\s+(?:\\d{1,2}(?:/\\d{1,2})?|[ivx]{1,4})$");

    /** Whether {@code day} lies in it; an unknown day lies in none. */
    public boolean contains(@Nullable LocalDate day) {
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether it shares a day with the days from {@code first} to {@code last}; null bounds are open. */
    public boolean overlaps(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (from == null || last == null || !last.isBefore(from))
                && (to == null || first == null || !first.isAfter(to));
    }

    /** Whether it was named as a week: documents are then meant by their digest's week, not by their own day. */
    public boolean isWeekly() {
        return Fold.flat(Fold.nfc(words)).contains("tuan");
    }

    /** Returns the week, Monday to Sunday, of its first day. */
    public Period week() {
        return from == null
                ? this
                : new Period(
                        from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                        words);
    }

    /** Whether it was named by the calendar, but without its year («tháng 6», «quý II», «ngày 20/9»). */
    public boolean leavesYearOpen() {
        return YEARLESS.matcher(Fold.flat(Fold.nfc(words))).find();
    }

    /** Whether it is a single day. */
    public boolean isDay() {
        return from != null && from.equals(to);
    }

    /** Whether it is a whole year. */
    public boolean isYear() {
        return from != null
                && to != null
                && from.getDayOfYear() == 1
                && from.plusYears(1).equals(to.plusDays(1));
    }

    /** Returns the same days of {@code year}; it keeps its length when it runs into the next. */
    public Period inYear(int year) {
        int named = to != null ? to.getYear() : from != null ? from.getYear() : year;
        var last = to == null ? null : to.plusYears(year - named);
        boolean endsMonth = to != null && to.getDayOfMonth() == to.lengthOfMonth();
        return new Period(
                from == null ? null : from.plusYears(year - named),
                last != null && endsMonth ? last.withDayOfMonth(last.lengthOfMonth()) : last,
                words);
    }

    /** Returns {@code periods} without those that hold another of them whole: «ngày 4/6 năm 2024» names one day. */
    public static List<Period> narrowest(List<Period> periods) {
        return periods.stream()
                .filter(wide -> periods.stream().noneMatch(other -> wide.holds(other) && !other.holds(wide)))
                .toList();
    }

    private boolean holds(Period other) {
        return from != null && to != null && contains(other.from) && contains(other.to);
    }

    /** Returns its last day alone. */
    public Period lastDay() {
        return new Period(to, to, words);
    }

    /** Returns «2024-06-03..2024-06-09», open ends left blank. */
    public String range() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
