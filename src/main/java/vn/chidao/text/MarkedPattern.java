package vn.chidao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression written with Vietnamese marks, in lower case, that can be matched strictly (a digest's text, whose
 * spelling is trusted), halfway (a question typed with some of its marks: a letter typed with a mark has it, one without
 * may lack it) or leniently (marks do not count at all). Offsets are those of the text given.
 *
 * <p>In the expression a space stands for any run of white space, and the lenient form is made by folding the
 * expression itself, escapes ({@code \d}, {@code \p{L}}) apart.
 */
public final class MarkedPattern {
    private static final Pattern ESCAPE_OR_TEXT = Pattern.compile("\\\\[pP]\\{\\w+}|\\\\k<\\w+>|\\\\.|[^\\\\]+");

    private final String spaced;
    private final Pattern strict;
    /** Made when first asked for, as is {@link #lenient}: digests are only read strictly. */
    private volatile @Nullable Pattern halfway;

    private volatile @Nullable Pattern lenient;

    private MarkedPattern(String expression) {
        this.spaced = expression.replace(" ", "(?:\\s++)");
        this.strict = Pattern.compile(spaced, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private Pattern halfway() {
        var made = halfway;
        if (made == null) {
            made = Pattern.compile(withOptionalMarks(spaced), Pattern.UNICODE_CHARACTER_CLASS);
            halfway = made;
        }
        return made;
    }

    private Pattern lenient() {
        var made = lenient;
        if (made == null) {
            made = Pattern.compile(withoutMarks(spaced), Pattern.UNICODE_CHARACTER_CLASS);
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

    private static String withOptionalMarks(String expression) {
        var out = new StringBuilder();
        var parts = ESCAPE_OR_TEXT.matcher(expression);
        boolean inClass = false;
        while (parts.find()) {
            var part = parts.group();
            if (part.startsWith("\\")) {
                out.append(part);
                continue;
            }
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                inClass = c == '[' || inClass && c != ']';
                var letters = Fold.lessMarked(c);
                out.append(letters.length() == 1 || inClass ? letters : '[' + letters + ']');
            }
        }
        return out.toString();
    }

    /** Compiles {@code expression}; throws {@link java.util.regex.PatternSyntaxException} when it is not one. */
    public static MarkedPattern of(String expression) {
        return new MarkedPattern(expression);
    }

    /** Returns a matcher over a text folded before, strict or lenient as that folding was. */
    public Matcher on(Folded folded) {
        return (folded.lenient() ? lenient() : strict).matcher(folded.text());
    }

    /** Returns a matcher that asks for the marks as written. */
    public Matcher strict(String nfc) {
        return strict.matcher(Fold.lower(nfc));
    }

    /** Returns a matcher for which a letter may lack its marks, but has no others. */
    public Matcher halfway(String nfc) {
        return halfway().matcher(Fold.lower(nfc));
    }

    /** Returns a matcher for which marks do not count. */
    public Matcher lenient(String nfc) {
        return lenient().matcher(Fold.flat(nfc));
    }
}
