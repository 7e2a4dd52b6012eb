package vn.chidao.digest.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.time.Week;

/** Reads an article in each layout that is known and keeps the reading that looks most like the genre. */
final class Layouts {
    /** Of readings that look equally well the first is kept: the surest sign comes first. */
    private static final List<Layout> ALL = List.of(
            new FlattenedTable(),
            new Records(),
            new JoinedEntries(),
            new NumberedItems(),
            new HeadedEntries(),
            new UntitledEntries(),
            new MarkedEntries());

    private Layouts() {}

    /**
     * What came of a page.
     *
     * @param entries its entries, in order; none when no document is found in it
     * @param leftOut the lines that announce a document of the week which no entry has, up to where the last entry ends
     */
    record Read(List<Entry> entries, List<Line> leftOut) {}

    /**
     * Reads {@code page}, all that stands below the title of a digest.
     *
     * @param week the days that the title names; null when it names none
     */
    static Read read(List<CleanLine> page, @Nullable Week week) {
        var article = Article.of(page, week);
        var score = new LayoutScore(article);
        var further = new FurtherEntries(article);
        var days = new DayHeadings(article.page(), week);
        var read = readings(article)
                .map(reading -> new Layout.Reading(
                        reading.entries().stream().flatMap(further::of).toList(), reading.sureness()))
                .filter(reading -> !reading.entries().isEmpty())
                .max(Comparator.comparingDouble(score::of))
                .map(Layout.Reading::entries)
                .orElse(List.of())
                .stream()
                .map(entry -> entry.day() != null ? entry : entry.on(days.above(entry.line())))
                .toList();
        var entries = SameDay.told(read, week);
        return new Read(entries, entries.isEmpty() ? List.of() : leftOut(article, entries));
    }

    private static Stream<Layout.Reading> readings(Article article) {
        var tables = new EntryTables(article);
        var plain = plain(article);
        return tables.isEmpty()
                ? plain
                : Stream.concat(
                        Stream.concat(plain(tables.around()), Stream.of(new Layout.Reading(List.of())))
                                .map(around -> new Layout.Reading(tables.among(around.entries()), around.sureness())),
                        plain);
    }

    private static Stream<Layout.Reading> plain(Article article) {
        return ALL.stream().flatMap(layout -> layout.readings(article));
    }

    private static List<Line> leftOut(Article article, List<Entry> entries) {
        var told = article.announcements()
                .numbers(entries.stream().flatMap(entry -> entry.text().lines()));
        int last = article.lines().getLast().number();
        return article.page().stream()
                .filter(line -> line.number() <= last)
                .filter(line -> article.announcements().in(line.text()).stream()
                        .anyMatch(document -> !told.containsAll(document)))
                .toList();
    }
}
