package vn.chidao.extract.agency;

import java.util.Set;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.WordLists;

/**
 * Tells by one or two syllables whether a lower-case word begins what an agency does or still belongs to its name. Vietnamese
 * names mix capitals and small letters («Cục Quản lý thị trường»), and many a syllable opens verbs and nouns alike, so the nouns
 * that names are made of are listed in pairs.
 */
public final class Predicates {
    private static final WordLists WORDS = WordLists.beside(Predicates.class, "predicates.toml");
    private static final Set<String> OPENERS = words("openers");
    /** What names are made of although its first syllable opens verbs too. */
    private static final Set<String> NAMES = words("names");

    /** Further members of a name after a comma. */
    private static final Set<String> AFTER_COMMA = words("after_comma");

    /** Second members of a name after «và». */
    private static final Set<String> AFTER_AND = words("after_and");
    /** Words whose second syllable opens verbs elsewhere. */
    private static final Set<String> COMPOUNDS = words("compounds");

    /** Words that are part of a name when their first syllable is a capital, and predicates else. */
    private static final Set<String> CAPITALISED = words("capitalised");

    private Predicates() {}

    private static Set<String> words(String list) {
        return Set.copyOf(WORDS.of(list));
    }

    /**
     * Whether {@code word} begins a predicate rather than goes on with a name.
     *
     * @param before the word before it, as written
     * @param next the word after it, empty at the end or before a figure
     * @param third the word after that, empty at the end
     */
    static boolean opens(String before, String word, String next, String third) {
        return OPENERS.contains(word)
                && !(word.equals("số") && next.isEmpty())
                && !NAMES.contains(word + ' ' + next)
                && !NAMES.contains(word + ' ' + next + ' ' + third)
                && !completes(before, word);
    }

    /** Whether {@code text} begins with what an agency does. */
    public static boolean beginAt(String text) {
        var words = Fold.lower(text.substring(0, Math.min(text.length(), 40)))
                .strip()
                .split("[^\\p{L}]+", 4);
        return opens("", words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
    }

    /** Whether two words are one of the nouns that names are made of. */
    static boolean isName(String word, String next) {
        return NAMES.contains(word + ' ' + next) || AFTER_AND.contains(word + ' ' + next);
    }

    /** Whether two words go on with a name after a comma. */
    static boolean isFurther(String word, String next) {
        return AFTER_COMMA.contains(word + ' ' + next);
    }

    /** Whether {@code syllable} completes the word that {@code before} begins («Giáo dục», «Xây dựng»). */
    private static boolean completes(String before, String syllable) {
        if (before.isEmpty()) {
            return false;
        }
        var pair = Fold.lower(before) + ' ' + syllable;
        return NAMES.contains(pair)
                || AFTER_AND.contains(pair)
                || COMPOUNDS.contains(pair)
                || Character.isUpperCase(before.charAt(0)) && CAPITALISED.contains(pair);
    }
}
