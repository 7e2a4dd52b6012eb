package vn.chidao.answer.contrast;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;

/** Things that are told apart by a number: «Tổ công tác số 2» is not that of «số 1», nor «lần thứ 10» that of «lần thứ 9». */
final class OrdinalContrasts {
    /** Behind a document's kind stands its own number. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\p{L})(?<!van ban |quyet dinh |ke hoach |cong van |thong bao |chi thi |cong dien |nghi quyet |nghi dinh |thong tu |dinh |luat |khoan |dieu )"
                    + "(?:(?<by>so) 0*(?<number>\\d{1,2})|lan (?:thu )?0*(?<time>\\d{1,3}|[ivx]{1,6}))(?![\\p{L}\\d/.,]*[\\d/])(?!\\p{L})");

    /** «chiến dịch thứ nhất»: which of a row, that is no day of the week. */
    private static final Pattern RANKED = Pattern.compile(
            "(?<!vao |sang |chieu |toi |ngay )(?<!\\p{L})thu (?<rank>nhat|nhi|hai|ba|tu|nam)(?!\\p{L})");

    private static final Map<String, String> RANKS =
            Map.of("nhat", "1", "nhi", "2", "hai", "2", "ba", "3", "tu", "4", "nam", "5");

    private OrdinalContrasts() {}

    /** Returns the tests for clauses about another of the row than {@code topic} names. */
    static Stream<Predicate<String>> of(String topic, String title) {
        var typed = Fold.flat(Fold.nfc(topic));
        var titled = Fold.flat(title);
        return Stream.of(numbers(typed, titled), ranks(typed)).flatMap(tests -> tests);
    }

    private static Stream<Predicate<String>> numbers(String typed, String titled) {
        var asked = numbersIn(typed);
        return asked.isEmpty() || numbersIn(titled).equals(asked)
                ? Stream.empty()
                : Stream.of(clause -> isOther(asked, numbersIn(Fold.flat(clause))));
    }

    /** «thứ hai» may be a day of the week; that it is none shows by «thứ nhất» beside it. */
    private static Stream<Predicate<String>> ranks(String typed) {
        var asked = ranksIn(typed);
        return asked.isEmpty()
                ? Stream.empty()
                : Stream.of(clause -> {
                    var said = ranksIn(Fold.flat(clause));
                    return said.contains("1") != asked.contains("1") && isOther(asked, said);
                });
    }

    private static boolean isOther(List<String> asked, List<String> said) {
        return !said.isEmpty() && asked.stream().noneMatch(said::contains);
    }

    private static List<String> numbersIn(String flat) {
        return NUMBERED.matcher(flat)
                .results()
                .map(found -> found.group("by") == null ? "lan " + found.group("time") : "so " + found.group("number"))
                .distinct()
                .toList();
    }

    private static List<String> ranksIn(String flat) {
        return RANKED.matcher(flat)
                .results()
                .map(found -> Objects.requireNonNull(RANKS.get(found.group("rank"))))
                .distinct()
                .toList();
    }
}
