package vn.chidao.text.pattern;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/**
 * The marked words that a lenient pattern stands for: it tells «quý 2» from «quỹ 2», which look alike without marks. Words
 * typed without marks are always admitted.
 */
public final class MarkedWords {
    private final Set<String> keys;

    private MarkedWords(Set<String> keys) {
        this.keys = keys;
    }

    /** Returns the set of these words, white space between them. */
    public static MarkedWords of(String words) {
        return new MarkedWords(
                Arrays.stream(words.strip().split("\\s+")).map(Fold::key).collect(Collectors.toSet()));
    }

    /** Whether no word of {@code nfc} inside {@code span} carries marks other than those of a word of this set. */
    public boolean admits(String nfc, Span span) {
        int at = span.start();
        while (at < span.end()) {
            int end = at;
            while (end < span.end() && Character.isLetter(nfc.charAt(end))) {
                end++;
            }
            if (end > at) {
                var word = nfc.substring(at, end);
                if (Fold.hasMarks(word) && !keys.contains(Fold.key(word))) {
                    return false;
                }
            }
            at = end + 1;
        }
        return true;
    }
}
