package vn.chidao.extract;

import vn.chidao.text.Span;

/**
 * Words of a directive's text: what a fact stands on and an answer quotes.
 *
 * @param start where they begin in {@link Directive#text()}, in UTF-16 units
 * @param text the words, character by character; never blank
 */
public record Words(int start, String text) {
    public Words {
        if (start < 0 || text.isBlank()) {
            throw new IllegalArgumentException("no words at " + start);
        }
    }

    /** Returns where the words lie. */
    public Span span() {
        return new Span(start, start + text.length());
    }

    /** Whether {@code directiveText} really has these words there. */
    public boolean standIn(String directiveText) {
        return directiveText.startsWith(text, start);
    }
}
