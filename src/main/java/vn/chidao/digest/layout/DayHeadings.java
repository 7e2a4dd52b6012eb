package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** The days that a digest sorted by days puts above its entries: «Thứ Hai, ngày 16/5/2022», «Thứ Ba (17/5)». */
final class DayHeadings {
    private static final MarkedPattern HEADING = MarkedPattern.of(
            "^[^\\p{L}\\d]*(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật),? ?\\(?(?:ngày )?|ngày )(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})(?:[/.-](?<y>\\d{4}))?[^\\p{L}\\d]*$");
    /** One day alone is when the page was put online. */
    private static final int FEWEST = 2;

    private final TreeMap<Integer, LocalDate> days = new TreeMap<>();

    /** Reads the day headings among {@code page}, a digest of {@code week}; there are none when that is not known. */
    DayHeadings(List<Line> page, @Nullable Week week) {
        if (week != null) {
            page.forEach(line -> day(line, week).ifPresent(day -> days.put(line.number(), day)));
        }
        if (days.values().stream().distinct().count() < FEWEST) {
            days.clear();
        }
    }

    private static Optional<LocalDate> day(Line line, Week week) {
        var found = HEADING.strict(line.text());
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            var year = found.group("y");
            var day = LocalDate.of(
                    year == null ? week.to().getYear() : Integer.parseInt(year),
                    Integer.parseInt(found.group("m")),
                    Integer.parseInt(found.group("d")));
            return Optional.of(day).filter(told -> !told.isBefore(week.from()) && !told.isAfter(week.to()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Returns the day above the line numbered {@code line}; null when there is none. */
    @Nullable
    LocalDate above(int line) {
        var heading = days.lowerEntry(line);
        return heading == null ? null : heading.getValue();
    }
}
