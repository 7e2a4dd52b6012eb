package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** Entries below headings, and those before and behind them that lack theirs. */
final class HeadedEntries implements Layout {
    private static final Pattern BADGE = Pattern.compile(
            "\\p{Lu}[\\p{L} ]{3,25}(?: ?\\d{1,5} ?/ ?\\S{2,20})*(?: ?(?:ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})?");

    private static final int FEWEST_CARDS = 3;

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
        return Stream.of(plain, withFirst, cards(lines))
                .flatMap(readings -> readings)
                .map(Reading::new);
    }

    /** A card of a portal has the document's type, number and day above its title. */
    private static Stream<List<Entry>> cards(List<Line> lines) {
        var starts = IntStream.range(1, lines.size())
                .filter(at -> lines.get(at).style() == Style.HEADING
                        && BADGE.matcher(lines.get(at - 1).text().strip()).matches())
                .mapToObj(at -> at - 1)
                .toList();
        return starts.size() < FEWEST_CARDS
                ? Stream.empty()
                : Stream.of(Entries.cut(lines, starts).stream()
                        .map(card -> Entries.headed(titleFirst(card)))
                        .toList());
    }

    private static List<Line> titleFirst(List<Line> card) {
        var lines = new ArrayList<>(card);
        Collections.swap(lines, 0, 1);
        return lines;
    }

    private static List<Entry> joined(List<Entry> before, List<Entry> headed) {
        return Stream.concat(before.stream(), headed.stream()).toList();
    }

    /** The entry that a heading opens, and those behind it that lack theirs. */
    private static Stream<Entry> below(List<Line> all) {
        var lines = withoutTitles(all);
        var own = Entries.cut(lines, UntitledEntries.behind(lines));
        return Stream.concat(
                Stream.of(Entries.headed(own.getFirst())), own.stream().skip(1).map(Entries::untitled));
    }

    /** The title of a part is set off as the headings below it are. */
    private static List<Line> withoutTitles(List<Line> lines) {
        int end = lines.size();
        while (end > 1
                && lines.get(end - 1).style() == Style.HEADING
                && lines.getFirst().style() == Style.HEADING) {
            end--;
        }
        return lines.subList(0, end);
    }
}
