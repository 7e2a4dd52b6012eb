package vn.chidao.text.word;

import java.util.List;
import java.util.Set;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/** Matches an abbreviation with the words that its letters begin, from right to left: «PC&CC» with «phòng cháy và chữa cháy». */
final class Initials {
    private static final Set<String> SKIPPED = Set.of(
            "và", "của", "về", "trong", "các", "với", "cho", "tại", "những", "theo", "từ", "đến", "trên", "bằng", "ở",
            "do", "là");

    private final String letters;
    private final String text;
    private final List<Span> words;

    private Initials(String letters, String text, List<Span> words) {
        this.letters = letters;
        this.text = text;
        this.words = words;
    }

    /**
     * Returns the index of the word at which {@code shortForm} begins when its letters match the end of {@code words}; -1 when
     * they do not. «&» stands for «và», which may also go unwritten, as may other small words.
     */
    static int begin(String shortForm, String text, List<Span> words) {
        var letters = shortForm.replaceAll("[^\\p{L}\\d&]", "");
        return new Initials(letters, text, words).from(letters.length() - 1, words.size() - 1);
    }

    private int from(int letter, int word) {
        if (letter < 0) {
            return word + 1;
        }
        if (word < 0) {
            return -1;
        }
        var here = words.get(word).in(text);
        if (letters.charAt(letter) == '&') {
            return from(letter - 1, Fold.lower(here).equals("và") ? word - 1 : word);
        }
        if (here.length() > 1
                && isAbbreviation(here)
                && letters.substring(0, letter + 1).endsWith(here)) {
            return from(letter - here.length(), word - 1);
        }
        if (initial(here) == letters.charAt(letter)) {
            int taken = from(letter - 1, word - 1);
            if (taken >= 0) {
                return taken;
            }
        }
        boolean last = word == words.size() - 1;
        return !last && SKIPPED.contains(Fold.lower(here)) ? from(letter, word - 1) : -1;
    }

    /** «Ủy» begins with U, but «đất» with Đ: abbreviations keep the bar alone. */
    private static char initial(String word) {
        char lower = Character.toLowerCase(word.charAt(0));
        return Character.toUpperCase(lower == 'đ' ? lower : Fold.flat(word).charAt(0));
    }

    private static boolean isAbbreviation(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }
}
