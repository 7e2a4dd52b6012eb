package vn.chidao.search.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.SyllableKey;

/**
 * Reads letters that abbreviate words which nobody has defined («Quỹ PTĐ») by what stands behind the word before them in the
 * index («quỹ phát triển đất»). Immutable.
 */
final class InitialismReader {
    /** Two letters can stand for too much. */
    private static final int SHORTEST = 3;

    private static final int LONGEST = 5;

    private final Vocabulary vocabulary;

    InitialismReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Words in the order of the letters read so far.
     *
     * @param keys the words
     * @param rarest in how many units the rarest pair of neighbours stands
     */
    private record Path(List<String> keys, int rarest) {
        Path and(String key, int units) {
            return new Path(Stream.concat(keys.stream(), Stream.of(key)).toList(), Math.min(rarest, units));
        }
    }

    /** Returns the words that {@code letters} begin, behind {@code before}; empty when none stand there in the index. */
    Optional<String> read(String letters, @Nullable String before) {
        if (before == null || letters.length() < SHORTEST || letters.length() > LONGEST || vocabulary.knows(letters)) {
            return Optional.empty();
        }
        var paths = List.of(new Path(List.of(), Integer.MAX_VALUE));
        for (var letter : letters.toLowerCase(Locale.ROOT).split("")) {
            paths = paths.stream().flatMap(path -> longer(path, letter, before)).toList();
        }
        return paths.stream()
                .max(Comparator.comparingInt(Path::rarest))
                .map(path -> String.join(
                        " ", path.keys().stream().map(SyllableKey::spell).toList()));
    }

    private Stream<Path> longer(Path path, String letter, String before) {
        var last = path.keys().isEmpty() ? before : path.keys().getLast();
        return vocabulary
                .beginningWith(letter)
                .map(key -> path.and(key, vocabulary.df(last, key)))
                .filter(longer -> longer.rarest() > 0);
    }
}
