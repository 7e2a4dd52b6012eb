package vn.chidao.dialogue.bot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.search.spelling.SingleEdit;
import vn.chidao.text.Fold;

/**
 * Which agencies a name that is none may mean: most of its words, those that many agencies share left out, stand in the
 * agency's name, whole, nearly, or as its initials («so gd», «sở giáo dụk»).
 */
final class Likeness {
    /** What tells no agency from another. */
    private static final Set<String> COMMON = Set.of(
            "so", "ban", "phong", "chi", "cuc", "ubnd", "uy", "nhan", "dan", "tinh", "cac", "co", "quan", "don", "vi",
            "hoi", "va", "cua");

    private static final int SHORTEST_MISTYPED = 3;

    private final Agencies agencies;

    Likeness(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Returns the agencies of today that {@code typed} may mean, the likeliest first; none where nothing is alike. */
    List<Agency> to(String typed) {
        var words = words(typed);
        var own = words.stream()
                .filter(word -> !COMMON.contains(Fold.plain(word)))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        var likely = new LinkedHashMap<Agency, Integer>();
        for (var agency : agencies.all()) {
            int score = Stream.concat(agency.names().stream(), agency.shortNames().stream())
                    .mapToInt(name -> score(words, own, words(name)))
                    .max()
                    .orElse(0);
            likely.merge(agencies.today(agency), score, Math::max);
        }
        return likely.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * More than half of the own words must be found, one that is only nearly there counts half; those shared by many only break
     * ties, and so do words left over.
     */
    private static int score(List<String> words, List<String> own, List<String> name) {
        double found = own.stream().mapToDouble(word -> found(word, name)).sum();
        if (2 * found <= own.size()) {
            return 0;
        }
        long shared = words.stream()
                .filter(word -> name.stream().anyMatch(part -> same(word, part)))
                .count();
        return (int) (1_000 * found / own.size()) + (int) (100 * shared / words.size()) + Math.max(0, 20 - name.size());
    }

    private static double found(String word, List<String> name) {
        if (name.stream().anyMatch(part -> same(word, part)) || initials(word, name)) {
            return 1;
        }
        return name.stream().anyMatch(part -> nearly(word, part)) ? 0.5 : 0;
    }

    /** Who types marks means them: «vũ» is not «vụ». */
    private static boolean same(String word, String part) {
        return word.equals(part) || !Fold.hasMarks(word) && word.equals(Fold.plain(part));
    }

    private static boolean nearly(String word, String part) {
        return word.length() >= SHORTEST_MISTYPED
                && part.length() >= SHORTEST_MISTYPED
                && word.charAt(0) == part.charAt(0)
                && !COMMON.contains(Fold.plain(part))
                && SingleEdit.leads(word, Fold.hasMarks(word) ? part : Fold.plain(part));
    }

    /** «gd», «gddt» and «gdvdt» begin «giáo dục và đào tạo», without and with what many share. */
    private static boolean initials(String word, List<String> name) {
        var plain = Fold.plain(word);
        if (plain.length() < 2) {
            return false;
        }
        var all = initials(name.stream());
        var own = initials(name.stream().filter(part -> !COMMON.contains(Fold.plain(part))));
        return own.startsWith(plain) || all.startsWith(plain) || all.endsWith(plain);
    }

    private static String initials(Stream<String> words) {
        return words.map(part -> Fold.plain(part).substring(0, 1)).collect(Collectors.joining());
    }

    private static List<String> words(String name) {
        return Arrays.stream(Fold.lower(Fold.nfc(name)).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
