package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;

/** Entries below headings, and those before and behind them that lack theirs. */
final class HeadedEntries implements Layout {
    @Override
    public Stream<Reading> readings(Article article) {
        var body = article.body().stream()
                .filter(line -> !NumberedItems.isFieldInCapitals(line.line()))
                .toList();
        var starts = Headings.find(body, article.ledeText());
        if (starts.isEmpty()) {
            return Stream.empty();
        }
        var headed = entries(body, starts);
        var above = body.subList(0, starts.getFirst());
        var untitled = above.stream()
                .map(CleanLine::line)
                .dropWhile(line -> article.announcements().in(line.text()).isEmpty())
                .toList();
        boolean lacksNone = untitled.isEmpty()
                || headed.getFirst().line() < body.get(starts.getFirst()).line().number();
        return lacksNone
                ? Stream.of(new Reading(headed, 0))
                : Stream.of(headed, withFirst(untitled, headed)).map(entries -> new Reading(entries, 0));
    }

    /** The title of the page may have swallowed the heading of the first entry. */
    private static List<Entry> withFirst(List<Line> untitled, List<Entry> headed) {
        return Stream.concat(Stream.of(Entries.untitled(untitled)), headed.stream())
                .toList();
    }

    private static List<Entry> entries(List<CleanLine> body, List<Integer> starts) {
        var lines = body.stream().map(CleanLine::line).toList();
        var entries = new ArrayList<>(UntitledEntries.before(lines.subList(0, starts.getFirst())));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            entries.addAll(below(lines.subList(starts.get(i), end)));
        }
        return entries;
    }

    /** The entry that a heading opens, and those behind it that lack theirs. */
    private static List<Entry> below(List<Line> lines) {
        var starts = UntitledEntries.behind(lines);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            var own = lines.subList(starts.get(i), end);
            entries.add(i == 0 ? Entries.headed(own) : Entries.untitled(own));
        }
        return entries;
    }
}
