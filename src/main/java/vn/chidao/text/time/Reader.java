package vn.chidao.text.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Folded;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.TimeExpression;
import vn.chidao.text.TimeExpression.Form;

/** A reading head over a folded text: it eats what a pattern matches just where it stands, and can be set back. */
final class Reader {
    private final Folded folded;
    private final Anchor anchor;
    private final Map<MarkedPattern, Matcher> matchers = new HashMap<>();
    private int at;
    private @Nullable Matcher last;

    Reader(Folded folded, Anchor anchor) {
        this.folded = folded;
        this.anchor = anchor;
    }

    /** Moves past what {@code pattern} matches here; false, and unmoved, when it does not. */
    boolean eat(MarkedPattern pattern) {
        var matcher = matchers.computeIfAbsent(
                pattern, fresh -> fresh.on(folded).useTransparentBounds(true).useAnchoringBounds(false));
        matcher.region(at, folded.text().length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        last = matcher;
        return true;
    }

    /** Whether {@code pattern} matches here. */
    boolean sees(MarkedPattern pattern) {
        int before = at;
        boolean seen = eat(pattern);
        at = before;
        return seen;
    }

    /** Returns a group of the last pattern eaten, null when it took no part. */
    @Nullable
    String group(String name) {
        return last == null ? null : last.group(name);
    }

    /** Returns a group of digits of the last pattern eaten, null when it took no part. */
    @Nullable
    Integer number(String name) {
        var digits = group(name);
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** Returns the expression that began at {@code start} and ends here, with these bounds. */
    TimeExpression since(int start, Form form, @Nullable LocalDate from, @Nullable LocalDate to) {
        int end = at;
        while (end > start && Character.isWhitespace(folded.text().charAt(end - 1))) {
            end--;
        }
        return new TimeExpression(new Span(start, end), form, from, to);
    }

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    /** Whether the text is a question, where words relative to today and shorter forms count. */
    boolean lenient() {
        return folded.lenient();
    }

    Anchor anchor() {
        return anchor;
    }

    String text() {
        return folded.text();
    }
}
