package vn.chidao.digest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The letters of one line of one column.
 *
 * @param number its running number in the document
 * @param glyphs from left to right, at least one that is no space
 * @param block the column block of its page; lines of one block share their margins
 */
record TextRow(int number, List<Glyph> glyphs, Block block) {
    /** A gap of that many font sizes separates the cells of a table; justified lines stay below it. */
    private static final float CELL_GAP = 2.5f;

    /** A gap of that many font sizes is a space, where the file has no space of its own. */
    private static final float WORD_GAP = 0.17f;

    TextRow {
        glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    }

    /**
     * A column of a page, or the whole width.
     *
     * @param page the page, from 0
     * @param column 0 for the whole width, otherwise different for each column
     */
    record Block(int page, int column) {}

    /** Returns the baseline. */
    float y() {
        return glyphs.getFirst().y();
    }

    /** Returns the left edge. */
    float left() {
        return glyphs.getFirst().x();
    }

    /** Returns the right edge. */
    float right() {
        return (float) glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
    }

    /** Returns the size of most letters: that of the middle one. */
    float size() {
        return glyphs.stream().map(Glyph::size).sorted().toList().get(glyphs.size() / 2);
    }

    /** Whether all its letters are bold. */
    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || !hasLetter(glyph));
    }

    /** Whether it is a row of a table: wide gaps inside. */
    boolean isTabular() {
        return pieces(CELL_GAP).size() > 1;
    }

    /** Returns the row cut where gaps are wider than {@code sizes} font sizes. */
    List<List<Glyph>> pieces(float sizes) {
        var pieces = new ArrayList<List<Glyph>>();
        Glyph last = null;
        for (var glyph : glyphs) {
            if (!glyph.isSpace()) {
                if (last == null || glyph.x() - last.end() > sizes * glyph.size()) {
                    pieces.add(new ArrayList<>());
                }
                last = glyph;
            }
            if (!pieces.isEmpty()) {
                pieces.getLast().add(glyph);
            }
        }
        return pieces;
    }

    /** Returns the words, cells joined by « | ». */
    String text() {
        return String.join(" | ", pieces(CELL_GAP).stream().map(TextRow::words).toList());
    }

    /** Returns the width of the first word. */
    float firstWord() {
        float end = left();
        for (var glyph : glyphs) {
            if (glyph.isSpace() || glyph.x() - end > WORD_GAP * glyph.size()) {
                break;
            }
            end = glyph.end();
        }
        return end - left();
    }

    private static String words(List<Glyph> glyphs) {
        var words = new StringBuilder();
        float end = Float.MAX_VALUE;
        for (var glyph : glyphs) {
            boolean gap = glyph.isSpace() || glyph.x() - end > WORD_GAP * glyph.size();
            if (gap && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
            if (!glyph.isSpace()) {
                words.append(glyph.text());
                end = glyph.end();
            }
        }
        return words.toString().strip();
    }

    private static boolean hasLetter(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
