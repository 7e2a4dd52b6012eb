package vn.chidao.answer.select;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.question.query.QueryDraft;
import vn.chidao.text.Fold;

/**
 * The communes and districts of the province that a question asks how much of, or by when they are to do something: a directive on
 * the matter that names none of them is still the one that is meant, and says of that place what it says of each. Immutable.
 */
public final class LocalPlaces {
    /**
     * Who gets or does something opens the question or stands apart («của huyện A»): a place behind another noun is part of a
     * name, «cụm công nghiệp A», and that of another matter.
     */
    private static final String LED_BY =
            "(?iu)(?:^|(?<=, )|(?<=,)|(?<!\\p{L})(?:riêng|thì) )(?:riêng )?(?:UBND )?(?:" + LocalNames.LEVELS + " )?";

    private static final Set<Intent> OF_PLACES = Set.of(Intent.TARGET, Intent.DEADLINE);

    private final Corpus corpus;

    /** Makes what knows the places that the directives of {@code corpus} name. */
    public LocalPlaces(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Returns {@code query} without the places of the province that it names, their level in their stead where a limit is asked for
     * («cấp huyện»); empty when it names none.
     */
    public Optional<Query> left(Query query) {
        if (!OF_PLACES.contains(query.intent())) {
            return Optional.empty();
        }
        var places = query.names().stream()
                .filter(name -> isAskedOf(name, query.topic()) && isPlace(name))
                .toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        var rest = query.names().stream().filter(name -> !places.contains(name)).toList();
        return Optional.of(new QueryDraft(query)
                .names(rest)
                .topic(without(places, query, query.topic()), without(places, query, query.subject()))
                .query());
    }

    private static boolean isAskedOf(String name, String topic) {
        return led(name).matcher(topic).find();
    }

    private static Pattern led(String name) {
        return Pattern.compile(LED_BY + Pattern.quote(name) + "(?!\\p{L}| [-–])");
    }

    /** Whether any directive names it as a commune, a district or a town. */
    private boolean isPlace(String name) {
        var pattern = LocalNames.pattern(name);
        return corpus.holding(List.of(List.of(corpus.lexicon().read(name)))).stream()
                .flatMap(id -> corpus.directives().byId(id).stream())
                .anyMatch(directive ->
                        pattern.matcher(Fold.flat(directive.text())).find());
    }

    private static String without(List<String> places, Query query, String words) {
        var left = words;
        for (var place : places) {
            left = led(place)
                    .matcher(left)
                    .replaceAll(found -> query.intent() == Intent.DEADLINE
                            ? ", " + LocalNames.tier(found.group()).orElse("") + ", "
                            : ", ");
        }
        return left.replaceAll("\\s*(?:,\\s*)+", ", ").replaceAll("^[,\\s]+|[,\\s]+$", "");
    }
}
