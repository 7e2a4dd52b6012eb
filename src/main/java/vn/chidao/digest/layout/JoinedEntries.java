package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;

/**
 * Several entries in a paragraph, one behind the other, below the name of a field: each begins with the sentence that announces
 * its document.
 */
final class JoinedEntries implements Layout {
    /** A stop behind a word, a figure or a bracket; what is shorter may be an abbreviation. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{Ll}\\d)”»]{2}[.;])\\s+(?=\\p{Lu})");

    private static final int FEWEST = 2;

    @Override
    public Stream<Reading> readings(Article article) {
        var joined = article.body().stream()
                .filter(line -> isJoined(article, line.text()))
                .toList();
        long announcing = article.body().stream()
                .filter(line -> !article.announcements().in(line.text()).isEmpty())
                .count();
        return joined.size() >= FEWEST && joined.size() * 2L >= announcing
                ? Stream.of(new Reading(entries(article, apart(article, joined))))
                : Stream.empty();
    }

    /** What announces a document opens an entry, and so does what stands first below the name of a field. */
    private static List<Entry> entries(Article article, List<Line> lines) {
        var told = new ArrayList<Line>();
        var starts = new ArrayList<Integer>();
        boolean titled = false;
        for (var line : lines) {
            boolean title = Sections.isTitle(line);
            boolean opens = UntitledEntries.opens(line)
                    && !article.announcements().in(line.text()).isEmpty();
            if (!title && (opens || titled)) {
                starts.add(told.size());
            }
            if (!title) {
                told.add(line);
            }
            titled = title;
        }
        return Entries.cut(told, starts).stream().map(Entries::untitled).toList();
    }

    /** Whether two sentences of {@code paragraph} announce a document each. */
    private static boolean isJoined(Article article, String paragraph) {
        return article.announcements().in(paragraph).size() >= FEWEST
                && Stream.of(SENTENCE.split(paragraph))
                                .filter(sentence ->
                                        !article.announcements().in(sentence).isEmpty())
                                .count()
                        >= FEWEST;
    }

    private static List<Line> apart(Article article, List<CleanLine> joined) {
        var lines = new ArrayList<Line>();
        for (var line : article.body()) {
            var whole = line.line();
            if (joined.contains(line)) {
                SENTENCE.splitAsStream(whole.text())
                        .map(sentence -> new Line(whole.number(), sentence, whole.style()))
                        .forEach(lines::add);
            } else {
                lines.add(whole);
            }
        }
        return lines;
    }
}
