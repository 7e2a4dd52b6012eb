package vn.chidao.text.pattern;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/**
 * A regular expression written with Vietnamese marks, in lower case, that can be matched strictly (a digest's text, whose
 * spelling is trusted), halfway (a question typed with some of its marks: a syllable has all of them, or lacks its tone,
 * the stroke of its đ, or all) or leniently (marks do not count at all). Offsets are those of the text given.
 *
 * <p>In the expression a space stands for any run of white space, and the lenient form is made by folding the
 * expression itself, escapes ({@code \d}, {@code \p{L}}) apart. Groups are read by name: those without one capture nothing.
 */
public final class MarkedPattern {
    /** Small words that without their mark would be other common words: «thi», «tai», «ha». */
    private static final String SMALL = "(?<!\\p{L})(?:thì|tại|vậy|dạ|ạ|à|hả)(?!\\p{L})";

    private static final Pattern KEEPS_MARKS = Pattern.compile(SMALL);
    private static final Pattern ESCAPE_OR_TEXT =
            Pattern.compile("\\\\[pP]\\{\\w+}|\\\\k<\\w+>|\\\\.|" + SMALL + "|(?:(?!" + SMALL + ")[^\\\\])+");

    /** A class of letters, a letter with its quantifier, or a run of letters up to one that has a quantifier. */
    private static final Pattern SYLLABLE =
            Pattern.compile("\\[[^\\]]*]|\\p{L}(?=[?*+{])|\\p{L}+(?![?*+{\\p{L}])|\\p{L}+(?=\\p{L}[?*+{])");

    /** What does not matter for how the alternatives of an expression begin: escapes, and classes of letters as one. */
    private static final Pattern ESCAPE_OR_CLASS = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]");

    /** What is written for a space. */
    static final String SPACE = "(?:\\s++)";

    /** What is written for the beginning of a syllable with đ. */
    static final String STROKE = "[đd]";

    private final String spaced;
    private final Pattern strict;
    private final boolean opening;

    /** Made when first asked for, as is {@link #lenient}: digests are only read strictly. */
    private volatile @Nullable QuickPattern halfway;

    private volatile @Nullable QuickPattern lenient;

    private MarkedPattern(String expression) {
        this.spaced = expression.replace(" ", SPACE);
        this.strict = compiled(spaced);
        this.opening = isOpening(expression);
    }

    /** Whether each of the alternatives of {@code expression} asks for the beginning of the text. */
    private static boolean isOpening(String expression) {
        var plain = ESCAPE_OR_CLASS.matcher(expression).replaceAll("_");
        int depth = 0;
        boolean begins = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (begins && c != '^') {
                return false;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            begins = c == '|' && depth == 0;
        }
        return !begins;
    }

    private static Pattern compiled(String expression) {
        return Pattern.compile(Alternatives.asTrie(expression), Pattern.UNICODE_CHARACTER_CLASS);
    }

    private QuickPattern halfway() {
        var made = halfway;
        if (made == null) {
            made = QuickPattern.of(spaced, expression -> compiled(withOptionalMarks(expression)));
            halfway = made;
        }
        return made;
    }

    private QuickPattern lenient() {
        var made = lenient;
        if (made == null) {
            made = QuickPattern.of(spaced, expression -> compiled(withoutMarks(expression)));
            lenient = made;
        }
        return made;
    }

    private static String withoutMarks(String expression) {
        return ESCAPE_OR_TEXT
                .matcher(expression)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().startsWith("\\") ? part.group() : Fold.flat(part.group())));
    }

    /** A syllable is typed as it is written or lacks marks of one kind or all: «đến», «dến», «đên», «den», but not «đen». */
    private static String withOptionalMarks(String expression) {
        var out = new StringBuilder();
        var parts = ESCAPE_OR_TEXT.matcher(expression);
        while (parts.find()) {
            var part = parts.group();
            out.append(
                    part.startsWith("\\") || KEEPS_MARKS.matcher(part).matches()
                            ? part
                            : SYLLABLE.matcher(part)
                                    .replaceAll(found -> Matcher.quoteReplacement(lessMarked(found.group()))));
        }
        return out.toString();
    }

    private static String lessMarked(String syllable) {
        if (syllable.startsWith("[")) {
            var letters = syllable.substring(1, syllable.length() - 1);
            return letters.startsWith("^")
                    ? syllable
                    : '[' + letters + Fold.toneless(letters) + Fold.flat(letters) + ']';
        }
        var ways = Stream.of(syllable, syllable.replace('đ', 'd'), Fold.toneless(syllable), Fold.flat(syllable))
                .distinct()
                .toList();
        return ways.size() == 1 ? syllable : beginningOnce(ways);
    }

    /** Writes what {@code ways} begin with before what they differ in: {@code h(?:ạn|an)}, {@code [đd](?:(?<=đ)a|(?<=d)a)}. */
    private static String beginningOnce(List<String> ways) {
        if (ways.getFirst().startsWith("đ")) {
            return STROKE + anyOf(ways.stream().map(way -> "(?<=" + way.charAt(0) + ')' + way.substring(1)));
        }
        int common = 0;
        while (beginAlike(ways, common + 1)) {
            common++;
        }
        int shared = common;
        return ways.getFirst().substring(0, common) + anyOf(ways.stream().map(way -> way.substring(shared)));
    }

    private static String anyOf(Stream<String> ways) {
        return ways.collect(Collectors.joining("|", "(?:", ")"));
    }

    private static boolean beginAlike(List<String> ways, int length) {
        var beginning =
                ways.getFirst().substring(0, Math.min(length, ways.getFirst().length()));
        return beginning.length() == length && ways.stream().allMatch(way -> way.startsWith(beginning));
    }

    /** Compiles {@code expression}; throws {@link java.util.regex.PatternSyntaxException} when it is not one. */
    public static MarkedPattern of(String expression) {
        return new MarkedPattern(expression);
    }

    /** Returns a matcher over a text folded before, strict or lenient as that folding was. */
    public Matcher on(Folded folded) {
        return folded.lenient() ? lenient().matcher(folded.text()) : strict.matcher(folded.text());
    }

    /** Whether it matches somewhere in a text folded before. */
    public boolean isIn(Folded folded) {
        return finds(on(folded));
    }

    /**
     * Whether {@code matcher}, made by this pattern, finds a match in its region. What can only begin where the region begins
     * is tried there and nowhere else, as the regular expressions of Java do not by themselves.
     */
    public boolean finds(Matcher matcher) {
        return opening ? matcher.lookingAt() : matcher.find();
    }

    /** Returns a matcher that asks for the marks as written. */
    public Matcher strict(String nfc) {
        return strict.matcher(Fold.lower(nfc));
    }

    /** Returns a matcher for which a letter may lack its marks, but has no others. */
    public Matcher halfway(String nfc) {
        return halfway().matcher(Fold.lower(nfc));
    }

    /** Returns a matcher over what somebody typed: marks count as far as there are any, which {@code marked} tells. */
    public Matcher typed(String nfc, boolean marked) {
        return marked ? halfway(nfc) : lenient(nfc);
    }

    /** Returns a matcher over what somebody typed, its region from the first match on: empty when there is none. */
    public Matcher on(Typed typed) {
        return quick(typed).on(typed);
    }

    /** Whether it matches somewhere in what somebody typed. */
    public boolean isIn(Typed typed) {
        return quick(typed).isIn(typed);
    }

    /** Returns where it matches in what somebody typed, in order. */
    public List<Span> spansIn(Typed typed) {
        return quick(typed).spansIn(typed);
    }

    /** Returns the form in which it is sought in {@code typed}. */
    QuickPattern quick(Typed typed) {
        return typed.marked() ? halfway() : lenient();
    }

    /** Returns a matcher for which marks do not count. */
    public Matcher lenient(String nfc) {
        return lenient().matcher(Fold.flat(nfc));
    }

    @Override
    public String toString() {
        return spaced;
    }
}
