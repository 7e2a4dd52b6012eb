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
    /** Latin letters and combining marks end below this; what lies above is folded the slow way. */
    private static final int TABLE_SIZE = 0x1F00;

    private static final char[] LOWER = new char[TABLE_SIZE];
    private static final char[] FLAT = new char[TABLE_SIZE];
    private static final String Y_AFTER = "hklmtsv";

    static {
        for (char c = 0; c < TABLE_SIZE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            FLAT[c] = decomposed(c);
        }
    }

    private Fold() {}

    /** Returns {@code text} in Unicode's composed form (NFC). */
    public static String nfc(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** Returns {@code nfc} in lower case, unit by unit: same length. */
    public static String lower(String nfc) {
        var out = nfc.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] < TABLE_SIZE ? LOWER[out[i]] : Character.toLowerCase(out[i]);
        }
        return new String(out);
    }

    /** Returns {@code nfc} in lower case without marks, đ as d, unit by unit: same length. */
    public static String flat(String nfc) {
        var out = nfc.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = flat(out[i]);
        }
        return new String(out);
    }

    /** Returns {@code text}, in any normal form, in lower case and without marks. */
    public static String plain(String text) {
        return flat(nfc(text));
    }

    /** Returns {@code syllable}, in lower case, with its tone but not its other marks gone: «kết» gives «kêt». */
    public static String toneless(String syllable) {
        var out = new StringBuilder(syllable);
        for (int i = 0; i < out.length(); i++) {
            out.setCharAt(i, Vowels.toneless(out.charAt(i)));
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

    /**
     * Returns {@code nfc} as a search key that keeps marks, same length: lower case, the tone of a syllable on its last vowel
     * (so «hoà» and «hòa», «uỷ» and «ủy» agree), and y for a lone final i after h k l m t s v and in «qui» («kĩ» and «kỹ»).
     */
    public static String key(String nfc) {
        var out = lower(nfc).toCharArray();
        for (int i = 0; i < out.length; i++) {
            if (out[i] == 'ð') {
                out[i] = 'đ';
            }
            if (Vowels.has(out[i])) {
                int end = i + 1;
                while (end < out.length && Vowels.has(out[end])) {
                    end++;
                }
                settleVowels(out, i, end);
                i = end - 1;
            }
        }
        return new String(out);
    }

    private static void settleVowels(char[] out, int start, int end) {
        int tone = Vowels.LEVEL;
        for (int i = start; i < end; i++) {
            tone = Math.max(tone, Vowels.tone(out[i]));
            out[i] = Vowels.toneless(out[i]);
        }
        if (out[end - 1] == 'i' && isLastOfSyllable(out, end) && isSpelledWithY(out, start, end)) {
            out[end - 1] = 'y';
        }
        out[end - 1] = Vowels.withTone(out[end - 1], tone);
    }

    private static boolean isLastOfSyllable(char[] out, int end) {
        return end == out.length || !Character.isLetter(out[end]);
    }

    private static boolean isSpelledWithY(char[] out, int start, int end) {
        if (start == 0) {
            return false;
        }
        char before = out[start - 1];
        boolean lone = end - start == 1 && Y_AFTER.indexOf(before) >= 0;
        boolean qui = end - start == 2 && out[start] == 'u' && before == 'q';
        return qui || (lone && (start == 1 || !Character.isLetter(out[start - 2])));
    }

    private static char flat(char c) {
        return c < TABLE_SIZE ? FLAT[c] : decomposed(c);
    }

    private static char decomposed(char c) {
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
