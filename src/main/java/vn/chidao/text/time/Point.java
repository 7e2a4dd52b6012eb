package vn.chidao.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** One end of a period, or a time alone, as written: parts that are elided are null until lent by a later one. */
sealed interface Point {
    /** Returns this point with its missing parts taken from {@code later}, the other end of the period. */
    Point borrow(Point later);

    /** Returns this point with its missing year filled in, unchanged when it has one. */
    Point inYear(int year);

    /** Whether the year is still missing. */
    boolean lacksYear();

    /** Returns the year, null when missing. */
    @Nullable
    Integer year();

    /** Returns the first and last day meant; null when parts are missing or no such day exists (31/02). */
    @Nullable
    Week days();

    /** A day; the month may be elided («14 và 15/8/2020»). */
    record Day(int day, @Nullable Integer month, @Nullable Integer year) implements Point {
        @Override
        public Point borrow(Point later) {
            var lentMonth = month != null ? month : (later instanceof Day other ? other.month : null);
            return new Day(day, lentMonth, year != null ? year : later.year());
        }

        @Override
        public Point inYear(int filled) {
            return year != null ? this : new Day(day, month, filled);
        }

        @Override
        public boolean lacksYear() {
            return year == null;
        }

        @Override
        public @Nullable Week days() {
            if (month == null || year == null) {
                return null;
            }
            try {
                var date = LocalDate.of(year, month, day);
                return new Week(date, date);
            } catch (DateTimeException e) {
                return null; // 31/02 is printed now and then; it names no day
            }
        }
    }

    /** Whole months, from the {@code first} to the {@code last} of one year; a month, a quarter, a half. */
    record Months(int first, int last, @Nullable Integer year) implements Point {
        @Override
        public Point borrow(Point later) {
            return year != null ? this : new Months(first, last, later.year());
        }

        @Override
        public Point inYear(int filled) {
            return year != null ? this : new Months(first, last, filled);
        }

        @Override
        public boolean lacksYear() {
            return year == null;
        }

        @Override
        public @Nullable Week days() {
            if (year == null || first < 1 || last > 12 || first > last) {
                return null;
            }
            return new Week(
                    LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
        }
    }

    /** Days that are known at once: «nay», «ngày ban hành», «tuần sau», «đầu tháng 7/2024»; null when the event has no date. */
    record Fixed(@Nullable Week days) implements Point {
        @Override
        public Point borrow(Point later) {
            return this;
        }

        @Override
        public Point inYear(int filled) {
            return this;
        }

        @Override
        public boolean lacksYear() {
            return false;
        }

        @Override
        public @Nullable Integer year() {
            return days == null ? null : Integer.valueOf(days.to().getYear());
        }
    }

    /** Returns the point of one known day. */
    static Fixed on(@Nullable LocalDate day) {
        return new Fixed(day == null ? null : new Week(day, day));
    }

    /** Returns the point of a whole year. */
    static Months ofYear(int year) {
        return new Months(1, 12, year);
    }

    /** Whether this is a year alone. */
    default boolean isYear() {
        return this instanceof Months months && months.first() == 1 && months.last() == 12;
    }
}
