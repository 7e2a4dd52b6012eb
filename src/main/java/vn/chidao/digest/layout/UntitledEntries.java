package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** Finds entries that have no heading: each begins with the paragraph that names its document, and is titled by that. */
final class UntitledEntries implements Layout {
    private static final MarkedPattern CITATION =
            MarkedPattern.of("số ?:? ?\\d+[^\\s]* ?/|" + Titles.DOCUMENT + " \\d{1,5} ?/ ?[a-zđ]{2,4}-");
    /** A paragraph that begins by announcing a document with its day: «UBND tỉnh ban hành Kế hoạch số …, ngày …». */
    private static final MarkedPattern ANNOUNCES = MarkedPattern.of(
            "^((ubnd tỉnh|(phó )?chủ tịch ubnd tỉnh|văn phòng ubnd tỉnh|đồng chí [^,]{5,30}, (phó )?chủ tịch ubnd tỉnh)( vừa| đã)* (ban hành|có|ký( ban hành)?) )?"
                    + "(quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|văn bản|tờ trình|hướng dẫn)( số)? ?:? ?\\d+ ?/ ?[^ ]+ ?,? (ký )?ngày \\d");
    /** What is replaced or amended was there before: a paragraph that speaks of it announces nothing. */
    private static final MarkedPattern OF_ANOTHER =
            MarkedPattern.of("(?<!\\p{L})(thay thế|sửa đổi|bổ sung|bãi bỏ|hết hiệu lực)(?!\\p{L})[^.;]{0,60}$");

    private static final MarkedPattern BULLET = MarkedPattern.of(
            "^[-+•*–·](?! ?(ubnd tỉnh|(phó )?chủ tịch ubnd|đồng chí|văn phòng|ngày \\d|tại |theo |(quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện) số))");

    /** Where nearly every paragraph names a document, each is an entry by itself. */
    private static final double EACH = 0.75;

    /** «tiếp Đoàn đại biểu tỉnh Sê Kông (Lào)» */
    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]{1,30}\\)$");

    private static final int FEWEST = 4;
    private static final int SHORTEST = 80;

    /** So little of a heading's words in a paragraph makes that one of another matter. */
    private static final double OTHER_MATTER = 0.2;

    @Override
    public Stream<Reading> readings(Article article) {
        var lines = article.lines();
        var announcing = lines.stream()
                .filter(line ->
                        opens(line) && !article.announcements().in(line.text()).isEmpty())
                .collect(Collectors.toSet());
        return Stream.of(isOneParagraphEach(lines), true)
                .distinct()
                .map(meetings -> new Reading(in(lines, announcing, meetings)));
    }

    /** Whether {@code line} names a document. */
    static boolean cites(Line line) {
        return cites(line.text());
    }

    /** Whether {@code text} names a document. */
    static boolean cites(String text) {
        return CITATION.isIn(Folded.strict(text));
    }

    /** Whether {@code line} names a document that it may announce: its first one is neither amended nor named by the way. */
    static boolean opens(Line line) {
        var text = line.text();
        var cited = CITATION.strict(text);
        return cited.find()
                && !BULLET.isIn(Folded.strict(text))
                && !OF_ANOTHER.isIn(Folded.strict(text.substring(0, cited.start())));
    }

    /** Whether {@code line} begins by announcing a document. */
    static boolean announces(Line line) {
        return ANNOUNCES.isIn(Folded.strict(line.text()));
    }

    /**
     * Returns the entries of {@code body}: every one of {@code announcing} opens one.
     *
     * @param meetings whether every paragraph that tells of a day does too
     */
    private static List<Entry> in(List<Line> body, Set<Line> announcing, boolean meetings) {
        var starts = new ArrayList<Integer>();
        var headings = new HashSet<Line>();
        for (int i = 0; i < body.size(); i++) {
            var line = body.get(i);
            boolean tells = meetings && DayOpening.isIn(line.text());
            boolean announced = announcing.contains(line);
            // above a paragraph that announces a document itself a caption may stand
            if (tells && !announced && isHeading(body, i - 1, announcing) && !starts.contains(i - 1)) {
                starts.add(i - 1);
                headings.add(body.get(i - 1));
            } else if (tells || announced) {
                starts.add(i);
            }
        }
        return Entries.cut(body, starts).stream()
                .map(lines -> headings.contains(lines.getFirst()) ? Entries.headed(lines) : Entries.untitled(lines))
                .toList();
    }

    /** Whether the line at {@code at}, and not the one above it too, breaks off as the heading of a meeting does. */
    private static boolean isHeading(List<Line> body, int at, Set<Line> announcing) {
        return at >= 0 && breaksOff(body.get(at), announcing) && (at == 0 || !breaksOff(body.get(at - 1), announcing));
    }

    private static boolean breaksOff(Line line, Set<Line> announcing) {
        return LayoutScore.breaksOff(BRACKET.matcher(line.text()).replaceFirst(""))
                && !announcing.contains(line)
                && !Sections.isTitle(line);
    }

    private static boolean isOneParagraphEach(List<Line> body) {
        var paragraphs =
                body.stream().filter(line -> line.text().length() >= SHORTEST).toList();
        return paragraphs.size() >= FEWEST
                && paragraphs.stream().filter(UntitledEntries::cites).count() >= EACH * paragraphs.size();
    }

    /** Returns the entries of {@code lines}, which stand before the first heading of a page: most often there are none. */
    static List<Entry> before(List<Line> lines) {
        var announced = lines.stream().dropWhile(line -> !announces(line)).toList();
        var announcing = announced.stream().filter(UntitledEntries::opens).collect(Collectors.toSet());
        return in(announced, announcing, isOneParagraphEach(announced));
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
            if (announced
                    && announces
                    && heading.sharedWith(Bigrams.of(lines.get(i).text())) < OTHER_MATTER) {
                starts.add(i);
            }
            announced |= announces;
        }
        return starts;
    }
}
