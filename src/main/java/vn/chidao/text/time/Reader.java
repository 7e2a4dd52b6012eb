package vn.chidao.text.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/** A reading head over a folded text: it eats what a pattern matches just where it stands, and can be set back. */
final class Reader {
    /** Stands for any digit in a list of words. */
    private static final String DIGIT = "0";

    private final Folded folded;
    private final Anchor anchor;
    private final Map<MarkedPattern, Matcher> matchers = new HashMap<>();
    private final IdentityHashMap<Set<String>, BitSet> places = new IdentityHashMap<>();

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

    /** Whether one of {@code words}, of which «0» stands for any digit, begins here or at most {@code reach} letters on. */
    boolean isNear(Set<String> words, int reach) {
        int next = places.computeIfAbsent(words, this::placesOf).nextSetBit(at);
        return next >= 0 && next - at <= reach;
    }

    private BitSet placesOf(Set<String> words) {
        var text = text();
        var found = new BitSet(text.length());
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(start);
            if (end > start && words.contains(word(start, end))) {
                found.set(start);
            }
            start = Math.max(end, start + 1);
        }
        return found;
    }

    /** Returns where the letters, or the digits, that begin at {@code start} end; {@code start} when there are none. */
    int wordEnd(int start) {
        var text = text();
        int end = start;
        boolean digit = Character.isDigit(text.charAt(start));
        while (end < text.length()
                && (digit ? Character.isDigit(text.charAt(end)) : Character.isLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Returns the word between {@code start} and {@code end}, «0» for any digits. */
    String word(int start, int end) {
        return Character.isDigit(text().charAt(start)) ? DIGIT : text().substring(start, end);
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
