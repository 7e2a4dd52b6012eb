package vn.chidao.digest.layout;

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
        var lines = body.stream().map(CleanLine::line).toList();
        var above = lines.subList(0, starts.getFirst());
        var headed = Entries.cut(lines, starts).stream()
                .flatMap(HeadedEntries::below)
                .toList();
        var before = UntitledEntries.before(above);
        var swallowed = before.isEmpty()
                ? above.stream()
                        .dropWhile(
                                line -> article.announcements().in(line.text()).isEmpty())
                        .toList()
                : List.<Line>of();
        var plain = Stream.of(joined(before, headed));
        // the title of the page may have swallowed the heading of the first entry
        var withFirst = Stream.of(swallowed)
                .filter(first -> !first.isEmpty())
                .map(first -> joined(List.of(Entries.untitled(first)), headed));
        return Stream.concat(plain, withFirst).map(Reading::new);
    }

    private static List<Entry> joined(List<Entry> before, List<Entry> headed) {
        return Stream.concat(before.stream(), headed.stream()).toList();
    }

    /** The entry that a heading opens, and those behind it that lack theirs. */
    private static Stream<Entry> below(List<Line> lines) {
        var own = Entries.cut(lines, UntitledEntries.behind(lines));
        return Stream.concat(
                Stream.of(Entries.headed(own.getFirst())), own.stream().skip(1).map(Entries::untitled));
    }
}
