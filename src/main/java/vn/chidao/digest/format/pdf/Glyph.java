package vn.chidao.digest.format.pdf;

/**
 * One letter (or ligature) on a page, in points from the upper left.
 *
 * @param text its characters
 * @param x left edge
 * @param y baseline
 * @param width its width
 * @param size the font size
 * @param bold whether its font or its outline is bold
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold) {
    /** Returns the right edge. */
    float end() {
        return x + width;
    }

    /** Whether it only makes a gap. */
    boolean isSpace() {
        return text.isBlank() || text.equals("\u00A0");
    }
}
