package vn.chidao.search.analysis;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a syllable in which its spellings agree: lower case, composed or not, hoà as hòa, lí as ly. The tone mark
 * stands at the end, as a combining character, and the other marks stay on their letters.
 */
public final class SyllableKey {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String LONE_Y = "yỳýỷỹỵ";
    private static final String LONE_I = "iìíỉĩị";
    private static final String BEFORE_Y = "hklmtsv";
    private static final Pattern SHAPE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?");
    private static final int LETTERS = 0x1f00;
    private static final char[] TONELESS = new char[LETTERS];
    private static final char[] TONE = new char[LETTERS];
    private static final char[] BASE = new char[LETTERS];

    static {
        for (char c = 0; c < LETTERS; c++) {
            describe(c);
        }
    }

    private SyllableKey() {}

    /** Returns the key of {@code word}, which is one word in any case and any Unicode form. */
    public static String of(String word) {
        var lower = composed(word).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length() + 1);
        char tone = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            out.append(c < LETTERS ? TONELESS[c] : c);
            if (c < LETTERS && TONE[c] != 0) {
                tone = TONE[c];
            }
        }
        writeLoneI(out);
        return tone == 0 ? out.toString() : out.append(tone).toString();
    }

    /** Returns {@code word} in lower case without any mark, đ as d: what is typed without dấu. */
    public static String fold(String word) {
        var lower = composed(word).toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (TONES.indexOf(c) < 0) {
                out.append(c < LETTERS ? BASE[c] : c);
            }
        }
        writeLoneI(out);
        return out.toString();
    }

    /** Whether {@code key} carries a mark (or a đ) that its folded form loses. */
    public static boolean isMarked(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code fold} has the shape of a Vietnamese syllable without its marks. */
    public static boolean isSyllable(String fold) {
        return SHAPE.matcher(fold).matches();
    }

    /** Returns {@code key} as it is written, its tone mark on the vowel where the older and commoner usage puts it. */
    public static String spell(String key) {
        int last = key.length() - 1;
        if (last < 1 || TONES.indexOf(key.charAt(last)) < 0) {
            return key;
        }
        var plain = key.substring(0, last);
        int at = toneSeat(plain);
        return Normalizer.normalize(plain.substring(0, at + 1) + key.charAt(last) + plain.substring(at + 1), Form.NFC);
    }

    /** Returns the same with the letters of {@code typed}, which may have «i» where keys have «y» («đơn vị», «bác sĩ»). */
    public static String spell(String key, String typed) {
        var spelt = spell(key);
        if (!typed.endsWith("i") || spelt.isEmpty()) {
            return spelt;
        }
        int y = LONE_Y.indexOf(spelt.charAt(spelt.length() - 1));
        return y < 0 ? spelt : spelt.substring(0, spelt.length() - 1) + LONE_I.charAt(y);
    }

    private static int toneSeat(String plain) {
        int start = 0;
        while (start < plain.length() - 1 && !isVowel(plain.charAt(start))) {
            start++;
        }
        boolean glide =
                (plain.startsWith("qu") || plain.startsWith("gi")) && plain.length() > 2 && isVowel(plain.charAt(2));
        start = glide ? 2 : start;
        int end = start;
        while (end < plain.length() && isVowel(plain.charAt(end))) {
            end++;
        }
        for (int i = end - 1; i >= start; i--) {
            if (plain.charAt(i) >= 0x80) {
                return i;
            }
        }
        int vowels = Math.max(1, end - start);
        return (end < plain.length() && vowels > 1) || vowels == 3 ? start + 1 : start;
    }

    private static boolean isVowel(char c) {
        return c < LETTERS && "aeiouy".indexOf(BASE[c]) >= 0;
    }

    /** The ministry's 1984 spelling writes lí, kĩ, quí where others write lý, kỹ, quý; both are met in one digest. */
    private static void writeLoneI(StringBuilder plain) {
        int length = plain.length();
        if (length < 2 || plain.charAt(length - 1) != 'i') {
            return;
        }
        boolean lone = length == 2 && BEFORE_Y.indexOf(plain.charAt(0)) >= 0;
        boolean qui = length == 3 && plain.charAt(0) == 'q' && plain.charAt(1) == 'u';
        if (lone || qui) {
            plain.setCharAt(length - 1, 'y');
        }
    }

    private static String composed(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x300) {
                return Normalizer.normalize(word, Form.NFC);
            }
        }
        return word;
    }

    private static void describe(char c) {
        TONELESS[c] = c == 'ð' ? 'đ' : c;
        BASE[c] = c == 'ð' || c == 'đ' ? 'd' : c;
        if (c < 0xc0 || !Character.isLetter(c)) {
            return;
        }
        var parts = Normalizer.normalize(String.valueOf(c), Form.NFD);
        var toneless = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            if (TONES.indexOf(parts.charAt(i)) >= 0) {
                TONE[c] = parts.charAt(i);
            } else {
                toneless.append(parts.charAt(i));
            }
        }
        if (parts.length() > 1) {
            BASE[c] = parts.charAt(0);
            TONELESS[c] = Normalizer.normalize(toneless, Form.NFC).charAt(0);
        }
    }
}
