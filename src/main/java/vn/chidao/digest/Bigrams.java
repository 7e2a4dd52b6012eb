package vn.chidao.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/**
 * The pairs of neighbouring syllables of a line: what makes two wordings of one title alike, whatever their punctuation.
 *
 * @param pairs the pairs, marks and case folded away
 */
record Bigrams(Set<String> pairs) {
    private static final Pattern SYLLABLE = Pattern.compile("[\\p{L}\\d]+");

    /** Returns the pairs of {@code line}. */
    static Bigrams of(String line) {
        List<String> syllables = SYLLABLE.matcher(Fold.flat(line))
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
        var pairs = new HashSet<String>();
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1) + ' ' + syllables.get(i));
        }
        return new Bigrams(pairs);
    }

    /** The share of these pairs that {@code other} has too, 0 to 1; 0 when there are none. */
    double sharedWith(Bigrams other) {
        return pairs.isEmpty()
                ? 0
                : (double) pairs.stream().filter(other.pairs::contains).count() / pairs.size();
    }
}
