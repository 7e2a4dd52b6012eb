package vn.chidao.search.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chidao.text.Resource;

/** The syllables (tiếng) that the language has, as they are spelt: what has other marks than any of them is a slip. */
public final class Syllables {
    private static final String FILE = "syllables.txt";
    private static final String COMMENT = "#";

    private Syllables() {}

    /** Returns the keys of all syllables that fold to {@code fold}; the list is read when first asked for. */
    public static List<String> keysOf(String fold) {
        return Shared.BY_FOLD.getOrDefault(fold, List.of());
    }

    private static final class Shared {
        static final Map<String, List<String>> BY_FOLD = Resource.text(Syllables.class, FILE)
                .lines()
                .filter(line -> !line.startsWith(COMMENT))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(SyllableKey::of)
                .distinct()
                .collect(Collectors.groupingBy(SyllableKey::fold));
    }
}
