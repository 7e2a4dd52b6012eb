package vn.chidao.answer.contrast;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/** Places that a question names: a clause that names only others, or the whole province, is about somewhere else. */
final class PlaceContrasts {
    private static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})(?:toàn|cả) tỉnh(?!\\p{L})");
    /** Who names no kind of place names no place: the document need not be searched for them. */
    private static final Pattern LEVEL = Pattern.compile("(?<!\\p{L})" + LocalNames.FLAT_LEVELS + " ");

    /** «riêng huyện A»: nothing that is said of several. */
    private static final String ALONE = "(?<!\\p{L})rieng (?:o |tai )?(?:" + LocalNames.FLAT_LEVELS + " )?";

    /** A question that is put of a place opens with it. */
    private static final Pattern OPENS =
            Pattern.compile("\\s*(?:rieng |con |the |vay )*(?:ubnd )?" + LocalNames.FLAT_LEVELS + " ");

    /** Of weekdays: one day holds for all that report. */
    private static final String WEEKDAY = "thứ";

    /** Where most of many are: how many are just there is not said. */
    private static final Pattern MOSTLY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:tập trung|chủ yếu|phần lớn|nhất là)[^;.\\d]*(?=[;.]|$)");

    private PlaceContrasts() {}

    /** Returns the tests for clauses about other places than {@code query} names; {@code title} and {@code text} are the directive's. */
    static Stream<Predicate<String>> of(Query query, String title, String text) {
        var topic = query.topic();
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
        boolean own = query.intent() == Intent.TARGET
                && !query.unit().equals(WEEKDAY)
                && asked.size() == 1
                && OPENS.matcher(typed).lookingAt();
        return asked.stream()
                .filter(name -> !isTitled(name, flatTitle) || titled.contains(name) && titled.size() > 1)
                .map(name -> own ? notOwn(name, others) : contrast(name, others, isAlone(name, typed)));
    }

    /** «cao tốc A - B» is titled by a road, not by the town A. */
    private static boolean isTitled(String name, String flatTitle) {
        return Pattern.compile("(?<!- )" + Pattern.quote(name) + "(?! -)")
                .matcher(flatTitle)
                .find();
    }

    private static boolean isAlone(String name, String typed) {
        return Pattern.compile(ALONE + Pattern.quote(name)).matcher(typed).find();
    }

    /** «huyện A được giao bao nhiêu ha?»: the figure of all, and that of «04 huyện A, B, C, D» together, is not that of A. */
    private static Predicate<String> notOwn(String name, List<Pattern> others) {
        return clause -> (!others.isEmpty() || WHOLE.matcher(clause).find())
                && !LocalNames.areEach(clause)
                && !Fold.flat(LocalNames.withoutRows(MOSTLY.matcher(clause).replaceAll(" ")))
                        .contains(name);
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
