package vn.chidao.digest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/**
 * The tables of an article whose rows are entries: each row has the number of a document, or a day and what was done on it.
 * What stands around them is laid out in its own way.
 */
final class EntryTables {
    /** So many rows make a table of entries; one is enough below a head. */
    private static final int FEWEST = 2;

    private final Article article;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<Line> rows = new HashSet<>();

    /** Finds the tables of {@code article}. */
    EntryTables(Article article) {
        this.article = article;
        var table = new ArrayList<Line>();
        for (var line : article.lines()) {
            if (line.style() == Style.ROW) {
                table.add(line);
            } else {
                read(table);
                table.clear();
            }
        }
        read(table);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Returns the article without the rows of its tables of entries. */
    Article around() {
        return article.without(rows);
    }

    /** Returns {@code others}, the entries around the tables, and those of the tables, in order. */
    List<Entry> among(List<Entry> others) {
        return Stream.concat(others.stream(), entries.stream())
                .sorted(Comparator.comparingInt(Entry::line))
                .toList();
    }

    private void read(List<Line> table) {
        var read = table.stream().map(TableRow::of).toList();
        long opening = read.stream().filter(this::opens).count();
        boolean headed = read.stream().anyMatch(row -> TableHead.of(row.cells()).isPresent());
        if (opening >= (headed ? 1 : FEWEST)) {
            cut(read);
            rows.addAll(table);
        }
    }

    private boolean opens(TableRow row) {
        return row.hasNumber() || row.tellsOfADay(article.week());
    }

    private void cut(List<TableRow> table) {
        var head = TableHead.NONE;
        LocalDate day = null;
        var last = new ArrayList<Line>();
        for (var row : table) {
            var own = TableHead.of(row.cells());
            if (own.isPresent()) {
                head = own.get();
            } else if (opens(row)
                    || day != null && head.lacksDayAlone(row.cells().size()) && row.tells()) {
                // a cell may reach over the rows below
                day = row.day(head, article.week()).orElse(day);
                last = new ArrayList<>(row.told(head));
                entries.add(entry(row, head, last, day));
            } else if (!last.isEmpty() && row.cells().size() > 1) {
                last.addAll(row.told(head));
                entries.add(entries.removeLast().saying(Entries.words(last)));
            }
        }
    }

    private static Entry entry(TableRow row, TableHead head, List<Line> lines, @Nullable LocalDate day) {
        var title = row.subject(head).orElse(lines.getFirst().text());
        return new Entry(row.line().number(), Entries.titleOf(title), Entries.words(lines), day);
    }
}
