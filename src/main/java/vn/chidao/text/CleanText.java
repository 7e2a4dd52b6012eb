package vn.chidao.text;

import java.util.Arrays;

/**
 * A text as rules read it beside the text as it stands: zero-width characters gone, no-break spaces plain, eth as đ. Knows
 * the way back, so that what is quoted is always the text as it stands.
 */
public final class CleanText {
    /** The origins of a text that was clean. */
    private static final int[] AS_THEY_ARE = {};

    private final String original;
    private final String clean;
    private final int[] origins;

    private CleanText(String original, String clean, int[] origins) {
        this.original = original;
        this.clean = clean;
        this.origins = origins;
    }

    /** Cleans {@code nfc}, a text in composed form. */
    public static CleanText of(String nfc) {
        return isClean(nfc) ? new CleanText(nfc, nfc, AS_THEY_ARE) : cleaned(nfc);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (invisible(c) || plain(c) != c) {
                return false;
            }
        }
        return true;
    }

    private static CleanText cleaned(String original) {
        var out = new StringBuilder(original.length());
        var from = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (!invisible(c)) {
                from[out.length()] = i;
                out.append(plain(c));
            }
        }
        from[out.length()] = original.length();
        return new CleanText(original, out.toString(), Arrays.copyOf(from, out.length() + 1));
    }

    /** Returns the text that rules read. */
    public String clean() {
        return clean;
    }

    /** Returns the text as it stands in the source. */
    public String original() {
        return original;
    }

    /** Returns where the clean text's {@code span} lies in the original, without invisible characters at its end. */
    public Span toOriginal(Span span) {
        if (origins.length == 0) {
            return span;
        }
        int start = origins[span.start()];
        return new Span(start, span.length() == 0 ? start : origins[span.end() - 1] + 1);
    }

    private static boolean invisible(char c) {
        return (c >= '\u200B' && c <= '\u200F') || c == '\u00AD' || c == '\uFEFF' || c == '\u2060';
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00A0', '\u202F', '\u2007', '\t' -> ' ';
            case 'Ð' -> 'Đ';
            case 'ð' -> 'đ';
            default -> c;
        };
    }
}
