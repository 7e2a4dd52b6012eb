package vn.chidao.answer.corpus;

import java.util.Arrays;
import java.util.List;
import vn.chidao.search.analysis.Syllable;

/**
 * The forms of a text's syllables and of its pairs of neighbours, each with its marks and without: a question may be typed
 * with marks, without, or with some. Kept as sorted 64-bit hashes, since a busy day reads thousands of texts. Immutable.
 */
public final class WordForms {
    private static final String BARE = "~";
    private static final long ALONE = 0x9E3779B97F4A7C15L;
    /** A syllable's own two forms and the four of its pair. */
    private static final int EACH = 6;

    private final long[] forms;

    private WordForms(long[] forms) {
        this.forms = forms;
    }

    /** Returns the forms of a text that is read as {@code syllables}. */
    static WordForms of(List<Syllable> syllables) {
        var all = new long[syllables.size() * EACH];
        int size = 0;
        int key = 0;
        int fold = 0;
        for (int i = 0; i < syllables.size(); i++) {
            int keyBefore = key;
            int foldBefore = fold;
            key = syllables.get(i).key().hashCode();
            fold = hash(BARE, syllables.get(i).fold());
            all[size++] = alone(key);
            all[size++] = alone(fold);
            if (i > 0) {
                all[size++] = pair(keyBefore, key);
                all[size++] = pair(keyBefore, fold);
                all[size++] = pair(foldBefore, key);
                all[size++] = pair(foldBefore, fold);
            }
        }
        Arrays.sort(all, 0, size);
        return new WordForms(Arrays.copyOf(all, size));
    }

    /** Returns the form in which {@code syllable} is looked for: without marks when it was typed so. */
    static long of(Syllable syllable) {
        return alone(typed(syllable));
    }

    /** Returns the form in which two neighbours are looked for. */
    static long pair(Syllable first, Syllable second) {
        return pair(typed(first), typed(second));
    }

    /** Returns the forms that a text must have to have {@code phrase}; none of an empty one. */
    static long[] phrase(List<Syllable> phrase) {
        if (phrase.size() == 1) {
            return new long[] {of(phrase.getFirst())};
        }
        var pairs = new long[Math.max(0, phrase.size() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = pair(phrase.get(i), phrase.get(i + 1));
        }
        return pairs;
    }

    /** Whether the text has {@code form}, one of a syllable or of a pair. */
    boolean has(long form) {
        return Arrays.binarySearch(forms, form) >= 0;
    }

    /** Whether the text has the syllables of {@code phrase} one after another, as far as its pairs tell. */
    boolean hasPhrase(List<Syllable> phrase) {
        return hasPhrase(phrase(phrase));
    }

    /** Whether the text has what {@link #phrase} returned. */
    boolean hasPhrase(long[] phrase) {
        for (long form : phrase) {
            if (!has(form)) {
                return false;
            }
        }
        return phrase.length > 0;
    }

    private static int typed(Syllable syllable) {
        return syllable.isMarked() ? syllable.key().hashCode() : hash(BARE, syllable.fold());
    }

    /** The hash of the two strings joined, without joining them. */
    private static int hash(String head, String tail) {
        int hash = head.hashCode();
        for (int i = 0; i < tail.length(); i++) {
            hash = 31 * hash + tail.charAt(i);
        }
        return hash;
    }

    private static long alone(int hash) {
        return hash * ALONE;
    }

    private static long pair(int first, int second) {
        return ((long) first << 32 ^ second & 0xFFFFFFFFL) * ALONE + 1;
    }
}
