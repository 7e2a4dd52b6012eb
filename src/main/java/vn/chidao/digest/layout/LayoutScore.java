package vn.chidao.digest.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.Layout.Reading;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * How much a reading of an article looks like the genre: every entry announces one document of the week or tells of a day,
 * opens with what it is about, and no document is left out.
 */
final class LayoutScore {

    private static final MarkedPattern TELLS_OF_A_DAY = MarkedPattern.of(
            "^[^\\p{L}\\d]*((cũng )?(trong |cùng )?(sáng|chiều|tối|ngày)|cũng trong tuần|đồng chí|chủ tịch|phó chủ tịch)(?!\\p{L})|(?<!\\p{L})(họp|hội nghị|lễ|làm việc|kiểm tra|thăm|tiếp|bổ nhiệm|đối thoại|gặp|gặp mặt|dự|khởi công|khánh thành|trao)(?!\\p{L})");

    /** A remark or footnote belongs to what stands before it; «(1)» numbers what follows. */
    private static final Pattern CONTINUES = Pattern.compile("^(?:\\[|\\((?!\\d{1,2}\\)))");

    /** «[Công điện] …», «Hỏi: …». */
    private static final Pattern LABEL = Pattern.compile("^(?:\\[\\p{Lu}[^\\]]{2,30}\\] |" + Entries.QUESTION + ")");

    private static final Pattern CAPITALS = Pattern.compile("\\P{Ll}{15,}");

    private static final String STOPS = ".;:,!…)]”\"»";
    private static final int SHORTEST_HEADING = 15;

    /** Below a heading it says who does something. */
    private static final MarkedPattern ACTS = MarkedPattern.of(
            "^(ubnd tỉnh|ủy ban nhân dân tỉnh|uỷ ban nhân dân tỉnh|văn phòng ubnd tỉnh|lãnh đạo ubnd tỉnh)(?!\\p{L})");

    // fitted on thirty pages by authors who saw no code and on the combinations of LayoutsTest
    private static final double NAMED_BY_LEDE = 0.65;
    private static final double REPEATED = 0.4;
    private static final int BEGINNING = 300;
    private static final double MEETING = 0.6;
    private static final double NOTHING = -0.5;
    private static final double EACH_MORE = -0.8;
    private static final double LEFT_OUT = -1;
    private static final double SWALLOWED = -0.3;
    /** What begins as the end of something, outside of a table, belongs to what stands before it. */
    private static final double CONTINUED = 0.4;

    private final Article article;
    private final Bigrams lede;
    private final Set<String> headings;
    /** The rows of tables, by line: the number of a document may stand first in them. */
    private final Set<Integer> rows;
    /** Readings share most of their lines; each is looked at once. */
    private final Map<List<String>, Double> openings = new HashMap<>();

    private final Map<String, Boolean> days = new HashMap<>();
    private final Map<String, Boolean> citations = new HashMap<>();

    LayoutScore(Article article) {
        this.article = article;
        this.lede = Bigrams.of(article.ledeText());
        this.headings = article.lines().stream()
                .filter(line -> line.style() == Style.HEADING && !Sections.isTitle(line))
                .map(Line::text)
                .collect(Collectors.toSet());
        this.rows = article.lines().stream()
                .filter(line -> line.style() == Style.ROW)
                .map(Line::number)
                .collect(Collectors.toSet());
    }

    /** Returns the score of {@code reading}; the higher, the better. */
    double of(Reading reading) {
        return of(reading.entries()) + reading.sureness() * reading.entries().size();
    }

    private double of(List<Entry> entries) {
        double score = 0;
        var told = new HashSet<String>();
        for (var entry : entries) {
            var lines = entry.text().lines().toList();
            var documents = lines.stream()
                    .flatMap(line -> article.announcements().in(line).stream())
                    .distinct()
                    .toList();
            documents.forEach(told::addAll);
            score += told(lines, documents.size());
            score += opening(lines) + closing(lines) + SWALLOWED * swallowed(lines);
            score -= rows.contains(entry.line()) || !beginsWithAnothers(lines) ? 0 : CONTINUED;
        }
        long left = article.body().stream()
                .flatMap(line -> article.announcements().in(line.line().text()).stream())
                .flatMap(Set::stream)
                .filter(number -> !told.contains(number))
                .distinct()
                .count();
        return score + LEFT_OUT * left;
    }

    /** What {@code lines} say: a citation that has nothing below it says nothing. */
    private double told(List<String> lines, int documents) {
        if (documents > 0) {
            return lines.stream().allMatch(line -> isCitation(NumberedItems.unmarked(line)))
                    ? NOTHING
                    : 1 + EACH_MORE * (documents - 1);
        }
        return tellsOfADay(lines) ? MEETING : NOTHING;
    }

    /** Whether {@code lines} begin with a citation that closes what stands before it: below its own its title would stand. */
    private boolean beginsWithAnothers(List<String> lines) {
        return isCitation(lines.getFirst()) && (lines.size() <= 2 || !breaksOff(lines.get(1)));
    }

    private boolean isCitation(String line) {
        return citations.computeIfAbsent(line, Headings::isCitationAlone);
    }

    private boolean tellsOfADay(List<String> lines) {
        return lines.stream().limit(2).anyMatch(line -> days.computeIfAbsent(line, LayoutScore::tellsOfADay))
                || lines.size() > 1 && breaksOff(lines.getFirst()) && ACTS.isIn(Folded.strict(lines.get(1)));
    }

    private static boolean tellsOfADay(String line) {
        return TELLS_OF_A_DAY.isIn(Folded.strict(beginning(NumberedItems.unmarked(line))));
    }

    /** How much its first line, or sentence, looks like one that opens an entry. */
    private double opening(List<String> lines) {
        return openings.computeIfAbsent(lines.subList(0, Math.min(2, lines.size())), this::readOpening);
    }

    private double readOpening(List<String> lines) {
        var first = lines.getFirst();
        var own = Bigrams.of(first);
        double score = own.sharedWith(lede) >= NAMED_BY_LEDE ? 0.2 : 0;
        boolean label = LABEL.matcher(first).find()
                || lines.size() > 1 && CAPITALS.matcher(first).matches();
        score += NumberedItems.isNumbered(first) || label ? 0.1 : 0;
        if (lines.size() > 1) {
            score += own.sharedWith(Bigrams.of(beginning(lines.get(1)))) >= REPEATED ? 0.1 : 0;
        }
        boolean continues = CONTINUES.matcher(first).find();
        return score - (continues || Headings.isCommand(first) ? CONTINUED : 0);
    }

    /** A paragraph says at its beginning again what it is about. */
    private static String beginning(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), BEGINNING));
    }

    /** Whether {@code line} is short and ends without a stop, as a heading does. */
    static boolean breaksOff(String line) {
        return line.length() >= SHORTEST_HEADING
                && line.length() <= Headings.LONGEST
                && STOPS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** A last line that breaks off like a heading belongs to what follows. */
    private double closing(List<String> lines) {
        return lines.size() > 1 && breaksOff(lines.getLast()) && !headings.contains(lines.getLast()) ? -0.3 : 0;
    }

    /** How many headings of the page an entry has that are not its own, or that it has alone. */
    private long swallowed(List<String> lines) {
        return lines.stream()
                .skip(lines.size() > 1 ? 1 : 0)
                .filter(headings::contains)
                .count();
    }
}
