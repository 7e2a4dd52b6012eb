package vn.chidao.digest.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.digest.SourceText.Line;

/**
 * How the items of a digest are counted where each of them is an entry: the figures, or the letters, before them run on without a
 * gap, from the first one at the beginning or below each field.
 */
enum Counting {
    /** «1.», «2.» */
    FIGURES("^\\s*(\\d{1,2})" + Entries.STOP + "\\s*(?!\\d)"),
    /** «a)», «b)» */
    LETTERS("^\\s*([a-zđ])" + Entries.STOP + "\\s*(?!\\d)"),
    /** Not at all, or with gaps: some of the items are no entries. */
    NONE("$^");

    /** «đ» is counted or left out. */
    private static final List<String> ALPHABETS =
            List.of("abcdđeghiklmnopqrstuvxy", "abcdeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz");

    private final Pattern mark;

    Counting(String mark) {
        this.mark = Pattern.compile(mark);
    }

    /** Returns how the items of {@code body} are counted. */
    static Counting of(List<Line> body) {
        if (body.stream().anyMatch(FIGURES::has)) {
            return runsOn(FIGURES, body, "") ? FIGURES : NONE;
        }
        return ALPHABETS.stream().anyMatch(letters -> runsOn(LETTERS, body, letters)) ? LETTERS : NONE;
    }

    /** Whether {@code line} is an item so counted. */
    boolean has(Line line) {
        return mark.matcher(line.text()).find() && !NumberedItems.isField(line);
    }

    private static boolean runsOn(Counting counting, List<Line> body, String letters) {
        int last = 0;
        for (var line : body) {
            if (NumberedItems.isField(line)) {
                last = 0;
                continue;
            }
            var mark = counting.mark.matcher(line.text());
            if (mark.find()) {
                int next = counting == FIGURES ? Integer.parseInt(mark.group(1)) : letters.indexOf(mark.group(1)) + 1;
                if (next != last + 1) {
                    return false;
                }
                last = next;
            }
        }
        return last > 0;
    }
}
