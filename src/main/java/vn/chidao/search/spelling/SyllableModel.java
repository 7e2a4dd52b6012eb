package vn.chidao.search.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Seen> seen;
    private final double all;

    private static class Count {
        double times;
    }

    /** How often a syllable was seen, and how often others behind it. */
    private static final class Seen extends Count {
        final String key;
        final Map<String, Count> behind = new HashMap<>();

        Seen(String key) {
            this.key = key;
        }
    }

    private SyllableModel(Map<String, Seen> seen) {
        this.seen = seen;
        seen.keySet()
                .forEach(key -> readings.computeIfAbsent(SyllableKey.fold(key), first -> new ArrayList<>())
                        .add(key));
        this.all = seen.values().stream().mapToDouble(one -> one.times).sum();
    }

    /** Returns the keys that {@code fold} can be; none when nothing that folds to it was ever seen. */
    List<String> readings(String fold) {
        return readings.getOrDefault(fold, List.of());
    }

    /** The likelihood of {@code key} after {@code before}, null where nothing stands before it. */
    double likelihood(@Nullable String before, String key) {
        double alone = (times(seen.get(key)) + UNSEEN) / all;
        if (before == null) {
            return alone;
        }
        var first = seen.get(before);
        double both = first == null ? 0 : times(first.behind.get(key));
        return (both + PRIOR * alone) / (times(first) + PRIOR);
    }

    private static double times(@Nullable Count count) {
        return count == null ? 0 : count.times;
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
        private static final String OF_FIGURES = ".,/";

        private final Map<String, Seen> seen = new HashMap<>();
        /** What the words met are counted as, each a few thousand times. */
        private final Map<String, Seen> byWord = new HashMap<>();

        /** Counts what is in {@code texts}, composed ones, each {@code weight} times. */
        Builder add(Stream<String> texts, double weight) {
            texts.forEach(text -> add(text, weight));
            return this;
        }

        /** Counts the words and figures of {@code text}; whatever else is no space parts one from the next. */
        private void add(String text, double weight) {
            @Nullable Seen before = null;
            for (int at = 0, end; at < text.length(); at = end) {
                end = pieceEnd(text, at);
                if (!isSpace(text.charAt(at))) {
                    var now = counted(text, at, end);
                    if (now != null) {
                        now.times += weight;
                        if (before != null) {
                            before.behind.computeIfAbsent(now.key, key -> new Count()).times += weight;
                        }
                    }
                    before = now;
                }
            }
        }

        /** Returns what the piece from {@code start} to {@code end} counts as, null when it is neither word nor figure. */
        private @Nullable Seen counted(String text, int start, int end) {
            if (isDigit(text.charAt(start))) {
                return seen.computeIfAbsent(FIGURE, Seen::new);
            }
            return Character.isLetter(text.codePointAt(start))
                    ? byWord.computeIfAbsent(
                            text.substring(start, end), word -> seen.computeIfAbsent(SyllableKey.of(word), Seen::new))
                    : null;
        }

        /** Returns where the word, the figure or the other character ends that begins at {@code start}. */
        private static int pieceEnd(String text, int start) {
            int first = text.codePointAt(start);
            int end = start + Character.charCount(first);
            if (Character.isLetter(first)) {
                while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
            } else if (isDigit(first)) {
                while (end < text.length()
                        && (isDigit(text.charAt(end)) || OF_FIGURES.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
            }
            return end;
        }

        private static boolean isDigit(int c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c >= '\t' && c <= '\r';
        }

        /**
         * Returns the model. The words of grammar are rare in official texts beside their homographs («mấy» and «máy»), not in
         * questions: alone each counts as much as all others that fold to it.
         */
        SyllableModel build() {
            var folds = new HashMap<String, Double>();
            seen.forEach((key, one) -> folds.merge(SyllableKey.fold(key), one.times, Double::sum));
            for (var key : GRAMMATICAL) {
                seen.computeIfAbsent(key, Seen::new).times += folds.getOrDefault(SyllableKey.fold(key), 1.0);
            }
            return new SyllableModel(seen);
        }
    }

    /** Whether nothing but space parts {@code next} from {@code one}, as it stands in {@code text}. */
    static boolean adjoin(String text, Syllable one, Syllable next) {
        return text.substring(one.end(), next.start()).isBlank();
    }
}
