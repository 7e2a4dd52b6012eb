package vn.chidao.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What fingers and input methods make of a Vietnamese sentence. */
final class TypingVariants {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SYLLABLE = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final int SHORTEST_SLIPPED = 4;
    /** Grave, hook, tilde, acute, dot below, and the telex key of each. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final String TONE_KEYS = "frxsj";
    /** Circumflex doubles the vowel, horn and breve are w. */
    private static final char CIRCUMFLEX = '\u0302';

    private static final String HORN_AND_BREVE = "\u031b\u0306";

    private TypingVariants() {}

    /** Returns {@code text} without marks, đ as d, case kept. */
    static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** Returns {@code text} with one slip in one of its longer words: two neighbours swapped, or one letter dropped. */
    static String slip(String text, long seed) {
        var words = new ArrayList<>(List.of(text.split("\\s+")));
        var longer = IntStream.range(0, words.size())
                .filter(i -> words.get(i).length() >= SHORTEST_SLIPPED
                        && words.get(i).chars().allMatch(Character::isLetter))
                .toArray();
        if (longer.length == 0) {
            return text;
        }
        var random = new Random(seed);
        int at = longer[random.nextInt(longer.length)];
        var word = words.get(at);
        int k = 1 + random.nextInt(word.length() - 2);
        var swapped = random.nextBoolean() ? String.valueOf(word.charAt(k + 1)) + word.charAt(k) : "";
        words.set(at, word.substring(0, k) + swapped + word.substring(swapped.isEmpty() ? k + 1 : k + 2));
        return String.join(" ", words);
    }

    /** Returns {@code text} with every second word bare. */
    static String half(String text) {
        var words = text.split(" ");
        for (int i = 1; i < words.length; i += 2) {
            words[i] = bare(words[i]);
        }
        return String.join(" ", words);
    }

    /** Returns the keys that telex would have made {@code text} of. */
    static String telex(String text) {
        return SYLLABLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll(found -> keys(found.group()));
    }

    private static String keys(String syllable) {
        var keys = new StringBuilder();
        var tone = "";
        for (int i = 0; i < syllable.length(); i++) {
            char c = syllable.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tone = TONE_KEYS.substring(TONES.indexOf(c), TONES.indexOf(c) + 1);
            } else if (c == CIRCUMFLEX) {
                keys.append(Character.toLowerCase(keys.charAt(keys.length() - 1)));
            } else if (HORN_AND_BREVE.indexOf(c) >= 0) {
                keys.append('w');
            } else {
                keys.append(c == 'đ' ? "dd" : c == 'Đ' ? "Dd" : String.valueOf(c));
            }
        }
        return keys.append(tone).toString().replace("uwow", "uow");
    }
}
