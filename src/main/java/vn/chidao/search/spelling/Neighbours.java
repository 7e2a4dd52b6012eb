package vn.chidao.search.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;

/** What stands beside what, in the index and in the phrases that questions are made of. Immutable. */
final class Neighbours {
    /** A phrase of questions is worth as many units' evidence. */
    private static final int PHRASE = 5;
    /** A word of questions by itself is worth less than any neighbour. */
    private static final int WORD = 1;

    /** So often the other word must stand beside its neighbours. */
    private static final int SUPPLANTS = 3;

    private static final double COMPANION = 0.25;

    private final Vocabulary vocabulary;
    private final Set<String> words = new HashSet<>();
    private final Set<String> folds = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> compoundKeys = new HashSet<>();

    /** The words on both sides of a place in a question, null where it begins or ends. */
    record Place(@Nullable String before, @Nullable String following) {}

    /**
     * Learns what stands beside what.
     *
     * @param phrases the words and phrases of questions
     * @param compounds the words of several syllables that the language has
     */
    Neighbours(Vocabulary vocabulary, SyllableAnalyzer analyzer, Set<String> phrases, PhraseList compounds) {
        this.vocabulary = vocabulary;
        for (var phrase : phrases) {
            var syllables = analyzer.readAsWritten(phrase);
            syllables.forEach(syllable -> words.add(syllable.fold()));
            addPairs(syllables);
        }
        compounds.all().map(analyzer::readAsWritten).forEach(syllables -> addKeys(syllables, compoundKeys));
    }

    private void addPairs(List<Syllable> syllables) {
        for (int i = 1; i < syllables.size(); i++) {
            folds.add(syllables.get(i - 1).fold() + ' ' + syllables.get(i).fold());
        }
        addKeys(syllables, keys);
    }

    private static void addKeys(List<Syllable> syllables, Set<String> keys) {
        for (int i = 1; i < syllables.size(); i++) {
            keys.add(syllables.get(i - 1).key() + ' ' + syllables.get(i).key());
        }
    }

    /** How well {@code candidate} fits in at {@code place}; 0 when nothing speaks for it. */
    int fit(String candidate, Place place) {
        return 2 * (left(candidate, place) + right(candidate, place)) + (words.contains(candidate) ? WORD : 0);
    }

    /** How likely {@code typed} is {@code candidate}: by its neighbours, the commonest slips twice as likely as others. */
    int likely(String typed, String candidate, Place place) {
        return fit(candidate, place) * (lacksOrSwaps(typed, candidate) ? 2 : 1);
    }

    private int left(String candidate, Place place) {
        return place.before() == null ? 0 : beside(place.before(), candidate);
    }

    private int right(String candidate, Place place) {
        return place.following() == null ? 0 : beside(candidate, place.following());
    }

    private int beside(String first, String second) {
        return vocabulary.df(first, second)
                + (folds.contains(SyllableKey.fold(first) + ' ' + SyllableKey.fold(second)) ? PHRASE : 0);
    }

    /**
     * Whether {@code typed}, which may be a real word that no unit has, may be read as {@code candidate}. One that only lacks
     * a letter or has two swapped may when either neighbour knows the candidate. A wrong letter leads from one real word to
     * another: there the candidate must mostly stand beside that neighbour («thanh» in «thanh toán»), and beside the other
     * one too where that is no word that any question has.
     */
    boolean allows(String typed, String candidate, Place place) {
        int left = left(candidate, place);
        int right = right(candidate, place);
        if (left + right == 0) {
            return false;
        }
        if (lacksOrSwaps(typed, candidate)) {
            return true;
        }
        boolean denied = place.before() != null && left == 0 && !words.contains(SyllableKey.fold(place.before()))
                || place.following() != null && right == 0 && !words.contains(SyllableKey.fold(place.following()));
        return !denied && Math.max(left, right) >= COMPANION * vocabulary.df(candidate);
    }

    /** Whether {@code typed} may be {@code meant} less a letter or with two swapped: the commonest slips. */
    static boolean lacksOrSwaps(String typed, String meant) {
        return meant.length() > typed.length() || SingleEdit.isSwap(typed, meant);
    }

    /** Whether {@code word} stands beside either neighbour anywhere. */
    boolean stands(String word, Place place) {
        return left(word, place) + right(word, place) > 0;
    }

    /** Whether {@code typed}, which never stands at such a place, is {@code candidate} less a letter or with a swap. */
    boolean supplants(String typed, String candidate, Place place) {
        return lacksOrSwaps(typed, candidate) && left(candidate, place) + right(candidate, place) >= SUPPLANTS;
    }

    /** Whether {@code word} stands before what follows at {@code place} anywhere. */
    boolean precedes(String word, Place place) {
        return right(word, place) > 0;
    }

    /** Whether {@code key} makes a phrase of questions with the word after it, both as they are spelt. */
    boolean begins(String key, Place place) {
        return place.following() != null && keys.contains(key + ' ' + SyllableKey.of(place.following()));
    }

    /** Whether {@code key} makes a phrase of questions, or a word of the language, with the word before it or after it. */
    boolean isPhrase(String key, Place place) {
        return place.before() != null && isPair(SyllableKey.of(place.before()) + ' ' + key)
                || place.following() != null && isPair(key + ' ' + SyllableKey.of(place.following()));
    }

    private boolean isPair(String pair) {
        return keys.contains(pair) || compoundKeys.contains(pair);
    }
}
