package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.time.Week;

/**
 * What stands below the title of a digest.
 *
 * @param page all of it, furniture too
 * @param lede the paragraph that lists what the entries are about; null when there is none
 * @param body the lines below the lede, furniture and byline left out
 * @param announcements which documents of the week a line announces
 * @param week the days that the title names; null when it names none
 */
record Article(
        List<Line> page,
        @Nullable Line lede,
        List<CleanLine> body,
        Announcements announcements,
        @Nullable Week week) {
    /** A shorter line is no paragraph. */
    static final int PARAGRAPH = 60;

    private static final int FEWEST_BELOW = 2;

    /**
     * Reads the lines of {@code page}, all below a title.
     *
     * @param week the days that the title names; null when it names none
     */
    static Article of(List<CleanLine> page, @Nullable Week week) {
        var announcements = new Announcements(week);
        var told = told(page, announcements);
        var all = told.stream().map(CleanLine::line).toList();
        var lede = Lede.in(all);
        int first = lede.map(line -> all.indexOf(line) + 1).orElse(0);
        return new Article(
                page.stream().map(CleanLine::line).toList(),
                lede.orElse(null),
                told.subList(first, told.size()),
                announcements,
                week);
    }

    /** Returns the article without {@code lines}. */
    Article without(Set<Line> lines) {
        return new Article(
                page.stream().filter(line -> !lines.contains(line)).toList(),
                lede,
                body.stream().filter(line -> !lines.contains(line.line())).toList(),
                announcements,
                week);
    }

    private static List<CleanLine> told(List<CleanLine> page, Announcements announcements) {
        var told = new ArrayList<CleanLine>();
        var dated = new LinkedHashSet<CleanLine>();
        for (int i = 0; i < page.size(); i++) {
            var line = page.get(i);
            // who answers for a bulletin may be named at its head, where nothing can be over
            boolean begun = told.stream().anyMatch(Article::isParagraph);
            boolean link = Chrome.isLink(line.text()) && begun;
            if (link && dated.isEmpty()) {
                page.stream()
                        .skip(i + 1L)
                        .filter(below -> announcements.areDatedIn(below.text()))
                        .forEach(dated::add);
            }
            dated.remove(line);
            boolean end = Chrome.isEnd(line.text());
            if (end && begun || link && !goesOn(told, dated, announcements)) {
                break;
            }
            if (end || link) {
                continue;
            }
            boolean labelled = !told.isEmpty() && told.getLast().text().endsWith(":");
            if (labelled || !Chrome.isNoise(line.text())) {
                told.add(line);
            }
        }
        // notes stand behind whatever closes the article
        return new Footnotes(page).behindTheirMarks(told, Article::withoutClosing);
    }

    /** A link may stand amid the article: those {@code below} it have more documents of the week than {@code told} above. */
    private static boolean goesOn(List<CleanLine> told, Set<CleanLine> below, Announcements announcements) {
        var above = announcements.numbers(told.stream().map(CleanLine::text));
        return below.stream()
                        .filter(line -> announcements.in(line.text()).stream()
                                .anyMatch(document -> !above.containsAll(document)))
                        .limit(FEWEST_BELOW)
                        .count()
                == FEWEST_BELOW;
    }

    /** Whether {@code line} is as long as a paragraph. */
    static boolean isParagraph(CleanLine line) {
        return line.text().length() > PARAGRAPH;
    }

    private static List<CleanLine> withoutClosing(List<CleanLine> told) {
        int end = told.size();
        while (end > 0 && Closing.isLast(told.get(end - 1).line().text().strip())) {
            end--;
        }
        return told.subList(0, end);
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
