package vn.chidao.dialogue.bot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.library.Weeks;
import vn.chidao.text.Fold;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpressions;
import vn.chidao.text.time.Week;

/** Which week is meant by what follows «/tuan»: nothing, a week's number, a day with or without its year, «tuần trước». */
public final class WeekChoice {
    private static final Pattern NUMBER =
            Pattern.compile("(?:tuan\\s+)?(?:so\\s+)?(\\d{1,2})(?:\\s*(?:/|nam)\\s*(\\d{4}))?");

    private static final Pattern DAY = Pattern.compile("(?:tuan )?(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})");

    private WeekChoice() {}

    /**
     * Returns the week among {@code weeks} (the oldest first); empty when none is meant.
     *
     * @param typed what was typed, stripped
     */
    public static Optional<Week> among(List<Week> weeks, String typed, LocalDate today) {
        if (typed.isEmpty()) {
            return newest(weeks, today);
        }
        var number = NUMBER.matcher(Fold.plain(typed));
        if (number.matches()) {
            return numbered(weeks, Integer.parseInt(number.group(1)), number.group(2));
        }
        try {
            return within(weeks, LocalDate.parse(typed), LocalDate.parse(typed));
        } catch (DateTimeParseException notIso) {
            return spoken(typed, today)
                    .flatMap(time -> within(weeks, time))
                    .or(() -> spoken("tuần " + typed, today).flatMap(time -> within(weeks, time)))
                    .or(() -> dayOfAnyYear(weeks, typed));
        }
    }

    /** Returns the week, Monday to Sunday, that {@code typed} means whether it has a digest or not; empty for other words. */
    static Optional<Week> meant(String typed, LocalDate today) {
        return spoken(typed, today)
                .or(() -> spoken("ngày " + typed, today))
                .filter(time -> time.form() == TimeExpression.Form.DAY || time.form() == TimeExpression.Form.RANGE)
                .map(TimeExpression::from)
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .map(monday -> new Week(monday, monday.plusDays(6)));
    }

    /** «12/8» without its year, when this year has no digest of that day: the newest week that has such a day. */
    private static Optional<Week> dayOfAnyYear(List<Week> weeks, String typed) {
        var day = DAY.matcher(Fold.plain(typed));
        if (!day.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(day.group(1));
        int month = Integer.parseInt(day.group(2));
        return weeks.reversed().stream()
                .filter(week -> week.from()
                        .datesUntil(week.to().plusDays(1))
                        .anyMatch(date -> date.getDayOfMonth() == number && date.getMonthValue() == month))
                .findFirst();
    }

    /** A week with a mistyped year is the newest only where there is no other. */
    private static Optional<Week> newest(List<Week> weeks, LocalDate today) {
        return Weeks.newest(weeks, today).or(() -> weeks.isEmpty() ? Optional.empty() : Optional.of(weeks.getLast()));
    }

    /** Weeks are numbered as ISO 8601 does; without a year the newest of that number is meant. */
    private static Optional<Week> numbered(List<Week> weeks, int number, @Nullable String year) {
        return weeks.reversed().stream()
                .filter(week -> week.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == number)
                .filter(week -> year == null || week.from().get(IsoFields.WEEK_BASED_YEAR) == Integer.parseInt(year))
                .findFirst();
    }

    private static Optional<TimeExpression> spoken(String words, LocalDate today) {
        return TimeExpressions.findLenient(Fold.nfc(words), Anchor.today(today)).stream()
                .filter(time -> time.from() != null && time.to() != null)
                .findFirst();
    }

    private static Optional<Week> within(List<Week> weeks, TimeExpression time) {
        var from = time.from();
        var to = time.to();
        return from == null || to == null ? Optional.empty() : within(weeks, from, to);
    }

    private static Optional<Week> within(List<Week> weeks, LocalDate from, LocalDate to) {
        return weeks.reversed().stream()
                .filter(week -> !week.to().isBefore(from) && !week.from().isAfter(to))
                .findFirst();
    }
}
