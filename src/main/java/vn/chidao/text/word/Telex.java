package vn.chidao.text.word;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Vowels;

/** Undoes what is left when a Vietnamese input method was off: telex («hoachj», «ddeens») and VNI («hoa5ch», «d9e61n»). */
public final class Telex {
    private static final String TELEX_TONES = "fsrxj";
    private static final String VNI_TONES = "21345";
    private static final String ROUND = "âêô";
    private static final String ROUND_BASES = "aeo";

    private final StringBuilder letters = new StringBuilder();
    private int tone = Vowels.LEVEL;
    private boolean changed;

    private Telex() {}

    /**
     * Returns the syllable that these keys were meant to give, in lower case; empty when they are no such leftover or give
     * nothing that is spelled as a Vietnamese syllable.
     */
    public static Optional<String> decode(String syllable) {
        var keys = syllable.toLowerCase(Locale.ROOT);
        if (keys.length() < 2 || !keys.matches("[\\p{L}]+[\\p{L}0-9]*")) {
            return Optional.empty();
        }
        boolean vni = keys.chars().anyMatch(Character::isDigit);
        var typed = new Telex();
        for (int i = 0; i < keys.length(); i++) {
            boolean taken = vni ? typed.vni(keys.charAt(i)) : typed.telex(keys.charAt(i));
            if (!taken) {
                typed.letters.append(keys.charAt(i));
            }
        }
        var decoded = typed.changed ? typed.toned() : null;
        return Optional.ofNullable(decoded).filter(SyllableSpelling::isPlausible);
    }

    private boolean telex(char key) {
        int place = TELEX_TONES.indexOf(key);
        if (place >= 0 && hasVowel()) {
            return setTone(place + 1);
        }
        if (key == 'z' && tone != Vowels.LEVEL) {
            return setTone(Vowels.LEVEL);
        }
        if (key == 'w') {
            return horn('w');
        }
        if (key == 'd' && letters.length() > 0 && letters.charAt(0) == 'd') {
            return replace(0, 'đ');
        }
        return ROUND_BASES.indexOf(key) >= 0 && round(key);
    }

    private boolean vni(char key) {
        int place = VNI_TONES.indexOf(key);
        if (place >= 0 && hasVowel()) {
            return setTone(place + 1);
        }
        return switch (key) {
            case '0' -> setTone(Vowels.LEVEL);
            case '6' -> round('a') || round('e') || round('o');
            case '7', '8' -> horn(key);
            case '9' -> letters.length() > 0 && letters.charAt(0) == 'd' && replace(0, 'đ');
            default -> false;
        };
    }

    private boolean setTone(int to) {
        tone = to;
        changed = true;
        return true;
    }

    /** Telex doubles the vowel, at once («ee») or after the final («dene»); VNI writes 6. */
    private boolean round(char base) {
        int at = letters.lastIndexOf(String.valueOf(base));
        return at >= 0 && replace(at, ROUND.charAt(ROUND_BASES.indexOf(base)));
    }

    /** w (7, 8 in VNI) gives ươ from uo, else ư, ơ or ă from the last vowel that can take it. */
    private boolean horn(char key) {
        int pair = letters.lastIndexOf("uo");
        if (pair >= 0 && key != '8') {
            letters.setCharAt(pair, 'ư');
            return replace(pair + 1, 'ơ');
        }
        for (int i = letters.length() - 1; i >= 0; i--) {
            char c = letters.charAt(i);
            boolean u = c == 'u' && key != '8' && !(i > 0 && letters.charAt(i - 1) == 'q') && !followedByA(i, key);
            char horned = u ? 'ư' : c == 'o' && key != '8' ? 'ơ' : c == 'a' && key != '7' ? 'ă' : 0;
            boolean ua = horned == 'ă'
                    && i > 0
                    && letters.charAt(i - 1) == 'u'
                    && !letters.toString().startsWith("qu");
            if (horned != 0 && !ua) {
                return replace(i, horned);
            }
        }
        return false;
    }

    private boolean followedByA(int at, char key) {
        return key == 'w'
                && at + 1 < letters.length()
                && letters.charAt(at + 1) == 'a'
                && letters.toString().startsWith("qu");
    }

    private boolean replace(int at, char with) {
        letters.setCharAt(at, with);
        changed = true;
        return true;
    }

    private boolean hasVowel() {
        return letters.chars().anyMatch(c -> Vowels.has((char) c));
    }

    private @Nullable String toned() {
        int at = tonePlace();
        if (at < 0) {
            return null;
        }
        letters.setCharAt(at, Vowels.withTone(letters.charAt(at), tone));
        return letters.toString();
    }

    /** The tone stands on a marked vowel, else before a final consonant on the last vowel, else on the last but one. */
    private int tonePlace() {
        int first = letters.toString().matches("(?:qu|gi)[aeiouyăâêôơư].*") ? 2 : 0;
        int start = first;
        while (start < letters.length() && !Vowels.has(letters.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < letters.length() && Vowels.has(letters.charAt(end))) {
            end++;
        }
        if (start == end) {
            return -1;
        }
        for (int i = end - 1; i >= start; i--) {
            if ("ăâêôơư".indexOf(letters.charAt(i)) >= 0) {
                return i;
            }
        }
        boolean closed = end < letters.length();
        return closed || end - start == 1 ? end - 1 : end - start == 3 ? start + 1 : start;
    }
}
