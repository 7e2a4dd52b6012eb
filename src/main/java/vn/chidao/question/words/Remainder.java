package vn.chidao.question.words;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.Typed;

/**
 * What is left of a question while its parts are understood one after another: an understood part is blanked out, offsets
 * stay.
 */
public final class Remainder {
    private static final char GAP = '¦';

    /** A syllable as names are written. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");

    private static final Pattern BEFORE = Pattern.compile("(\\p{L}+) $");
    /** The next syllable, where the one before stands within a sentence. */
    private static final Pattern AFTER = Pattern.compile(" (\\p{L}+)");

    private static final Pattern WITHIN = Pattern.compile("[\\p{L}\\d,] $");

    /** How what is left is written as words, one after another. */
    private static final List<Replacement> TIDYING = List.of(
            Replacement.of("[?!…\"“”«»:()\\[\\]<>*_`~|]+", " "),
            Replacement.of("(?<!\\d)[,;]|[,;](?!\\d)", "¦"),
            Replacement.of("(?<!\\d)[.]|[.](?!\\d)", " "),
            Replacement.of("(?<=[\\s¦]|^)[-–/]+(?=[\\s¦]|$)", " "),
            Replacement.of("\\s*¦[\\s¦]*", ", "),
            Replacement.of("\\s+", " "),
            Replacement.of("^[,\\s]+|[,\\s]+$", ""));

    private record Replacement(Pattern pattern, String by) {
        static Replacement of(String expression, String by) {
            return new Replacement(Pattern.compile(expression), by);
        }
    }

    private final StringBuilder left;
    private final BitSet taken;
    private final boolean marked;
    /** What is left as patterns read it, null until one does after a part was taken. */
    private @Nullable Typed read;

    /** Begins with all of {@code question} left; marks count when any word of it has one. */
    public Remainder(String question) {
        this(question, new BitSet(), Fold.hasMarks(question));
    }

    private Remainder(String question, BitSet taken, boolean marked) {
        this.left = new StringBuilder(question);
        this.taken = taken;
        this.marked = marked;
    }

    /** Returns a remainder of its own, with the same words left. */
    public Remainder copy() {
        return new Remainder(left.toString(), (BitSet) taken.clone(), marked);
    }

    /** Returns the same, {@code tail} at its end gone. */
    public Remainder copy(String tail) {
        return new Remainder(left.toString().replaceAll(tail, ""), (BitSet) taken.clone(), marked);
    }

    /** Whether any word of the question is typed with marks. */
    public boolean isMarked() {
        return marked;
    }

    /** Blanks out {@code span}. */
    public void take(Span span) {
        taken.set(span.start(), span.end());
        read = null;
        for (int i = span.start(); i < span.end(); i++) {
            left.setCharAt(i, ' ');
        }
    }

    /** Blanks out every match of {@code pattern} and tells whether there was one. */
    public boolean takeAll(MarkedPattern pattern) {
        return takeAll(pattern.spansIn(read()));
    }

    /** Blanks out every match of {@code pattern} that has just the marks of the pattern. */
    public void takeAllAsWritten(MarkedPattern pattern) {
        takeAll(pattern.strict(left.toString())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList());
    }

    private boolean takeAll(List<Span> spans) {
        boolean any = false;
        for (var span : spans) {
            if (!isOfName(span)) {
                take(span);
                any = true;
            }
        }
        return any;
    }

    private boolean isOfName(Span span) {
        return endsName(span) || beginsName(span);
    }

    /** «huyện Giồng Mây»: a capital behind a capital goes on with a name, though «mây» may be «mấy» without its tone. */
    private boolean endsName(Span span) {
        var before = BEFORE.matcher(left).region(0, span.start());
        return marked
                && NAME.matcher(span.in(left.toString())).matches()
                && before.find()
                && NAME.matcher(before.group(1)).matches();
    }

    /** «huyện Cái Tràm»: what a capital goes on from within a sentence is a name's first syllable, and no «cái». */
    private boolean beginsName(Span span) {
        var before = WITHIN.matcher(left).region(0, span.start());
        var after = AFTER.matcher(left).region(span.end(), left.length());
        return marked
                && NAME.matcher(span.in(left.toString())).matches()
                && before.find()
                && after.lookingAt()
                && NAME.matcher(after.group(1)).matches();
    }

    /** Whether {@code pattern} occurs in what is left, not as a part of a name; marks count as far as the question is typed with them. */
    public boolean has(MarkedPattern pattern) {
        return pattern.isIn(read()) && pattern.spansIn(read()).stream().anyMatch(span -> !isOfName(span));
    }

    /** Returns a matcher over what is left now. */
    public Matcher find(MarkedPattern pattern) {
        return pattern.on(read());
    }

    private Typed read() {
        var now = read;
        if (now == null) {
            now = Typed.of(left.toString(), marked);
            read = now;
        }
        return now;
    }

    /** Returns what is left as it stands, blanks included: same length as the question. */
    public String text() {
        return left.toString();
    }

    /**
     * Returns the words that are left, punctuation at their ends gone. A comma stands where something was taken out between
     * two of them: they were no neighbours.
     */
    public String words() {
        var out = new StringBuilder(left);
        for (int i = taken.nextSetBit(0); i >= 0 && i < out.length(); i = taken.nextSetBit(i + 1)) {
            out.setCharAt(i, GAP);
        }
        String words = out.toString();
        for (var step : TIDYING) {
            words = step.pattern().matcher(words).replaceAll(step.by());
        }
        return words;
    }

    /** Whether no letter is left. */
    public boolean isEmpty() {
        return left.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
