package vn.chidao.digest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.format.line.LineText;

/**
 * Undoes the line breaks of a text that a mail program or a terminal browser cut to a width: there a line ends because the
 * next word would not have gone on it.
 */
final class HardWraps {
    private static final int NARROWEST = 45;
    private static final int WIDEST = 110;
    private static final int FEWEST = 12;
    private static final double MOST = 0.3;
    /** One line in so many may be longer, as an address is. */
    private static final int OUTLIERS = 40;
    /** A new item, address or note is no continuation. */
    private static final Pattern OPENS =
            Pattern.compile("^\\s*(?:[-–+*•·\\[(]|(?:\\d{1,2}|[a-zđ]|[IVX]{1,4})(?:[.)/]\\s|[-–]\\s\\p{Lu}))");

    private static final Pattern CAPITALS = Pattern.compile("(?=.*\\p{Lu}{2})[^\\p{Ll}]{8,}[^\\p{Ll}.;:]");
    private static final Pattern FIRST_WORD = Pattern.compile("\\S+");

    private HardWraps() {}

    /** Returns {@code lines} with those joined that the width has cut; as they are when no width shows. */
    static List<Line> undone(List<Line> lines) {
        int width = width(lines);
        if (width < NARROWEST || width > WIDEST) {
            return lines;
        }
        long cut = IntStream.range(1, lines.size())
                .filter(at -> isCut(lines.get(at - 1), lines.get(at), width))
                .count();
        long told = lines.stream().filter(line -> !line.text().isBlank()).count();
        return cut < FEWEST || cut < MOST * told ? lines : joined(lines, width);
    }

    private static int width(List<Line> lines) {
        var lengths = lines.stream()
                .mapToInt(line -> line.text().stripTrailing().length())
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / OUTLIERS];
    }

    private static boolean isCut(Line line, Line next, int width) {
        var word = FIRST_WORD.matcher(next.text());
        return !line.text().isBlank()
                && word.find()
                && line.text().stripTrailing().length() + 1 + word.group().length() > width
                && !OPENS.matcher(next.text()).find();
    }

    /** A heading in capitals is cut where it looks best. */
    private static boolean isHeading(Line line, Line next) {
        return CAPITALS.matcher(line.text()).matches()
                && CAPITALS.matcher(next.text()).matches()
                && !OPENS.matcher(next.text()).find();
    }

    private static List<Line> joined(List<Line> lines, int width) {
        var joined = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && (isCut(lines.get(i - 1), line, width) || isHeading(lines.get(i - 1), line))) {
                var before = joined.removeLast();
                var words = before.text().stripTrailing() + ' ' + LineText.trim(line.text());
                joined.add(new Line(before.number(), words, before.style()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
