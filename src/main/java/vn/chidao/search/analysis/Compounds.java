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

/**
 * Which neighbouring syllables form one word (từ ghép): a text that has «điều» and «tra» apart does not speak of «điều tra».
 * Vietnamese writes every syllable by itself, so only a list can tell. Immutable and thread-safe.
 */
public final class Compounds {
    private static final String FILE = "compounds.txt";
    private static final String COMMENT = "#";
    private static final int LONGEST = 4;

    private final List<String> phrases;
    private final Map<String, List<List<String>>> byFold = new HashMap<>();

    /**
     * A word of several syllables.
     *
     * @param from the index of its first syllable
     * @param to one past the index of its last
     */
    public record Compound(int from, int to) {}

    private Compounds(List<String> phrases) {
        this.phrases = List.copyOf(phrases);
        for (var phrase : phrases) {
            var keys = Arrays.stream(phrase.split(" ")).map(SyllableKey::of).toList();
            byFold.computeIfAbsent(
                            keys.stream().map(SyllableKey::fold).collect(Collectors.joining(" ")),
                            fold -> new ArrayList<>())
                    .add(keys);
        }
    }

    /** Returns the list that comes with the program; it is read when first asked for. */
    public static Compounds shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final Compounds ALL = load();
    }

    private static Compounds load() {
        return new Compounds(Resource.text(Compounds.class, FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(COMMENT))
                .toList());
    }

    /** Returns all words of the list, each as it is written. */
    public Stream<String> words() {
        return phrases.stream();
    }

    /** Returns the words of several syllables in {@code syllables}, in order, the longest at each place. */
    public List<Compound> in(List<Syllable> syllables) {
        var found = new ArrayList<Compound>();
        for (int at = 0; at < syllables.size(); ) {
            int to = Math.min(syllables.size(), at + LONGEST);
            while (to > at + 1 && !isWord(syllables.subList(at, to))) {
                to--;
            }
            if (to > at + 1) {
                found.add(new Compound(at, to));
            }
            at = to;
        }
        return found;
    }

    /** A syllable typed without marks may be any that folds to it. */
    private boolean isWord(List<Syllable> syllables) {
        var fold = syllables.stream().map(Syllable::fold).collect(Collectors.joining(" "));
        return byFold.getOrDefault(fold, List.of()).stream()
                .anyMatch(keys -> IntStream.range(0, keys.size())
                        .allMatch(i -> !syllables.get(i).isMarked()
                                || syllables.get(i).key().equals(keys.get(i))));
    }
}
