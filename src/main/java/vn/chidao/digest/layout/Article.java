package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/**
 * What stands below the title of a digest.
 *
 * @param page all of it, furniture too
 * @param lede the paragraph that lists what the entries are about; null when there is none
 * @param body the lines below the lede, furniture and byline left out
 * @param announcements which documents of the week a line announces
 */
record Article(List<Line> page, @Nullable Line lede, List<CleanLine> body, Announcements announcements) {
    private static final int SHORTEST_LEDE = 60;
    /** The lede is one of so many first lines and names others, none of which is very long. */
    private static final int LAST_LEDE = 3;

    private static final int FEWEST_BELOW = 2;

    private static final int LONGEST_NAMED = 420;
    private static final double MOST = 0.65;
    /** Most often the genre's formula closes it. */
    private static final MarkedPattern CLOSED = MarkedPattern.of(
            "^(?!.*\\d ?/ ?[a-zđ]{2}).*(;|,|\\.|…).*(?<!\\p{L})là( một số| những| các)+ (nội dung|hoạt động|chỉ đạo|công việc|vấn đề|văn bản|việc)(?!\\p{L})[^.]{0,160}\\.?$");

    /**
     * Reads the lines of {@code page}, all below a title.
     *
     * @param week the days that the title names; null when it names none
     */
    static Article of(List<CleanLine> page, @Nullable Week week) {
        var announcements = new Announcements(week);
        var told = told(page, announcements);
        var all = told.stream().map(CleanLine::line).toList();
        var lede = lede(all);
        int first = lede.map(line -> all.indexOf(line) + 1).orElse(0);
        return new Article(
                page.stream().map(CleanLine::line).toList(),
                lede.orElse(null),
                told.subList(first, told.size()),
                announcements);
    }

    private static List<CleanLine> told(List<CleanLine> page, Announcements announcements) {
        var told = new ArrayList<CleanLine>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            boolean link = Chrome.isLink(line.text()) && told.stream().anyMatch(Article::isParagraph);
            if (Chrome.isEnd(line.text()) || link && !goesOn(told, page.subList(i + 1, page.size()), announcements)) {
                break;
            }
            if (link) {
                continue;
            }
            boolean labelled = !told.isEmpty() && told.getLast().text().endsWith(":");
            if (labelled || !Chrome.isNoise(line.text())) {
                told.add(line);
            }
        }
        // notes stand behind whatever closes the article
        return new Footnotes(page).behindTheirMarks(told, Article::withoutByline);
    }

    /** A link may stand amid the article: more of this week's documents come {@code below} it than {@code told} above. */
    private static boolean goesOn(List<CleanLine> told, List<CleanLine> below, Announcements announcements) {
        var above = told.stream()
                .flatMap(line -> announcements.in(line.text()).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return below.stream()
                        .filter(line -> announcements.areDatedIn(line.text())
                                && announcements.in(line.text()).stream()
                                        .anyMatch(document -> !above.containsAll(document)))
                        .limit(FEWEST_BELOW)
                        .count()
                == FEWEST_BELOW;
    }

    /** Whether {@code line} is as long as a paragraph. */
    static boolean isParagraph(CleanLine line) {
        return line.text().length() > SHORTEST_LEDE;
    }

    private static List<CleanLine> withoutByline(List<CleanLine> told) {
        int end = told.size();
        while (end > 0 && Chrome.isByline(told.get(end - 1).line().text().strip())) {
            end--;
        }
        return told.subList(0, end);
    }

    /** The lede is among the first lines and lists what later ones are about. */
    private static Optional<Line> lede(List<Line> told) {
        return told.size() < 3
                ? Optional.empty()
                : IntStream.range(0, LAST_LEDE)
                        .filter(at -> isLede(told, at))
                        .mapToObj(told::get)
                        .findFirst();
    }

    private static boolean isLede(List<Line> lines, int at) {
        var line = lines.get(at);
        if (line.text().length() <= SHORTEST_LEDE || UntitledEntries.announces(line)) {
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

    /** Returns the lines of the body as they stand. */
    List<Line> lines() {
        return body.stream().map(CleanLine::line).toList();
    }

    /** Returns the words of the lede, empty when there is none. */
    String ledeText() {
        return lede == null ? "" : lede.text();
    }
}
