package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.time.Week;

/** A cell of a table that holds a day of the week and hardly more: «06/3/2023», «Sáng 06/3», «Ngày 12 và 13/10/2020». */
final class DayCell {
    private static final Pattern DAY = Pattern.compile("(?:^|.*\\D)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)?");
    /** For days that give no year; a leap year has every day. */
    private static final int ANY_YEAR = 2024;

    /** No longer cell is one. */
    static final int LONGEST = 40;

    private DayCell() {}

    /** Whether {@code cell} holds a day. */
    static boolean is(String cell) {
        return cell.length() <= LONGEST && DAY.matcher(cell).matches();
    }

    /** Returns the day in {@code cell}; empty when it has none of {@code week}, any being good when that is not known. */
    static Optional<LocalDate> read(String cell, @Nullable Week week) {
        var found = DAY.matcher(cell);
        if (!is(cell) || !found.matches()) {
            return Optional.empty();
        }
        int own = week == null ? ANY_YEAR : week.to().getYear();
        try {
            var year = found.group(3);
            var day = LocalDate.of(
                    year == null ? own : Integer.parseInt(year),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
            return Optional.of(day).filter(told -> week == null || Announcements.isOf(week, told));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
