package vn.chidao.digest.format.docx;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** A paragraph while its runs come in: its words, cut at line breaks, and what they look like. */
final class Paragraph {
    private final int number;
    private final Styles styles;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> boxes = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private String style = "";
    private boolean bold = true;
    private boolean heading;
    private boolean item;

    Paragraph(int number, Styles styles) {
        this.number = number;
        this.styles = styles;
    }

    /** Sets the named style. */
    void style(String id) {
        style = id;
        heading |= styles.isHeading(id);
        item |= styles.isList(id);
    }

    /** Makes it an item of a list, or none whatever its style says. */
    void item(boolean isItem) {
        item = isItem;
    }

    /** Makes it a heading by its own outline level. */
    void heading() {
        heading = true;
    }

    /** Returns whether runs are bold that say nothing themselves. */
    boolean isBoldByStyle() {
        return styles.isBold(style);
    }

    /** Adds the words of a run. */
    void add(String text, boolean isBold) {
        words.append(text);
        bold &= isBold || text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Ends the line where the author broke it. */
    void lineBreak() {
        lines.add(new Line(number, words.toString().replaceAll("\\s+", " "), look()));
        words.setLength(0);
        bold = true;
    }

    /** Adds the lines of a text box that is anchored in it. */
    void box(List<Line> box) {
        boxes.addAll(box);
    }

    /** Returns the lines, blank ones too, those of its text boxes last. */
    List<Line> finished() {
        lineBreak();
        lines.addAll(boxes);
        return List.copyOf(lines);
    }

    private Style look() {
        if (heading) {
            return Style.HEADING;
        }
        if (bold && !words.isEmpty()) {
            return Style.BOLD;
        }
        return item ? Style.ITEM : Style.PLAIN;
    }
}
