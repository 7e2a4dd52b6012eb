package vn.chidao.answer.contrast;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;

/**
 * Matters that a title joins («bệnh sốt xuất huyết và bệnh tay chân miệng»): who asks of one is not answered by a clause that
 * speaks only of another.
 */
final class TitleContrasts {
    /** Two of a kind. */
    private static final Pattern ALIKE = Pattern.compile(
            "(?<!\\p{L})(?<kind>\\p{L}{2,}) (?<one>\\p{L}+(?: \\p{L}+){0,3})(?:, | va |, va )\\k<kind> (?<other>\\p{L}+(?: \\p{L}+){0,3})(?!\\p{L})");
    /** A time or place behind the matters belongs to all of them. */
    private static final Pattern TAIL =
            Pattern.compile("\\s*(?<!\\p{L})(?:nam|tren dia ban|trong|giai doan|thang|quy)(?!\\p{L}).*$");

    private TitleContrasts() {}

    /** Returns the tests for clauses about another matter of {@code title} than {@code topic} names. */
    static Stream<Predicate<String>> of(String topic, String title) {
        var typed = Fold.flat(Fold.nfc(topic));
        var flatTitle = Fold.flat(title);
        if (!flatTitle.contains(", ") && !flatTitle.contains(" va ")) {
            return Stream.empty();
        }
        var matters = matters(flatTitle);
        var asked =
                matters.stream().filter(matter -> matter.matcher(typed).find()).toList();
        var others = matters.stream().filter(matter -> !asked.contains(matter)).toList();
        return asked.isEmpty() || others.isEmpty()
                ? Stream.empty()
                : Stream.of(clause -> {
                    var flat = Fold.flat(clause);
                    return asked.stream()
                                    .noneMatch(matter -> matter.matcher(flat).find())
                            && others.stream()
                                    .anyMatch(matter -> matter.matcher(flat).find());
                });
    }

    private static List<Pattern> matters(String title) {
        return ALIKE.matcher(TAIL.matcher(title).replaceFirst(""))
                .results()
                .flatMap(found -> Stream.of(found.group("one"), found.group("other")))
                .map(words -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})"))
                .toList();
    }
}
