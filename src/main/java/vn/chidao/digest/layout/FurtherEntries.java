package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/**
 * Takes out of an entry what stands in a further part of the digest («C. HOẠT ĐỘNG KHÁC»), laid out otherwise: there each
 * paragraph that tells of a day or of a document is an entry.
 */
final class FurtherEntries {
    private final Article article;

    FurtherEntries(Article article) {
        this.article = article;
    }

    /** Returns {@code entry}, and behind it those that a title amid its lines tells from it. */
    Stream<Entry> of(Entry entry) {
        var lines = entry.text().lines().toList();
        for (int at = 1; at + 1 < lines.size(); at++) {
            if (isTitle(lines.get(at)) && opens(lines.get(at + 1))) {
                return Stream.concat(Stream.of(upTo(entry, lines.subList(0, at))), below(entry, lines, at + 1));
            }
        }
        return Stream.of(entry);
    }

    private static boolean isTitle(String text) {
        return Sections.isTold(new Line(0, text, Style.PLAIN));
    }

    private boolean opens(String text) {
        return DayOpening.isIn(NumberedItems.unmarked(text))
                || !article.announcements().in(text).isEmpty();
    }

    private static Entry upTo(Entry entry, List<String> lines) {
        return entry.saying(String.join("\n", lines));
    }

    private Stream<Entry> below(Entry entry, List<String> lines, int first) {
        var own = article.lines().stream()
                .filter(line -> line.number() >= entry.line())
                .toList();
        var further = new ArrayList<Line>();
        int from = 0;
        for (var text : lines.subList(first, lines.size())) {
            while (from < own.size() && !own.get(from).text().equals(text)) {
                from++;
            }
            if (from < own.size()) {
                further.add(own.get(from));
            }
        }
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < further.size(); i++) {
            if (opens(further.get(i).text())) {
                starts.add(i);
            }
        }
        return Entries.cut(further, starts).stream().map(Entries::untitled);
    }
}
