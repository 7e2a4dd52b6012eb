package vn.chidao.answer.clause;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;

/** Places that a question names: a clause that names only others, or the whole province, is about somewhere else. */
final class PlaceContrasts {
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})(?:toàn|cả) tỉnh(?!\\p{L})");
    /** Who names no kind of place names no place: the document need not be searched for them. */
    private static final Pattern LEVEL = Pattern.compile("(?<!\\p{L})" + LocalNames.FLAT_LEVELS + " ");

    /** «riêng huyện A»: nothing that is said of several. */
    private static final String ALONE =
            "(?<!\\p{L})rieng (?:o |tai )?(?:(?:xa|phuong|thi tran|huyen|thi xa|thanh pho) )?";

    private PlaceContrasts() {}

    /** Returns the tests for clauses about other places than {@code topic} names; {@code title} and {@code text} are the directive's. */
    static Stream<Predicate<String>> of(String topic, String title, String text) {
        var typed = Fold.flat(Fold.nfc(topic));
        if (!LEVEL.matcher(typed).find()) {
            return Stream.empty();
        }
        var named = LocalNames.in(text);
        var asked = Stream.concat(
                        LocalNames.in(topic).stream(),
                        named.stream()
                                .filter(name ->
                                        LocalNames.pattern(name).matcher(typed).find()))
                .map(Fold::flat)
                .distinct()
                .toList();
        var others = named.stream()
                .filter(name -> !asked.contains(Fold.flat(name)))
                .map(LocalNames::pattern)
                .toList();
        var titled = LocalNames.in(title).stream().map(Fold::flat).toList();
        var flatTitle = Fold.flat(title);
        return asked.stream()
                .filter(name -> !flatTitle.contains(name) || titled.contains(name) && titled.size() > 1)
                .map(name -> contrast(
                        name,
                        others,
                        Pattern.compile(ALONE + Pattern.quote(name))
                                .matcher(typed)
                                .find()));
    }

    private static Predicate<String> contrast(String name, List<Pattern> others, boolean alone) {
        return clause -> {
            var flat = Fold.flat(clause);
            return !flat.contains(name)
                    && (alone
                            || WHOLE.matcher(clause).find()
                            || names(flat, others)
                            || !LocalNames.in(clause).isEmpty());
        };
    }

    private static boolean names(String flat, List<Pattern> places) {
        return places.stream().anyMatch(place -> place.matcher(flat).find());
    }
}
