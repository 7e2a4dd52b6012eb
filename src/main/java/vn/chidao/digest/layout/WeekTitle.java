package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.time.Week;

/** The week that a digest's title names, in the forms that the portals have used since 2018. */
final class WeekTitle {
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,2})(?:[/.](\\d{1,2})(?:[/.](\\d{4}))?)?\\s*(?:-|–|—|đến(?:\\s+hết)?(?:\\s+ngày)?)\\s*(?:ngày\\s+)?"
                    + "(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");
    private static final Pattern LONG_RANGE =
            Pattern.compile("(\\d{1,2})(?:\\s+tháng\\s+(\\d{1,2}))?(?:\\s+năm\\s+(\\d{4}))?\\s*(?:-|–|đến(?:\\s+hết)?)"
                    + "\\s*(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(\\d{4}))?");
    /** «4-11 đến 10-11-2024». */
    private static final Pattern DASHED_RANGE = Pattern.compile("(\\d{1,2})-(\\d{1,2})(?:-(\\d{4}))?"
            + "\\s*(?:–|—|đến(?:\\s+hết)?(?:\\s+ngày)?)\\s*(?:ngày\\s+)?(\\d{1,2})-(\\d{1,2})(?:-(\\d{4}))?");

    private static final Pattern WEEK_NUMBER =
            Pattern.compile("tuần\\s+(?:thứ\\s+)?(\\d{1,2})(?:\\s*/\\s*|\\s+năm\\s+|,\\s+năm\\s+)(\\d{4})");
    private static final Pattern DAY = Pattern.compile("ngày\\s+(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("tháng\\s+(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])(20\\d\\d)(?!\\d)");
    private static final int LONGEST = 45;

    private WeekTitle() {}

    /**
     * Reads the week out of {@code title}.
     *
     * @param fallbackYear the year of the documents, for a title that gives none; null when unknown
     */
    static Optional<Week> parse(String title, @Nullable Integer fallbackYear) {
        var text = Fold.lower(title);
        Integer year = yearIn(text);
        if (year == null) {
            year = fallbackYear;
        }
        for (var pattern : new Pattern[] {LONG_RANGE, DASHED_RANGE, RANGE}) {
            var found = pattern.matcher(text);
            while (found.find()) {
                var week = range(found.toMatchResult(), year);
                if (week.isPresent()) {
                    return week;
                }
            }
        }
        return numbered(text).or(() -> day(text)).or(() -> month(text));
    }

    private static @Nullable Integer yearIn(String text) {
        var found = YEAR.matcher(text);
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    private static Optional<Week> range(MatchResult m, @Nullable Integer known) {
        Integer endYear = number(m.group(6));
        if (endYear == null) {
            endYear = number(m.group(3));
        }
        if (endYear == null) {
            endYear = known;
        }
        if (endYear == null) {
            return Optional.empty();
        }
        try {
            var to = LocalDate.of(endYear, Integer.parseInt(m.group(5)), Integer.parseInt(m.group(4)));
            Integer month = number(m.group(2));
            Integer startYear = number(m.group(3));
            var from = LocalDate.of(
                    startYear == null ? to.getYear() : startYear,
                    month == null ? to.getMonthValue() : month,
                    Integer.parseInt(m.group(1)));
            if (from.isAfter(to)) {
                from = from.minusYears(1);
            }
            return from.plusDays(LONGEST).isBefore(to) ? Optional.empty() : Optional.of(new Week(from, to));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** A bare week number is taken as ISO's: the portals number otherwise in some years, so the documents may correct it. */
    private static Optional<Week> numbered(String text) {
        var found = WEEK_NUMBER.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        if (number < 1 || number > 53) {
            return Optional.empty();
        }
        var monday = LocalDate.of(Integer.parseInt(found.group(2)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(java.time.DayOfWeek.MONDAY)
                .plusWeeks(number - 1L);
        return Optional.of(new Week(monday, monday.plusDays(6)));
    }

    private static Optional<Week> day(String text) {
        var found = DAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
            return Optional.of(new Week(day, day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Week> month(String text) {
        var found = MONTH.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(found.group(1));
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        var of = YearMonth.of(Integer.parseInt(found.group(2)), month);
        return Optional.of(new Week(of.atDay(1), of.atEndOfMonth()));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
