package vn.chidao.question;

import java.util.regex.Matcher;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * What is left of a question while its parts are understood one after another: an understood part is blanked out, offsets
 * stay.
 */
final class Remainder {
    private final StringBuilder left;

    Remainder(String question) {
        this.left = new StringBuilder(question);
    }

    /** Blanks out {@code span}. */
    void take(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            left.setCharAt(i, ' ');
        }
    }

    /** Blanks out every match of {@code pattern} and tells whether there was one. */
    boolean takeAll(MarkedPattern pattern) {
        boolean any = false;
        var found = find(pattern);
        while (found.find()) {
            take(new Span(found.start(), found.end()));
            any = true;
        }
        return any;
    }

    /** Whether {@code pattern} occurs in what is left, marks not counting. */
    boolean has(MarkedPattern pattern) {
        return find(pattern).find();
    }

    /** Returns a matcher over what is left now. */
    Matcher find(MarkedPattern pattern) {
        return pattern.lenient(left.toString());
    }

    /** Returns what is left as it stands, blanks included: same length as the question. */
    String text() {
        return left.toString();
    }

    /** Returns the words that are left, punctuation at their ends gone. */
    String words() {
        return left.toString()
                .replaceAll("[?!…\"“”«»;:()\\[\\]<>*_`~|]+", " ")
                .replaceAll("(?<!\\d)[.,]|[.,](?!\\d)", " ")
                .replaceAll("(?<=\\s|^)[-–/]+(?=\\s|$)", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether no letter is left. */
    boolean isEmpty() {
        return Fold.flat(left.toString()).codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
