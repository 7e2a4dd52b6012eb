package vn.chidao.text;

import java.util.Arrays;

/**
 * A text as rules read it beside the text as it stands: zero-width characters gone, no-break spaces plain, eth as đ. Knows
 * the way back, so that what is quoted is always the text as it stands.
 */
public final class CleanText {
    private final String original;
    private final String clean;
    private final int[] origins;

    private CleanText(String original) {
        this.original = original;
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
        this.clean = out.toString();
        this.origins = Arrays.copyOf(from, out.length() + 1);
    }

    /** Cleans {@code nfc}, a text in composed form. */
    public static CleanText of(String nfc) {
        return new CleanText(nfc);
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
