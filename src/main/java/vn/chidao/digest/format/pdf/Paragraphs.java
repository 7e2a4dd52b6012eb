package vn.chidao.digest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** Puts lines together into the paragraphs that they were before the page's width cut them. */
final class Paragraphs {
    /** A line that much larger than most is a heading. */
    private static final float HEADING = 1.2f;

    private final List<TextRow> rows;
    private final LineBreaks breaks;
    private final float bodySize;

    Paragraphs(List<TextRow> rows) {
        this.rows = rows;
        this.breaks = new LineBreaks(rows);
        this.bodySize = rows.isEmpty()
                ? 0
                : rows.stream().map(TextRow::size).sorted().toList().get(rows.size() / 2);
    }

    /** Returns the paragraphs in reading order, each with the number of its first line. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var words = new StringBuilder();
        TextRow first = null;
        TextRow last = null;
        for (var row : rows) {
            if (first == null || last == null) {
                first = row;
                words.append(row.text());
            } else if (breaks.endsBetween(first, last, row)) {
                lines.add(new Line(first.number(), words.toString(), style(first)));
                first = row;
                words.setLength(0);
                words.append(row.text());
            } else {
                Wrap.join(words, row.text());
            }
            last = row;
        }
        if (first != null) {
            lines.add(new Line(first.number(), words.toString(), style(first)));
        }
        return lines;
    }

    private Style style(TextRow row) {
        if (row.isTabular()) {
            return Style.ROW;
        }
        if (row.size() >= bodySize * HEADING) {
            return Style.HEADING;
        }
        return row.isBold() ? Style.BOLD : Style.PLAIN;
    }
}
