package vn.chidao.search.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableKey;

/**
 * How likely a syllable is after the one before it: a bigram model with a Dirichlet prior over single syllables (MacKay and
 * Peto, 1995), over the phrases and texts that were added. Immutable.
 */
final class SyllableModel {
    private static final PhraseList FUNCTION_WORDS = PhraseList.read(SyllableModel.class, "function-words.txt");
    private static final Set<String> GRAMMATICAL =
            FUNCTION_WORDS.all().map(SyllableKey::of).collect(Collectors.toUnmodifiableSet());
    /** Any figure: «số 743» and «số 134» are one pair. */
    private static final String FIGURE = "#";
    /** So often a syllable must have been seen for its neighbours to tell as much as the syllables alone; fitted like {@link DiacriticRestorer}. */
    private static final double PRIOR = 100;
    /** What a reading that was never seen is taken to have been seen. */
    private static final double UNSEEN = 0.05;

    private final Map<String, List<String>> readings = new HashMap<>();
    private final Map<String, Double> singles;
    /** By the first of two, then by the second. */
    private final Map<String, Map<String, Double>> pairs;

    private final double all;

    private SyllableModel(Map<String, Double> singles, Map<String, Map<String, Double>> pairs) {
        this.singles = singles;
        this.pairs = pairs;
        singles.keySet()
                .forEach(key -> readings.computeIfAbsent(SyllableKey.fold(key), first -> new ArrayList<>())
                        .add(key));
        this.all = singles.values().stream().mapToDouble(count -> count).sum();
    }

    /** Returns the keys that {@code fold} can be; none when nothing that folds to it was ever seen. */
    List<String> readings(String fold) {
        return readings.getOrDefault(fold, List.of());
    }

    /** The likelihood of {@code key} after {@code before}, null where nothing stands before it. */
    double likelihood(@Nullable String before, String key) {
        double alone = (singles.getOrDefault(key, 0.0) + UNSEEN) / all;
        if (before == null) {
            return alone;
        }
        double seen = singles.getOrDefault(before, 0.0);
        return (pairs.getOrDefault(before, Map.of()).getOrDefault(key, 0.0) + PRIOR * alone) / (seen + PRIOR);
    }

    /** Whether {@code key} is a word of grammar. */
    boolean isFunctionWord(String key) {
        return GRAMMATICAL.contains(key);
    }

    /** Returns the key under which {@code syllable} is counted. */
    static String keyOf(Syllable syllable) {
        return Character.isDigit(syllable.fold().charAt(0)) ? FIGURE : syllable.key();
    }

    /** Counts syllables and pairs. */
    static final class Builder {
        /** A word or a figure; whatever else is no space parts it from the next. */
        private static final Pattern PIECE =
                Pattern.compile("(?<word>\\p{L}+)|(?<figure>\\d[\\d.,/]*)|[^\\s\\p{L}\\d]");

        private final Map<String, Double> singles = new HashMap<>();
        private final Map<String, Map<String, Double>> pairs = new HashMap<>();
        /** The keys of the words met, each a few thousand times. */
        private final Map<String, String> keys = new HashMap<>();

        /** Counts what is in {@code texts}, composed ones, each {@code weight} times. */
        Builder add(Stream<String> texts, double weight) {
            texts.forEach(text -> add(text, weight));
            return this;
        }

        private void add(String text, double weight) {
            @Nullable String before = null;
            var pieces = PIECE.matcher(text);
            while (pieces.find()) {
                var word = pieces.group("word");
                var key = word != null
                        ? keys.computeIfAbsent(word, SyllableKey::of)
                        : pieces.group("figure") != null ? FIGURE : null;
                if (key != null) {
                    singles.merge(key, weight, Double::sum);
                    if (before != null) {
                        pairs.computeIfAbsent(before, first -> new HashMap<>()).merge(key, weight, Double::sum);
                    }
                }
                before = key;
            }
        }

        /**
         * Returns the model. The words of grammar are rare in official texts beside their homographs («mấy» and «máy»), not in
         * questions: alone each counts as much as all others that fold to it.
         */
        SyllableModel build() {
            var folds = new HashMap<String, Double>();
            singles.forEach((key, count) -> folds.merge(SyllableKey.fold(key), count, Double::sum));
            GRAMMATICAL.forEach(key -> singles.merge(key, folds.getOrDefault(SyllableKey.fold(key), 1.0), Double::sum));
            return new SyllableModel(singles, pairs);
        }
    }

    /** Whether nothing but space parts {@code next} from {@code one}, as it stands in {@code text}. */
    static boolean adjoin(String text, Syllable one, Syllable next) {
        return text.substring(one.end(), next.start()).isBlank();
    }
}
