package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.time.Week;

/**
 * The week that a digest's documents are of: the one in its title, unless that was mistyped, so that nothing the entries name is
 * of its days and several documents are of one other week.
 */
public final class DocumentsWeek {
    /** A digest may be late, and may tell of what was signed weeks before. */
    private static final int ABOUT = 21;

    private static final int DAYS = 7;
    /** One document of another time may be an old one that is told of. */
    private static final int SEVERAL = 2;

    private DocumentsWeek() {}

    /**
     * Returns the week by whose days the documents of {@code entries} are told from those that they refer to.
     *
     * @param titled the week of the digest's title, null when it has none
     */
    public static @Nullable Week of(@Nullable Week titled, List<EntryText> entries) {
        if (titled == null) {
            return null;
        }
        var days = new HashSet<LocalDate>();
        for (var entry : entries) {
            var dates = new DocumentDates(entry, titled);
            for (var mention : entry.numbers()) {
                var day = dates.dayBeside(mention);
                if (day != null && isAbout(titled, day)) {
                    return titled;
                }
                if (day != null) {
                    days.add(day);
                }
            }
        }
        return newest(days, titled);
    }

    private static boolean isAbout(Week week, LocalDate day) {
        return !day.isBefore(week.from().minusDays(ABOUT))
                && !day.isAfter(week.to().plusDays(ABOUT));
    }

    /** What a document refers to is older than it, so the newest days are those of the documents themselves. */
    private static Week newest(Set<LocalDate> days, Week titled) {
        var last = days.stream().max(LocalDate::compareTo);
        if (last.isEmpty()) {
            return titled;
        }
        var first = last.get().minusDays(DAYS - 1);
        return days.stream().filter(day -> !day.isBefore(first)).count() >= SEVERAL
                ? new Week(first, last.get())
                : titled;
    }
}
