package vn.chidao.answer.contrast;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.clause.AskedPhrase;
import vn.chidao.answer.clause.ClauseParts;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.Resource;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Things named by a question that exclude others of their set: «đường xã», «giải nhì», «cự ly 21 km». A clause that names only
 * another of the set is about that other thing. Immutable.
 */
public final class Contrasts {
    private static final String FILE = "contrasts.toml";

    /** A figure with what it measures: «21 km», «45 chỗ». */
    private static final Pattern MEASURED =
            Pattern.compile("(?<![\\d.,/-])0*(?<figure>\\d{1,5}) (?<unit>km|chỗ|tuổi|tấn|mét|m)(?![\\p{L}\\d])");

    /** A figure as a bound: «dưới 15 mét», «từ 15 mét trở lên». */
    private static final Pattern BOUNDED = Pattern.compile(
            "(?:(?<side>dưới|đến|trên|từ) )?(?<![\\d.,/-])0*(?<figure>\\d{1,5}) (?:[\\p{L}\\d]{1,8})(?: đồng)?(?<end> trở (?:lên|xuống))?");

    /** Read when first asked for. */
    private static final class Known {
        private static final FileContent FILE_CONTENT = Resource.toml(Contrasts.class, FILE, new TypeReference<>() {});

        static final List<List<AskedPhrase>> SETS = FILE_CONTENT.sets().stream()
                .map(set -> set.stream().map(AskedPhrase::of).toList())
                .toList();

        /** Any member of any set: most questions have none. */
        static final AskedPhrase ANY = AskedPhrase.of(
                FILE_CONTENT.sets().stream().flatMap(List::stream).collect(Collectors.joining("|")));
    }

    private static final Pattern COMMA = Pattern.compile("(?<=,)(?!\\d)");
    /** No number of a document. */
    private static final Pattern FIGURE = Pattern.compile("(?<!\\d)\\d++(?!/\\p{Lu})");

    /** How a part begins that names nobody of its own. */
    private static final MarkedPattern GOES_ON = MarkedPattern.of(
            "(và |đồng thời |phải |nếu )?(hoàn thành|xong|báo cáo|gửi|nộp|thời gian|thời hạn|hạn|kinh phí|trong đó|trước|chậm nhất|từ|đến|với|quy mô|bố trí|tổ chức)(?!\\p{L})");

    /** Those of the things that are members of a set. */
    private final List<Predicate<String>> members;

    private final List<Predicate<String>> things;
    private final List<Predicate<String>> places;

    private Contrasts(List<Predicate<String>> members, List<Predicate<String>> things, List<Predicate<String>> places) {
        this.members = members;
        this.things = things;
        this.places = places;
    }

    /**
     * Returns what {@code query} names and {@code title} does not: what the whole document is about stands in no contrast.
     *
     * @param text the document, which names the places that may be told apart
     */
    public static Contrasts of(Query query, String title, String text) {
        var named = (Known.ANY.isTypedIn(query.topic()) ? Known.SETS : List.<List<AskedPhrase>>of())
                .stream().flatMap(set -> othersThan(asked(query, set, title), set));
        var measured = MEASURED.matcher(Fold.lower(Fold.nfc(query.topic())))
                .results()
                .map(found -> othersThan(found.group("figure"), found.group("unit")));
        var bounded = BOUNDED.matcher(Fold.lower(Fold.nfc(query.topic())))
                .results()
                .filter(found -> isBelow(found) || isAbove(found))
                .map(found -> beyond(found.group("figure"), isBelow(found)));
        var members =
                Stream.of(named, measured, bounded).flatMap(others -> others).toList();
        var things = Stream.of(
                        members.stream(),
                        ThingContrasts.of(query.topic(), title, text),
                        OrdinalContrasts.of(query.topic(), title),
                        TitleContrasts.of(query.topic(), title))
                .flatMap(others -> others)
                .toList();
        return new Contrasts(
                members, things, PlaceContrasts.of(query, title, text).toList());
    }

    /** Whether {@code title} names {@code member} alone of its set: the whole document is then about it. */
    private static boolean isMatter(AskedPhrase member, List<AskedPhrase> set, String title) {
        return member.isWrittenIn(title)
                && set.stream().allMatch(other -> other.equals(member) || !other.isWrittenIn(title));
    }

    private static List<AskedPhrase> asked(Query query, List<AskedPhrase> set, String title) {
        return set.stream()
                .filter(member -> member.isTypedIn(query.topic()) && !isMatter(member, set, title))
                .toList();
    }

    /** The test for clauses that name none of {@code asked}, but another of {@code set}; none where nothing is asked of. */
    private static Stream<Predicate<String>> othersThan(List<AskedPhrase> asked, List<AskedPhrase> set) {
        return asked.isEmpty()
                ? Stream.empty()
                : Stream.of(clause -> asked.stream().noneMatch(member -> member.isWrittenIn(clause))
                        && set.stream().anyMatch(member -> member.isWrittenIn(clause)));
    }

    private static Predicate<String> othersThan(String figure, String unit) {
        return clause -> {
            var said = MEASURED.matcher(Fold.lower(clause))
                    .results()
                    .filter(found -> found.group("unit").equals(unit))
                    .map(found -> found.group("figure"))
                    .toList();
            return !said.isEmpty() && !said.contains(figure);
        };
    }

    /** «dưới 15 mét» excludes «từ 15 mét trở lên». */
    private static Predicate<String> beyond(String figure, boolean below) {
        return clause -> {
            var said = BOUNDED.matcher(Fold.lower(clause))
                    .results()
                    .filter(found -> found.group("figure").equals(figure))
                    .toList();
            return said.stream().anyMatch(below ? Contrasts::isAbove : Contrasts::isBelow)
                    && said.stream().noneMatch(below ? Contrasts::isBelow : Contrasts::isAbove);
        };
    }

    private static boolean isBelow(MatchResult bound) {
        return "dưới".equals(bound.group("side"))
                || "đến".equals(bound.group("side"))
                || " trở xuống".equals(bound.group("end"));
    }

    private static boolean isAbove(MatchResult bound) {
        return "trên".equals(bound.group("side")) || " trở lên".equals(bound.group("end"));
    }

    /** Whether {@code clause} is about other things of the set, or each of its parts about another place. */
    public boolean isOfOthers(String clause) {
        return isAny(things, clause) || isAny(places, clause) && isAny(places, own(clause));
    }

    /**
     * Returns {@code clause} without its parts about another thing of the set, where any part is not about one; of a row nothing may
     * be left. A part that only
     * goes on («; hoàn thành trước ngày 30/4») goes with the one before.
     */
    public String own(String clause) {
        var parts = things.isEmpty() && places.isEmpty()
                ? List.<String>of()
                : ClauseParts.of(clause).stream().flatMap(this::ofRow).toList();
        boolean row = parts.size() > ClauseParts.of(clause).size();
        var own = new ArrayList<String>();
        boolean other = false;
        for (var part : parts) {
            other = isAny(things, part)
                    || isAny(places, part)
                    || other
                            && !(row && FIGURE.matcher(part).find())
                            && GOES_ON.halfway(part.strip()).lookingAt();
            if (!other) {
                own.add(part);
            }
        }
        return own.isEmpty() && !row ? clause : String.join(" ", own);
    }

    /** «cấp xã hoàn thành trước ngày 31/12, cấp huyện trước ngày 31/01»: a row that gives each thing a figure of its own is cut up. */
    private Stream<String> ofRow(String part) {
        var figured = COMMA.splitAsStream(part)
                .filter(piece -> FIGURE.matcher(piece).find())
                .collect(Collectors.partitioningBy(piece -> isAny(members, piece), Collectors.counting()));
        return figured.values().stream().allMatch(count -> count > 0) ? COMMA.splitAsStream(part) : Stream.of(part);
    }

    private static boolean isAny(List<Predicate<String>> others, String clause) {
        return others.stream().anyMatch(other -> other.test(clause));
    }

    private record FileContent(List<List<String>> sets) {}
}
