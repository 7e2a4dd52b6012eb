package vn.chidao.search.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A text without the characters that nobody sees (zero-width space and joiners, soft hyphen, byte order mark), which
 * would cut a word in two.
 *
 * @param text what is left
 * @param origins for each unit left, its offset in the whole text; empty when nothing was taken out
 */
record VisibleText(String text, List<Integer> origins) {

    /** Returns {@code text} without its invisible characters. */
    static VisibleText of(String text) {
        int first = 0;
        while (first < text.length() && !isInvisible(text.charAt(first))) {
            first++;
        }
        return first == text.length() ? new VisibleText(text, List.of()) : without(text);
    }

    /** Returns the offset in the whole text of unit {@code i}. */
    int origin(int i) {
        return origins.isEmpty() ? i : origins.get(i);
    }

    private static VisibleText without(String text) {
        var kept = new StringBuilder(text.length());
        var origins = new ArrayList<Integer>(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                origins.add(i);
                kept.append(text.charAt(i));
            }
        }
        return new VisibleText(kept.toString(), origins);
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060';
    }
}
