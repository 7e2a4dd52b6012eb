package vn.chidao.search.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.chidao.search.analysis.SyllableKey;

/** The syllables of an index, with the number of units that each occurs in. Thread-safe. */
public final class Vocabulary {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Map<String, Integer> folds;
    private final Map<String, List<String>> keysByFold = new HashMap<>();
    private final ToIntFunction<String> pairs;

    /**
     * Builds a vocabulary.
     *
     * @param keys the keys and the number of units with each
     * @param folds the same for the folded forms
     * @param pairs gives the number of units with a folded pair, its two syllables joined by a space
     */
    public Vocabulary(Map<String, Integer> keys, Map<String, Integer> folds, ToIntFunction<String> pairs) {
        this.folds = Map.copyOf(folds);
        this.pairs = pairs;
        keys.keySet()
                .forEach(key -> keysByFold
                        .computeIfAbsent(SyllableKey.fold(key), fold -> new ArrayList<>())
                        .add(key));
        keysByFold
                .values()
                .forEach(same -> same.sort(Comparator.comparingInt((String key) -> -keys.getOrDefault(key, 0))
                        .thenComparing(key -> key)));
    }

    /** Returns the number of units in which {@code syllable} occurs, whatever its marks. */
    public int df(String syllable) {
        return folds.getOrDefault(SyllableKey.fold(syllable), 0);
    }

    /** Returns the number of units in which the two stand side by side, whatever their marks. */
    public int df(String first, String second) {
        return pairs.applyAsInt(SyllableKey.fold(first) + ' ' + SyllableKey.fold(second));
    }

    /** Whether {@code syllable} occurs at all, whatever its marks. */
    public boolean knows(String syllable) {
        return df(syllable) > 0;
    }

    /** Returns the keys that begin with {@code letter}, the commonest of those that lose their marks to the same letters. */
    Stream<String> beginningWith(String letter) {
        return keysByFold.values().stream().map(List::getFirst).filter(key -> key.startsWith(letter));
    }

    /** Returns the number of different syllables, marks not counted. */
    public int size() {
        return folds.size();
    }

    /** Returns the keys that {@code syllable} stands for once its marks are taken away, the commonest first. */
    public List<String> keysOf(String syllable) {
        return keysByFold.getOrDefault(SyllableKey.fold(syllable), List.of());
    }

    /**
     * Returns the known syllables one edit away from {@code syllable} (a letter too many, too few, wrong, or two
     * swapped), folded: those with the same first letter before the others, and the commoner before the rarer.
     */
    public List<String> near(String syllable) {
        var fold = SyllableKey.fold(syllable);
        var found = new ArrayList<String>();
        for (var candidate : edits(fold)) {
            if (!candidate.equals(fold) && folds.containsKey(candidate)) {
                found.add(candidate);
            }
        }
        char first = fold.isEmpty() ? 0 : fold.charAt(0);
        found.sort(Comparator.comparing((String candidate) -> candidate.charAt(0) != first)
                .thenComparingInt(candidate -> -df(candidate))
                .thenComparing(candidate -> candidate));
        return found;
    }

    private static Set<String> edits(String word) {
        var out = new LinkedHashSet<String>();
        for (int i = 0; i <= word.length(); i++) {
            var head = word.substring(0, i);
            var tail = word.substring(i);
            for (int k = 0; k < LETTERS.length(); k++) {
                out.add(head + LETTERS.charAt(k) + tail);
                if (!tail.isEmpty()) {
                    out.add(head + LETTERS.charAt(k) + tail.substring(1));
                }
            }
            if (!tail.isEmpty()) {
                out.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                out.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
        }
        out.remove("");
        return out;
    }
}
