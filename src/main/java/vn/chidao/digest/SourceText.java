package vn.chidao.digest;

import java.util.List;

/**
 * The readable lines of one file, whatever its container, in reading order and with navigation left out.
 *
 * @param source the file's name
 * @param lines its lines that hold any words
 */
public record SourceText(String source, List<Line> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /**
     * One line or paragraph.
     *
     * @param number the line in the file, from 1 (of a page's source, a DOCX's paragraph, a PDF's text line)
     * @param text its words in NFC, trimmed, never blank; zero-width characters and NBSP still as in the file
     * @param style how the file sets it off
     */
    public record Line(int number, String text, Style style) {}

    /** How a line is set off from the running text. */
    public enum Style {
        /** Running text. */
        PLAIN,
        /** A paragraph wholly bold, or of a bold style. */
        BOLD,
        /** A heading: h1-h6, a heading style. */
        HEADING,
        /** An item of a list. */
        ITEM,
        /** A row of a table, cells joined by « | ». */
        ROW
    }
}
