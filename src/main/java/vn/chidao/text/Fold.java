package vn.chidao.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Vietnamese letters with their case, marks or tone placement taken away. The foldings that are matched against a text
 * keep its length, so that an offset in the folded text is an offset in the text.
 */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Returns {@code text} in Unicode's composed form (NFC). */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** Returns {@code nfc} in lower case, unit by unit: same length. */
    public static String lower(String nfc) {
        var out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            out.append(Character.toLowerCase(nfc.charAt(i)));
        }
        return out.toString();
    }

    /** Returns {@code nfc} in lower case without marks, đ as d, unit by unit: same length. */
    public static String flat(String nfc) {
        var out = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            out.append(flat(nfc.charAt(i)));
        }
        return out.toString();
    }

    /** Whether a letter of {@code text} carries a Vietnamese mark (or is đ), composed or not. */
    public static boolean hasMarks(String text) {
        var nfc = nfc(text);
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if (Character.isLetter(c) && flat(c) != Character.toLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    private static char flat(char c) {
        char lower = Character.toLowerCase(c);
        if (lower < 0x80) {
            return lower;
        }
        if (lower == 'đ' || lower == 'ð') {
            return 'd';
        }
        var base = MARKS.matcher(Normalizer.normalize(String.valueOf(lower), Form.NFD))
                .replaceAll("");
        return base.length() == 1 ? base.charAt(0) : lower;
    }
}
