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
    /** From this share of syllables with marks on, a question is typed with marks, and «có» is not «cơ». */
    private static final double MARKED = 0.4;

    private final StringBuilder left;
    private final boolean marked;

    Remainder(String question) {
        this(question, isMarked(question));
    }

    private Remainder(String question, boolean marked) {
        this.left = new StringBuilder(question);
        this.marked = marked;
    }

    /** Returns a remainder of its own, with the same words left, {@code tail} at its end gone. */
    Remainder copy(String tail) {
        return new Remainder(left.toString().replaceAll(tail, ""), marked);
    }

    /** Whether the question is typed with marks. */
    boolean isMarked() {
        return marked;
    }

    private static boolean isMarked(String question) {
        var words = question.strip().split("\\s+");
        long letters = java.util.Arrays.stream(words)
                .filter(word -> word.codePoints().anyMatch(Character::isLetter))
                .count();
        long withMarks = java.util.Arrays.stream(words).filter(Fold::hasMarks).count();
        return letters > 0 && (double) withMarks / letters >= MARKED;
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

    /** Whether {@code pattern} occurs in what is left; marks count only when the question is typed with them. */
    boolean has(MarkedPattern pattern) {
        return find(pattern).find();
    }

    /** Returns a matcher over what is left now. */
    Matcher find(MarkedPattern pattern) {
        return marked ? pattern.strict(left.toString()) : pattern.lenient(left.toString());
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
