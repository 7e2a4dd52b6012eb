package vn.chidao.answer.contrast;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.text.Fold;

/**
 * Works, bodies and persons that a question names by their kind and a name («hồ Suối Đá», «cống Rạch Già»): a clause that names only another
 * of the kind is about that one.
 */
final class ThingContrasts {
    private static final List<String> KINDS = PhraseList.read(ThingContrasts.class, "named-kinds.txt")
            .all()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** Who types no kind names no thing: the document need not be searched for them. */
    private static final Pattern TYPED_KIND =
            Pattern.compile(anyOf(KINDS.stream().map(Fold::flat)) + " ");

    /** «đồng chí Phó Chủ tịch» names nobody. */
    private static final String NO_OFFICE = "(?!(?:Phó|Chủ|Bí|Giám|Trưởng|Thứ|Bộ|Thủ|Ủy|Tỉnh) )";

    /** «H'Loan Kbuôr», «Y Blơm Niê» as well. */
    private static final String NAME = NO_OFFICE
            + "(?:\\p{Lu}['’]|\\p{Lu} )?\\p{Lu}\\p{Ll}+(?: (?:\\p{Lu}['’])?\\p{Lu}\\p{Ll}+| \\d{1,2}(?![\\d/.,]))*";

    /** One or several in a row: «các hồ Ea Mdoal, Đắk Rơ và Ea Rlan». */
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?<kind>(?iu:" + anyOf(KINDS.stream())
            + ")) (?<names>" + NAME + "(?:(?:, | và )(?:\\k<kind> )?" + NAME + ")*)");

    private static final Pattern BETWEEN = Pattern.compile(", | và ");

    /** The kinds that are persons, without marks. */
    private static final Set<String> PERSONS = Set.of("ong", "ba", "dong chi");

    private ThingContrasts() {}

    private static String anyOf(Stream<String> words) {
        return words.map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A thing by the name it goes by, each without marks. */
    private record Thing(String kind, String name) {
        boolean isLike(Thing other) {
            return kind.equals(other.kind) || PERSONS.contains(kind) && PERSONS.contains(other.kind);
        }

        boolean isIn(String flat) {
            return flat.contains(kind + ' ' + name);
        }
    }

    /** Returns the tests for clauses about other things than {@code topic} names; {@code title} and {@code text} are the directive's. */
    static Stream<Predicate<String>> of(String topic, String title, String text) {
        var typed = flat(topic);
        if (!TYPED_KIND.matcher(typed).find()) {
            return Stream.empty();
        }
        var named = in(text);
        var asked = Stream.concat(in(topic).stream(), named.stream().filter(thing -> thing.isIn(typed)))
                .distinct()
                .filter(thing -> !flat(title).contains(thing.name()))
                .toList();
        return asked.stream()
                .map(thing -> contrast(
                        thing.name(),
                        named.stream()
                                .filter(other -> other.isLike(thing) && !asked.contains(other))
                                .toList()));
    }

    private static Predicate<String> contrast(String name, List<Thing> others) {
        return clause -> {
            var flat = flat(clause);
            return !flat.contains(name) && others.stream().anyMatch(other -> other.isIn(flat));
        };
    }

    /** «Sản - Nhi» and «Sản Nhi» are one. */
    private static String flat(String words) {
        return Fold.flat(Fold.nfc(words)).replace(" - ", " ");
    }

    private static List<Thing> in(String text) {
        return NAMED.matcher(Fold.nfc(text))
                .results()
                .flatMap(found -> BETWEEN.splitAsStream(found.group("names"))
                        .map(name -> named(Fold.flat(found.group("kind")), Fold.flat(name))))
                .distinct()
                .toList();
    }

    private static Thing named(String kind, String name) {
        return new Thing(kind, name.startsWith(kind + ' ') ? name.substring(kind.length() + 1) : name);
    }
}
