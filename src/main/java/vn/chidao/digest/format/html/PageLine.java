package vn.chidao.digest.format.html;

import org.jsoup.nodes.Element;
import vn.chidao.digest.SourceText.Line;

/**
 * A line of a page, with where it stands in the tree.
 *
 * @param line the line
 * @param block the element that it begins in
 * @param linked how many of its characters are link
 */
record PageLine(Line line, Element block, int linked) {
    private static final int PROSE = 80;

    /** Returns the weight of the line as prose: its length, or 0 when it is short or mostly link. */
    int prose() {
        int length = line.text().length();
        return length >= PROSE && linked * 2 < length ? length : 0;
    }

    /** Whether the line stands in {@code element}. */
    boolean isIn(Element element) {
        for (var around = block; around != null; around = around.parent()) {
            if (around.equals(element)) {
                return true;
            }
        }
        return false;
    }
}
