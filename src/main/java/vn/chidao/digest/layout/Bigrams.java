package vn.chidao.digest.layout;

import java.util.HashSet;
import java.util.Set;
import vn.chidao.text.Fold;

/**
 * The pairs of neighbouring syllables of a line: what makes two wordings of one title alike, whatever their punctuation.
 *
 * @param pairs the pairs, marks and case folded away
 */
record Bigrams(Set<String> pairs) {
    /** Returns the pairs of {@code line}. */
    static Bigrams of(String line) {
        var text = Fold.flat(line);
        var pairs = new HashSet<String>();
        String last = null;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                var syllable = text.substring(start, i);
                if (last != null) {
                    pairs.add(last + ' ' + syllable);
                }
                last = syllable;
                start = -1;
            }
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
