package vn.chidao.answer.clause;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/**
 * What of a clause is said of the agency or the place that a question names: «A tiếp nhận 21 trụ sở; B tiếp nhận trụ sở phù
 * hợp» gives no figure of B. Immutable.
 */
public final class OwnParts {
    /** «riêng lực lượng quân sự huy động 900 lượt người». */
    private static final Pattern ALONE = Pattern.compile("^(?iu:riêng) ");

    /** Each in lower case without marks. */
    private final List<String> asked;

    private OwnParts(List<String> asked) {
        this.asked = asked;
    }

    /** Returns what tells the parts about whom {@code query} names. */
    public static OwnParts of(Query query) {
        var places = LocalNames.in(query.topic());
        var names = places.isEmpty()
                ? query.agencies().stream().flatMap(agency -> agency.names().stream())
                // «UBND xã A» is one of «UBND các xã», and no other
                : places.stream();
        return new OwnParts(names.map(Fold::flat).toList());
    }

    /** Returns {@code clause} without the parts about others, where any part is about the one asked of; else all of it. */
    public String in(String clause) {
        var parts = asked.isEmpty() ? List.<String>of() : ClauseParts.of(clause);
        return parts.size() < 2 || parts.stream().noneMatch(this::names)
                ? clause
                : parts.stream()
                        .filter(part -> names(part) || !isOfSomebody(part))
                        .collect(Collectors.joining(" "));
    }

    private boolean names(String part) {
        var flat = Fold.flat(part);
        return asked.stream().anyMatch(flat::contains);
    }

    private static boolean isOfSomebody(String part) {
        return ClauseCues.beginsWithBody(ALONE.matcher(part.strip()).replaceFirst(""))
                || !LocalNames.in(part).isEmpty();
    }
}
