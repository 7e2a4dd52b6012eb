package vn.chidao.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/** The twelve Vietnamese vowel letters (a ă â e ê i o ô ơ u ư y) with their five tone marks, in lower case. */
public final class Vowels {
    /** A vowel without tone mark (thanh ngang). */
    public static final int LEVEL = 0;

    private static final String BASES = "aăâeêioôơuưy";
    private static final String MARKS = "\u0300\u0301\u0309\u0303\u0323";
    private static final int TONES = MARKS.length() + 1;
    private static final int LIMIT = 0x1F00;
    private static final char[] LETTERS = new char[BASES.length() * TONES];
    private static final byte[] PLACES = new byte[LIMIT];

    static {
        for (int base = 0; base < BASES.length(); base++) {
            for (int tone = 0; tone < TONES; tone++) {
                var parts = tone == LEVEL
                        ? BASES.substring(base, base + 1)
                        : BASES.substring(base, base + 1) + MARKS.charAt(tone - 1);
                char letter = Normalizer.normalize(parts, Form.NFC).charAt(0);
                int place = base * TONES + tone;
                LETTERS[place] = letter;
                PLACES[letter] = (byte) (place + 1);
            }
        }
    }

    private Vowels() {}

    /** Whether {@code c} is a Vietnamese vowel, with or without tone. */
    public static boolean has(char c) {
        return c < LIMIT && PLACES[c] != 0;
    }

    /** Returns the tone of a vowel: 0 none, then huyền, sắc, hỏi, ngã, nặng; 0 for another letter. */
    public static int tone(char c) {
        return has(c) ? (PLACES[c] - 1) % TONES : LEVEL;
    }

    /** Returns {@code c} without its tone but with its other mark («ộ» gives «ô»); another letter unchanged. */
    public static char toneless(char c) {
        return has(c) ? LETTERS[(PLACES[c] - 1) / TONES * TONES] : c;
    }

    /** Returns the vowel {@code c} with this tone instead of its own. */
    public static char withTone(char c, int tone) {
        return LETTERS[(PLACES[c] - 1) / TONES * TONES + tone];
    }
}
