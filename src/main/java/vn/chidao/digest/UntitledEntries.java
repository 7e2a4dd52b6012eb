package vn.chidao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** Finds entries that have no heading: each begins with the paragraph that names its document, and is titled by that. */
final class UntitledEntries {
    private static final MarkedPattern CITATION = MarkedPattern.of("số ?:? ?\\d+[^\\s]* ?/");
    /** A paragraph that begins by announcing a document with its day: «UBND tỉnh ban hành Kế hoạch số …, ngày …». */
    private static final MarkedPattern ANNOUNCES = MarkedPattern.of(
            "^((ubnd tỉnh|(phó )?chủ tịch ubnd tỉnh|văn phòng ubnd tỉnh|đồng chí [^,]{5,30}, (phó )?chủ tịch ubnd tỉnh)( vừa| đã)* (ban hành|có|ký( ban hành)?) )?"
                    + "(quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|văn bản)( số)? ?:? ?\\d+ ?/ ?[^ ]+ ?,? (ký )?ngày \\d");
    /** What the sentence that announces a document says behind its number. */
    private static final Pattern MATTER = Pattern.compile(
            "số\\s*:?\\s*\\d+\\s?/\\s?[\\p{L}\\d/.-]+(?:\\s*(?:và|,)\\s*(?:số\\s*)?\\d+\\s?/\\s?[\\p{L}\\d/.-]+)?(?:,?\\s*ngày\\s+[\\d/.-]+\\d)?,?(?:\\s+của\\s+UBND\\s+tỉnh)?,?\\s+(?:về\\s+)?(?:việc\\s+)?(?<matter>.{12,})$");

    /** So little of a heading's words in a paragraph makes that one of another matter. */
    private static final double OTHER_MATTER = 0.2;

    private UntitledEntries() {}

    /** Whether {@code line} names a document. */
    static boolean cites(Line line) {
        return CITATION.isIn(Folded.strict(line.text()));
    }

    /** Whether {@code line} begins by announcing a document. */
    static boolean announces(Line line) {
        return ANNOUNCES.isIn(Folded.strict(line.text()));
    }

    /** Returns the entries of {@code body}, a page without headings: every paragraph that names a document opens one. */
    static List<Entry> in(List<Line> body) {
        var entries = new ArrayList<Entry>();
        var open = new ArrayList<Line>();
        for (var line : body) {
            if (cites(line) && !open.isEmpty()) {
                entries.add(of(open));
                open.clear();
            }
            if (!open.isEmpty() || cites(line)) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            entries.add(of(open));
        }
        return entries;
    }

    /** Returns the entries of {@code lines}, which stand before the first heading of a page: most often there are none. */
    static List<Entry> before(List<Line> lines) {
        return in(lines.stream().dropWhile(line -> !announces(line)).toList());
    }

    /**
     * Returns where in {@code lines}, a heading and what stands below it, each entry begins: the first has the heading, the
     * others lack theirs, since they announce a document of another matter.
     */
    static List<Integer> behind(List<Line> lines) {
        var heading = Bigrams.of(lines.getFirst().text());
        var starts = new ArrayList<>(List.of(0));
        boolean announced = false;
        for (int i = 1; i < lines.size(); i++) {
            boolean announces = announces(lines.get(i));
            boolean other = heading.sharedWith(Bigrams.of(lines.get(i).text())) < OTHER_MATTER;
            if (announced && announces && other) {
                starts.add(i);
            }
            announced |= announces;
        }
        return starts;
    }

    /** Returns the entry that {@code lines} are, titled by what its opening sentence is about. */
    static Entry of(List<Line> lines) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        var first = lines.getFirst().text().strip();
        var opening = NumberedItems.unmarked(first);
        int end = opening.indexOf(". ");
        var sentence = end > 0 ? opening.substring(0, end) : opening.replaceFirst("[.;:,]+$", "");
        var matter = MATTER.matcher(sentence);
        return new Entry(lines.getFirst().number(), matter.find() ? matter.group("matter") : sentence, text);
    }
}
