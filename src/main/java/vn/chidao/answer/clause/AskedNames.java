package vn.chidao.answer.clause;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/**
 * Tells whether a clause gives the names asked for («ba mỏ cát đó tên gì?», «kể tên 11 xã»): names that the question does not
 * have itself, and several where several are asked for. A number of things is not a name.
 */
public final class AskedNames {
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<=[\\p{Ll},:(“\"–-] ?)[“\"(]?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+|[“\"][^”\"]{3,60}[”\"]");
    /** First words of the names of bodies and offices, which stand in every clause and are seldom asked for. */
    private static final Set<String> BODIES = Set.of(
            "so", "chu", "pho", "ban", "bo", "cong", "cuc", "chi", "hoi", "trung", "van", "quy", "uy", "thu", "chinh",
            "dang", "nghi", "quyet", "ke", "thong", "tong", "dai", "bao", "ngan", "mat", "lien", "doan", "tet", "nha");

    /** Places, which do not count as names unless the question asks for places. */
    private static final Pattern PLACE = Pattern.compile(
            "(?<!\\p{L})(?iu:huyện|xã|phường|thành phố|thị trấn|thị xã|tỉnh|thôn|bản|sông|đường) (?:\\p{Lu}\\p{Ll}+ ?){1,4}(?:(?:,| và) (?:(?iu:huyện|xã|phường|thành phố|thị trấn|thị xã) )?(?:\\p{Lu}\\p{Ll}+ ?){1,4})*");

    private static final Pattern ASKS_PLACE =
            Pattern.compile("\\b(?:huyen|xa|phuong|thanh pho|thi tran|thi xa|tinh|thon|ban)\\b");

    /** «ba mỏ cát», «các chủ tàu»: what stands before the noun. */
    private static final Pattern BEFORE_NOUN =
            Pattern.compile("^(?:(?:\\d+|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|cac|nhung|danh sach)[ ,]+)*");

    /** How many syllables of the noun identify what is named. */
    private static final int NOUN = 2;

    private final String asked;
    private final String noun;
    private final Predicate<String> kind;
    private final int least;
    private final boolean places;

    private AskedNames(String asked, Predicate<String> kind, int least) {
        this.asked = asked;
        this.noun = Stream.of(BEFORE_NOUN.matcher(asked).replaceFirst("").split("[ ,]+"))
                .limit(NOUN)
                .collect(Collectors.joining(" "));
        this.kind = kind;
        this.least = least;
        this.places = ASKS_PLACE.matcher(asked).find();
    }

    /** Returns what {@code query}, which asks for names, is answered by. */
    public static AskedNames of(Query query) {
        boolean several = query.aspect() == Aspect.NAMES;
        boolean known = KindNames.shared().has(query.unit());
        return new AskedNames(
                Fold.flat(query.topic()),
                known ? KindNames.shared().naming(query.unit(), several) : clause -> true,
                several ? 2 : 1);
    }

    /** Whether {@code clause} gives them, and says what they are names of. */
    public boolean areIn(String clause) {
        return kind.test(clause)
                && Fold.flat(Fold.nfc(clause)).contains(noun)
                && CAPITALS.matcher(
                                        places
                                                ? Fold.nfc(clause)
                                                : PLACE.matcher(Fold.nfc(clause))
                                                        .replaceAll(" "))
                                .results()
                                .map(MatchResult::group)
                                .filter(this::isNew)
                                .count()
                        >= least;
    }

    private boolean isNew(String name) {
        var flat = Fold.flat(name).replaceAll("[^\\p{L}\\d ]", "").strip();
        return !asked.contains(flat) && !BODIES.contains(flat.split(" ", 2)[0]);
    }
}
