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
        var before = body.subList(0, starts.getFirst()).stream()
                .dropWhile(
                        line -> article.announcements().in(line.line().text()).isEmpty())
                .map(CleanLine::line)
                .toList();
        var untitledFirst = Stream.concat(
                Stream.of(before).filter(lines -> !lines.isEmpty()).map(Entries::untitled), headed.stream());
        return Stream.of(headed, untitledFirst.toList()).map(entries -> new Reading(entries, 0));
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
