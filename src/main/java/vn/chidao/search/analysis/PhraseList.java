package vn.chidao.search.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.text.Resource;

/** A list of words and phrases, found in running syllables whether or not they were typed with marks. Immutable and thread-safe. */
public final class PhraseList {
    private static final String COMMENT = "#";

    private final List<String> phrases;
    /** How many syllables the longest phrase has that begins with a syllable, by its fold. */
    private final Map<String, Integer> longest = new HashMap<>();

    private final Map<String, List<List<String>>> byFold = new HashMap<>();

    /**
     * A phrase of the list.
     *
     * @param from the index of its first syllable
     * @param to one past the index of its last
     */
    public record Found(int from, int to) {}

    private PhraseList(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        for (var phrase : phrases) {
            var keys = Arrays.stream(phrase.split(" ")).map(SyllableKey::of).toList();
            longest.merge(SyllableKey.fold(keys.getFirst()), keys.size(), Math::max);
            byFold.computeIfAbsent(
                            keys.stream().map(SyllableKey::fold).collect(Collectors.joining(" ")),
                            fold -> new ArrayList<>())
                    .add(keys);
        }
    }

    /** Reads {@code file}, which stands beside {@code owner}: a phrase a line, comments behind «#»; throws when it is missing. */
    public static PhraseList read(Class<?> owner, String file) {
        return new PhraseList(Resource.text(owner, file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList());
    }

    /** Returns all phrases of the list, each as it is written. */
    public Stream<String> all() {
        return phrases.stream();
    }

    /** Returns the phrases in {@code syllables}, in order, the longest at each place; none overlaps another. */
    public List<Found> in(List<Syllable> syllables) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < syllables.size(); ) {
            int most = longest.getOrDefault(syllables.get(at).fold(), 0);
            int to = Math.min(syllables.size(), at + most);
            while (to > at && !has(syllables.subList(at, to))) {
                to--;
            }
            if (to > at) {
                found.add(new Found(at, to));
            }
            at = Math.max(to, at + 1);
        }
        return found;
    }

    /** A syllable typed without marks may be any that folds to it; one alone has to be typed as it is written. */
    private boolean has(List<Syllable> syllables) {
        var fold = syllables.stream().map(Syllable::fold).collect(Collectors.joining(" "));
        return byFold.getOrDefault(fold, List.of()).stream()
                .anyMatch(keys -> IntStream.range(0, keys.size())
                        .allMatch(i -> keys.size() > 1 && !syllables.get(i).isMarked()
                                || syllables.get(i).key().equals(keys.get(i))));
    }
}
