package vn.chidao.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;

/** Makes entries of their lines. */
final class Entries {
    /** «Hỏi: …»: where a digest is told in questions and answers each question opens an entry. */
    static final String QUESTION = "(?:Hỏi|Câu hỏi(?: \\d{1,2})?) ?:";

    /** What stands behind the figure or the letter of an item or a part: «1.», «1)», «1.)», «1/», «1- ». */
    static final String STOP = "(?:[.)/]|\\.\\)|\\s?[-–](?=\\s+\\p{L}))";

    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[IVX]{1,4}|[a-zđ])" + STOP
                    + "\\s*(?!\\d)|\\[[^\\]]{2,30}\\]\\s*|" + QUESTION + " ?)");

    /** «TP. Hồ Chí Minh» ends no title. */
    private static final int SHORTEST_TITLE = 12;

    private Entries() {}

    /** Returns the pieces of {@code lines} that begin at {@code starts}, each up to the next one; what comes before is left out. */
    static List<List<Line>> cut(List<Line> lines, List<Integer> starts) {
        return IntStream.range(0, starts.size())
                .mapToObj(i -> lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()))
                .toList();
    }

    /** Returns the entry of {@code lines}, the first of which is its heading. */
    static Entry headed(List<Line> lines) {
        var heading = lines.getFirst().text().strip();
        var unnumbered = NUMBERING.matcher(heading).replaceFirst("").strip();
        return new Entry(
                lines.getFirst().number(),
                titleOf(belowCitation(lines, unnumbered).orElse(unnumbered)),
                text(lines),
                null);
    }

    /** The citation may stand on a line of its own above what the entry is about: returns the line below {@code opening} then. */
    private static Optional<String> belowCitation(List<Line> lines, String opening) {
        return lines.size() > 1 && Headings.isCitationAlone(opening)
                ? Optional.of(lines.get(1).text().strip())
                : Optional.empty();
    }

    /** Returns what {@code text}, a cell of a table or another that says what an entry is about, is about. */
    static String titleOf(String text) {
        return Titles.ofHeading(firstSentence(text));
    }

    /** Returns the entry of {@code lines}, titled by what its opening sentence is about. */
    static Entry untitled(List<Line> lines) {
        var opening = NumberedItems.unmarked(lines.getFirst().text().strip());
        var title = belowCitation(lines, opening)
                .map(Entries::titleOf)
                .orElseGet(() -> Titles.ofSentence(firstSentence(opening)));
        return new Entry(lines.getFirst().number(), title, text(lines), null);
    }

    /** A title may run into the text: «Ổn định nguồn cung xăng dầu. Giao Sở Công Thương …». */
    private static String firstSentence(String text) {
        int end = text.indexOf(". ", SHORTEST_TITLE);
        return end > 0 ? text.substring(0, end) : text;
    }

    /** Returns the words of {@code lines}, without the title of a section at their end. */
    static String text(List<Line> lines) {
        return words(told(lines));
    }

    /** Returns all the words of {@code lines}. */
    static String words(List<Line> lines) {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /** Neither the title of the section that follows nor who wrote the page is the entry's. */
    private static List<Line> told(List<Line> lines) {
        int end = lines.size();
        while (end > 1 && isAnothers(lines.get(end - 1))) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static boolean isAnothers(Line line) {
        return Sections.isTitleOfNext(line) || Closing.isLast(line.text().strip());
    }
}
