package vn.chidao.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** Finds the lede (sapo): a paragraph among the first lines that lists what later ones are about. */
final class Lede {
    /** It is one of so many first lines and names others, none of which is very long. */
    private static final int LAST = 3;

    private static final int LONGEST_NAMED = 420;
    private static final double MOST = 0.65;
    /** Most often the genre's formula closes it. */
    private static final MarkedPattern CLOSED = MarkedPattern.of(
            "^(?!.*\\d ?/ ?[a-zđ]{2}).*(;|,|\\.|…).*(?<!\\p{L})là( một số| những| các)+ (nội dung|hoạt động|chỉ đạo|công việc|vấn đề|văn bản|việc)(?!\\p{L})[^.]{0,160}\\.?$");

    private Lede() {}

    /** Returns the lede among {@code told}, the lines of an article; empty when it has none. */
    static Optional<Line> in(List<Line> told) {
        return told.size() < LAST
                ? Optional.empty()
                : IntStream.range(0, LAST)
                        .filter(at -> isLede(told, at))
                        .mapToObj(told::get)
                        .findFirst();
    }

    private static boolean isLede(List<Line> lines, int at) {
        var line = lines.get(at);
        if (line.text().length() <= Article.PARAGRAPH || UntitledEntries.announces(line)) {
            return false;
        }
        if (CLOSED.isIn(Folded.strict(line.text()))) {
            return true;
        }
        var pairs = Bigrams.of(line.text());
        // what cites a document and repeats a line above is the paragraph below a heading
        boolean told = UntitledEntries.cites(line)
                && lines.subList(0, at).stream().anyMatch(above -> names(line, pairs, above));
        return !told
                && areOfSeveralMatters(lines.stream()
                        .filter(other -> names(line, pairs, other))
                        .map(other -> Bigrams.of(other.text()))
                        .toList());
    }

    /** Sentences that repeat one another are of one matter, whatever names them. */
    private static boolean areOfSeveralMatters(List<Bigrams> named) {
        return named.stream().skip(1).anyMatch(other -> named.getFirst().sharedWith(other) < MOST);
    }

    /** Whether {@code line}, of which {@code pairs} are the words, has most words of {@code other}. */
    private static boolean names(Line line, Bigrams pairs, Line other) {
        if (other.text().length() >= LONGEST_NAMED || other.text().equals(line.text())) {
            return false;
        }
        var own = Bigrams.of(other.text());
        return own.pairs().size() >= 3 && own.sharedWith(pairs) >= MOST;
    }
}
