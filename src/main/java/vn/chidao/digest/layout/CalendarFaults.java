package vn.chidao.digest.layout;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chidao.digest.SourceText.Line;

/** Days of a digest that cannot be meant, since no calendar has them. */
final class CalendarFaults {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])(?<day>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)(?![\\d/])");

    private CalendarFaults() {}

    /** Returns the days of {@code line} that no calendar has, as they stand there. */
    static List<String> impossible(Line line) {
        return DAY.matcher(line.text())
                .results()
                .filter(found -> !isDay(found))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static boolean isDay(MatchResult found) {
        int month = Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        return month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(found.group("year")), month)
                                .lengthOfMonth();
    }
}
