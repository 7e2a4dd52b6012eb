package vn.chidao.digest.layout;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.text.time.Week;

/** Reads an article in each layout that is known and keeps the reading that looks most like the genre. */
final class Layouts {
    /** Of readings that look equally well the first is kept: the surest sign comes first. */
    private static final List<Layout> ALL = List.of(
            new FlattenedTable(),
            new Records(),
            new NumberedItems(),
            new HeadedEntries(),
            new UntitledEntries(),
            new MarkedEntries());

    private Layouts() {}

    /**
     * Returns the entries of {@code page}, all that stands below the title of a digest, in order; none when no document is
     * found in it.
     *
     * @param week the days that the title names; null when it names none
     */
    static List<Entry> entries(List<CleanLine> page, @Nullable Week week) {
        var article = Article.of(page, week);
        var score = new LayoutScore(article);
        var days = new DayHeadings(article.page(), week);
        return ALL.stream()
                .flatMap(layout -> layout.readings(article))
                .filter(reading -> !reading.entries().isEmpty())
                .max(Comparator.comparingDouble(score::of))
                .map(Layout.Reading::entries)
                .orElse(List.of())
                .stream()
                .map(entry -> entry.on(days.above(entry.line())))
                .toList();
    }
}
