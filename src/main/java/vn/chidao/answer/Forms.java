package vn.chidao.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.chidao.search.analysis.Syllable;

/**
 * The forms of a text's syllables and of its pairs of neighbours, each with its marks and without: a question may be typed
 * with marks, without, or with some. Immutable.
 */
final class Forms {
    private static final String BARE = "~";

    private final Set<String> forms = new HashSet<>();

    private Forms() {}

    /** Returns the forms of a text that is read as {@code syllables}. */
    static Forms of(List<Syllable> syllables) {
        var read = new Forms();
        for (int i = 0; i < syllables.size(); i++) {
            var now = syllables.get(i);
            read.forms.add(now.key());
            read.forms.add(BARE + now.fold());
            if (i > 0) {
                read.addPairs(syllables.get(i - 1), now);
            }
        }
        return read;
    }

    private void addPairs(Syllable before, Syllable now) {
        for (var first : List.of(before.key(), BARE + before.fold())) {
            forms.add(pair(first, now.key()));
            forms.add(pair(first, BARE + now.fold()));
        }
    }

    /** Returns the form in which {@code syllable} is looked for: without marks when it was typed so. */
    static String of(Syllable syllable) {
        return syllable.isMarked() ? syllable.key() : BARE + syllable.fold();
    }

    /** Returns the form of two neighbours. */
    static String pair(String first, String second) {
        return first + ' ' + second;
    }

    /** Whether the text has {@code form}, one of a syllable or of a pair. */
    boolean has(String form) {
        return forms.contains(form);
    }

    /** Whether the text has the syllables of {@code phrase} one after another, as far as its pairs tell. */
    boolean hasPhrase(List<Syllable> phrase) {
        if (phrase.isEmpty()) {
            return false;
        }
        if (phrase.size() == 1) {
            return has(of(phrase.getFirst()));
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!has(pair(of(phrase.get(i - 1)), of(phrase.get(i))))) {
                return false;
            }
        }
        return true;
    }
}
