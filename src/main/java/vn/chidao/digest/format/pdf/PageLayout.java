package vn.chidao.digest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chidao.digest.format.pdf.TextRow.Block;

/** Puts the letters of a page into lines, and the lines into reading order, column after column. */
final class PageLayout {
    /** Letters whose baselines differ by less than this share of the size stand in one line. */
    private static final float SAME_LINE = 0.4f;

    private int page = -1;
    private int columns;

    /** Returns the lines of the next page in reading order, numbered from {@code first}. */
    List<TextRow> rows(List<Glyph> glyphs, int first) {
        page++;
        var ordered = new ArrayList<TextRow>();
        order(lines(glyphs), 0, ordered);
        var rows = new ArrayList<TextRow>();
        ordered.forEach(row -> rows.add(new TextRow(first + rows.size(), row.glyphs(), row.block())));
        return rows;
    }

    private static List<List<Glyph>> lines(List<Glyph> glyphs) {
        var lines = new ArrayList<List<Glyph>>();
        float baseline = 0;
        for (var glyph : glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .sorted(Comparator.comparingDouble(Glyph::y))
                .toList()) {
            if (lines.isEmpty() || glyph.y() - baseline > SAME_LINE * glyph.size()) {
                lines.add(new ArrayList<>());
                baseline = glyph.y();
            }
            lines.getLast().add(glyph);
        }
        return lines;
    }

    private void order(List<List<Glyph>> lines, int column, List<TextRow> into) {
        var gutter = Gutter.of(lines);
        if (gutter.isEmpty()) {
            lines.forEach(line -> into.add(new TextRow(0, line, new Block(page, column))));
            return;
        }
        var cut = gutter.get();
        order(lines.subList(0, cut.from()), column, into);
        var columnsHere = lines.subList(cut.from(), cut.to());
        order(side(columnsHere, cut.x(), true), ++columns, into);
        order(side(columnsHere, cut.x(), false), ++columns, into);
        order(lines.subList(cut.to(), lines.size()), column, into);
    }

    private static List<List<Glyph>> side(List<List<Glyph>> lines, float x, boolean left) {
        return lines.stream()
                .map(line ->
                        line.stream().filter(glyph -> glyph.x() < x == left).toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
