package vn.chidao.digest.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.TextNode;
import vn.chidao.digest.format.line.LineText;

/** The line being gathered from the text nodes of a page: white space collapsed as a browser does, NBSP kept. */
final class LineBuffer {
    private final StringBuilder words = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private int number;
    private int linked;
    private boolean bold = true;
    private boolean item;

    /** Adds one character that stands on {@code line} of the source; returns whether it is the line's first. */
    boolean add(char c, int line, boolean isBold, boolean isLinked) {
        if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
            space();
            return false;
        }
        boolean first = number == 0 && c != '\u00A0';
        if (first) {
            number = Math.max(1, line);
        }
        words.append(c);
        linked += isLinked ? 1 : 0;
        bold &= isBold || !Character.isLetterOrDigit(c);
        return first;
    }

    /** Notes that the line is an item of a list, its sign left out. */
    void markItem() {
        item = true;
    }

    /** Adds a white space, unless the line begins or one is there. */
    void space() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }

    /** Whether the last character so far is a letter. */
    boolean endsWithLetter() {
        return !words.isEmpty() && Character.isLetter(words.charAt(words.length() - 1));
    }

    /** Ends a cell of a table's row. */
    void endCell() {
        var cell = LineText.trim(words.toString());
        if (!cell.isEmpty()) {
            cells.add(cell);
        }
        words.setLength(0);
    }

    /** Returns the words gathered, cells joined, and begins anew. */
    String take() {
        endCell();
        var line = String.join(" | ", cells);
        cells.clear();
        number = 0;
        linked = 0;
        bold = true;
        item = false;
        return line;
    }

    /** Returns the source line of the first word. */
    int number() {
        return Math.max(1, number);
    }

    /** Returns how many characters are link. */
    int linked() {
        return linked;
    }

    /** Whether every letter so far is bold. */
    boolean isBold() {
        return bold;
    }

    /** Whether a sign of a list stood before the words. */
    boolean isItem() {
        return item;
    }

    /** Returns the source line on which {@code text} begins, 0 when the parser did not track it. */
    static int lineOf(TextNode text) {
        return Math.max(0, text.sourceRange().start().lineNumber());
    }
}
