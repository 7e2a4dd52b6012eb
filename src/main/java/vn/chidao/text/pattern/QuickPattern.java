package vn.chidao.text.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.text.Span;

/**
 * An expression that knows where its matches may begin: hundreds are tried on every question, and most can begin with none of
 * its words. Whether a match may begin in a run of letters is known from the run alone, and remembered.
 *
 * <p>Nothing is missed. An attempt that fails before it comes to the end of a run fails whatever follows; one that comes to
 * it may match. Of what stands before the run one character is kept. Negative lookbehinds hold there at least where they hold
 * in the whole text; {@link #loosened} does away with whatever else looks back. Thread-safe: what two threads find out at
 * once is the same.
 */
final class QuickPattern {
    /** What does not matter for how groups nest: escapes, and classes of characters. */
    private static final Pattern ESCAPE_OR_CLASS = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]");

    /** What looks back in a way of its own, and repetitions that keep what they took. */
    private static final Pattern UNKNOWN_WAYS = Pattern.compile("\\\\[bBGk]|\\)(?:[?*+]|\\{[\\d,]*})\\+");

    private static final String BEHIND = "(?<=";
    private static final String NOT_BEHIND = "(?<!";
    private static final String NOT_AHEAD = "(?!";

    private static final int NONE = -1;

    private static final byte UNKNOWN = 0;
    private static final byte NOWHERE = 1;
    private static final byte AT_START = 2;
    private static final byte ANYWHERE = 3;

    private final Pattern pattern;
    private final Pattern loose;
    private final boolean everywhere;
    private final byte[] known = new byte[Run.MOST];

    private QuickPattern(Pattern pattern, Pattern loose, boolean everywhere) {
        this.pattern = pattern;
        this.loose = loose;
        this.everywhere = everywhere;
        this.known[Run.OTHER.id()] = ANYWHERE;
    }

    /** Compiles what {@code compiled} makes of {@code expression}. One that matches even nothing may match everywhere. */
    static QuickPattern of(String expression, Function<String, Pattern> compiled) {
        var pattern = compiled.apply(expression);
        if (UNKNOWN_WAYS.matcher(expression).find()) {
            return new QuickPattern(pattern, pattern, true);
        }
        var loosened = loosened(expression);
        var loose = loosened.equals(expression) ? pattern : compiled.apply(loosened);
        return new QuickPattern(pattern, loose, loose.matcher("").lookingAt());
    }

    /** Returns an expression that matches wherever {@code expression} does, the more the less it sees of what stands before. */
    private static String loosened(String expression) {
        var loose = withoutNegation(withoutNegation(expression, NOT_AHEAD), NOT_BEHIND);
        return loose.replace("(?>", "(?:").replace(BEHIND, BEHIND + '|');
    }

    /** Takes out the groups with this {@code head} in which something looks back. */
    private static String withoutNegation(String expression, String head) {
        var out = new StringBuilder(expression);
        var plain = new StringBuilder(
                ESCAPE_OR_CLASS.matcher(expression).replaceAll(part -> "_".repeat(part.end() - part.start())));
        for (int at = plain.indexOf(head); at >= 0; at = plain.indexOf(head, at)) {
            int within = at + head.length();
            int end = groupEnd(plain, at);
            if (looksBack(plain.substring(within, end))) {
                out.delete(at, end);
                plain.delete(at, end);
            } else {
                at = within;
            }
        }
        return out.toString();
    }

    private static boolean looksBack(String plain) {
        return plain.contains("^") || plain.contains(BEHIND) || plain.contains(NOT_BEHIND);
    }

    private static int groupEnd(CharSequence plain, int start) {
        int at = start;
        int depth = 0;
        do {
            char c = plain.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0);
        return at;
    }

    /** Returns a matcher over {@code text}, which knows nothing of where to look. */
    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Returns a matcher over {@code typed}, its region from the first match on: empty when there is none. */
    Matcher on(Typed typed) {
        var matcher = matcher(typed);
        int first = mayBeIn(typed) ? find(matcher, typed, 0) : NONE;
        int end = typed.text().length();
        return matcher.region(first < 0 ? end : first, end);
    }

    /** Whether it matches somewhere in {@code typed}. */
    boolean isIn(Typed typed) {
        return mayBeIn(typed) && find(matcher(typed), typed, 0) >= 0;
    }

    /** Returns where it matches in {@code typed}, in order. */
    List<Span> spansIn(Typed typed) {
        if (!mayBeIn(typed)) {
            return List.of();
        }
        var matcher = matcher(typed);
        var spans = new ArrayList<Span>();
        int at = find(matcher, typed, 0);
        while (at >= 0) {
            spans.add(new Span(at, matcher.end()));
            at = find(matcher, typed, Math.max(matcher.end(), at + 1));
        }
        return spans;
    }

    /** Whether a match may begin anywhere in {@code typed}: asked first, for it is seldom so. */
    private boolean mayBeIn(Typed typed) {
        var ids = typed.ids();
        for (int i = 0; i < ids.length; i++) {
            byte where = known[ids[i]];
            if (where != NOWHERE
                    && (where != UNKNOWN || where(typed.places().get(i).run()) != NOWHERE)) {
                return true;
            }
        }
        return everywhere;
    }

    /** Returns a matcher for {@link #find}. */
    Matcher matcher(Typed typed) {
        return seeingAll(pattern, typed.text());
    }

    private static Matcher seeingAll(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /**
     * Has {@code matcher} find the first match in {@code typed} that begins at {@code from} or behind, and returns where it
     * begins, which the matcher itself does not always know (a {@code ^} that was looked back at misleads it); -1 when there
     * is none.
     */
    int find(Matcher matcher, Typed typed, int from) {
        if (everywhere) {
            return from <= typed.text().length() && matcher.find(from) ? matcher.start() : NONE;
        }
        for (var place : typed.places()) {
            byte where = where(place.run());
            int found = where == NOWHERE || place.end() <= from ? NONE : find(matcher, typed, place, where, from);
            if (found >= 0) {
                return found;
            }
        }
        return NONE;
    }

    private static int find(Matcher matcher, Typed typed, Typed.Place place, byte where, int from) {
        int end = where == AT_START ? place.start() + 1 : place.end();
        for (int at = Math.max(place.start(), from); at < end; at++) {
            if (matcher.region(at, typed.text().length()).lookingAt()) {
                return at;
            }
        }
        return NONE;
    }

    private byte where(Run run) {
        byte where = known[run.id()];
        if (where == UNKNOWN) {
            where = tried(run);
            known[run.id()] = where;
        }
        return where;
    }

    @SuppressWarnings("JdkObsolete") // how a text may go on is what is asked
    private byte tried(Run run) {
        int end = run.text().length();
        var matcher = seeingAll(loose, run.text());
        byte where = NOWHERE;
        for (int at = run.from(); at < end; at++) {
            if (matcher.region(at, end).lookingAt() || matcher.hitEnd()) {
                where = at == run.from() ? AT_START : ANYWHERE;
            }
        }
        return where;
    }
}
