package vn.chidao.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
    Period week() {
        return from == null
                ? this
                : new Period(
                        from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                        words);
    }

    /** Returns its last day alone. */
    Period lastDay() {
        return new Period(to, to, words);
    }

    /** Returns «2024-06-03..2024-06-09», open ends left blank. */
    public String range() {
        return (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }
}
