package vn.chidao.extract.fact;

import vn.chidao.text.Span;

/**
 * Words of a directive's text: what a fact stands on and an answer quotes.
 *
 * @param start where they begin in {@link Directive#text()}, in UTF-16 units
 * @param text the words, character by character; never blank
 */
public record Quote(int start, String text) {
    public Quote {
        if (start < 0 || text.isBlank()) {
            throw new IllegalArgumentException("no words at " + start);
        }
    }

    /** Returns where the words lie. */
    public Span span() {
        return new Span(start, start + text.length());
    }

    /** Returns the part of these words that {@code other} has too; both stand in one text and overlap. */
    public Quote within(Quote other) {
        int from = Math.max(start, other.start);
        int to = Math.min(start + text.length(), other.start + other.text.length());
        return new Quote(from, text.substring(from - start, to - start));
    }

    /** Whether {@code directiveText} really has these words there. */
    public boolean standIn(String directiveText) {
        return directiveText.startsWith(text, start);
    }
}
