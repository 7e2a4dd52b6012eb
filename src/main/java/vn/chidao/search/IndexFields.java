package vn.chidao.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import vn.chidao.search.analysis.Syllable;

/** The names and shapes in which an index holds its units. */
final class IndexFields {
    /** Raised when an index of before can no longer be read rightly. */
    static final String VERSION = "1";

    static final String ID = "id";
    static final String KEY = "key";
    static final String FOLD = "fold";
    static final String KEY_PAIRS = "key2";
    static final String FOLD_PAIRS = "fold2";
    /** A column: number of parts, their lengths, then the code of every syllable; the first part is the title. */
    static final String CODES = "codes";

    private static final int SEED = 0x5f3759df;

    private IndexFields() {}

    /** Returns the number that stands for a syllable's key in {@link #CODES}. */
    static int code(String key) {
        return StringHelper.murmurhash3_x86_32(new BytesRef(key), SEED);
    }

    /** Returns the keys of {@code syllables}. */
    static List<String> keys(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::key).toList();
    }

    /** Returns the folded forms of {@code syllables}. */
    static List<String> folds(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::fold).toList();
    }

    /** Returns the neighbouring pairs of {@code terms}. */
    static List<String> pairs(List<String> terms) {
        var pairs = new ArrayList<String>(terms.size());
        for (int i = 1; i < terms.size(); i++) {
            pairs.add(pair(terms.get(i - 1), terms.get(i)));
        }
        return pairs;
    }

    /** Returns {@code first} and {@code second} as one term. */
    static String pair(String first, String second) {
        return first + ' ' + second;
    }
}
