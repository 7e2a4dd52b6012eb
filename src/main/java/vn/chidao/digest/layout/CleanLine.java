package vn.chidao.digest.layout;

import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.CleanText;

/**
 * A line as the parser reads it.
 *
 * @param line the line as it stands
 * @param text its words, cleaned and trimmed
 */
record CleanLine(Line line, String text) {
    /** Cleans {@code line}. */
    static CleanLine of(Line line) {
        return new CleanLine(line, CleanText.of(line.text()).clean().strip());
    }
}
