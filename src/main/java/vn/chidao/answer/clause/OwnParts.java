package vn.chidao.answer.clause;

import java.util.ArrayList;
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

    private static final Pattern COMMA = Pattern.compile("[,;](?!\\d)");

    /** «huyện B có 05 sản phẩm»: a place with a figure of its own. */
    private static final Pattern FIGURED =
            Pattern.compile("(?<!\\p{L})(?iu:" + LocalNames.LEVELS + ") \\p{Lu}[^\\d]{0,40} \\d[\\d.,]*(?![\\d/])");

    private static final Pattern WHOLE = Pattern.compile("(?iu)(?<!\\p{L})(?:toàn|cả|trên địa bàn) tỉnh(?!\\p{L})");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Each in lower case without marks. */
    private final List<String> asked;

    private final boolean places;

    private OwnParts(List<String> asked, boolean places) {
        this.asked = asked;
        this.places = places;
    }

    /** Returns what tells the parts about whom {@code query} names. */
    public static OwnParts of(Query query) {
        var places = LocalNames.in(query.topic());
        var names = places.isEmpty()
                ? query.agencies().stream().flatMap(agency -> agency.names().stream())
                // «UBND xã A» is one of «UBND các xã», and no other
                : places.stream();
        return new OwnParts(names.map(Fold::flat).toList(), !places.isEmpty());
    }

    /** Returns {@code clause} without the parts about others, where any part is about the one asked of; else all of it. */
    public String in(String clause) {
        return places && isLeftOut(clause) ? "" : withoutOthers(places ? withoutWhole(clause) : clause);
    }

    /** «toàn tỉnh ghi nhận 1.286 ca mắc, có 01 ca tử vong tại phường A»: of A only the latter is said. */
    private String withoutWhole(String clause) {
        var parts = List.of(COMMA.split(clause));
        var own = new ArrayList<String>();
        boolean whole = false;
        for (var part : parts) {
            whole = !names(part) && (whole || WHOLE.matcher(part).find());
            if (!whole) {
                own.add(part);
            }
        }
        return String.join(", ", own);
    }

    /** «thành phố A có 08 sản phẩm, huyện B 05 sản phẩm, còn lại thuộc thị xã C và huyện D»: of C and D no figure is given. */
    private boolean isLeftOut(String clause) {
        var parts = partsOfRow(clause);
        return parts.stream().anyMatch(this::names)
                && parts.stream()
                        .filter(this::names)
                        .noneMatch(part -> DIGIT.matcher(part).find());
    }

    /** Whether one of {@code clauses} gives each of several places its figure, and none names the place asked of. */
    public boolean areOfOtherPlaces(List<String> clauses) {
        return places
                && clauses.stream().noneMatch(this::names)
                && clauses.stream().anyMatch(clause -> !partsOfRow(clause).isEmpty());
    }

    /** The parts of a clause that gives each of several places its figure; none of another. */
    private static List<String> partsOfRow(String clause) {
        var parts = List.of(COMMA.split(clause));
        return parts.stream().filter(part -> FIGURED.matcher(part).find()).count() > 1 ? parts : List.of();
    }

    private String withoutOthers(String clause) {
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
