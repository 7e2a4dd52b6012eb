package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the footnotes of an article («[1] Kế hoạch số …») behind the paragraphs that they belong to. */
final class Footnotes {
    private static final Pattern NOTE = Pattern.compile("^\\[(\\d{1,2})]\\s*\\S");
    private static final Pattern MARK = Pattern.compile("(?<=\\S)\\[(\\d{1,2})]");
    private static final Pattern LAST_MARK = Pattern.compile("(?<=\\S)\\[\\d{1,2}]$");
    private static final int FEWEST = 2;

    private final Map<String, CleanLine> notes = new HashMap<>();

    /** Returns {@code line} without the mark of a footnote at its end. */
    static String withoutMark(String line) {
        return line.endsWith("]") ? LAST_MARK.matcher(line).replaceFirst("") : line;
    }

    /** Finds the footnotes among {@code lines}. */
    Footnotes(List<CleanLine> lines) {
        for (var line : lines) {
            var note = NOTE.matcher(line.text());
            if (note.find()) {
                notes.put(note.group(1), line);
            }
        }
        if (notes.size() < FEWEST) {
            notes.clear();
        }
    }

    /**
     * Returns {@code article} with each footnote behind the line that has its mark, those without a mark at the end.
     *
     * @param trim takes away what does not belong to the article behind its last line, footnotes apart
     */
    List<CleanLine> behindTheirMarks(List<CleanLine> article, UnaryOperator<List<CleanLine>> trim) {
        var left = new TreeMap<>(notes);
        var placed = new ArrayList<CleanLine>();
        for (var line : trim.apply(
                article.stream().filter(line -> !notes.containsValue(line)).toList())) {
            placed.add(line);
            MARK.matcher(line.text())
                    .results()
                    .flatMap(mark -> Stream.ofNullable(left.remove(mark.group(1))))
                    .forEach(placed::add);
        }
        left.values().stream().filter(article::contains).forEach(placed::add);
        return placed;
    }
}
