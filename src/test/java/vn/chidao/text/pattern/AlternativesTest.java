package vn.chidao.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {
    private static final String[] ATOMS = {"a", "b", "c", "đ", "[đd]", "[ab]", "a?", "b*+", "(?:\\s++)", ".", "d"};
    private static final String LETTERS = "abcđd ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "thanh tra|thay|xem; tha(?:nh tra|y)|xem",
                "(ai|gì|ai đó) nào; (?:ai(?:| đó)|gì) nào",
                "(?<name>ab|ac)(?!de|df); (?<name>a(?:b|c))(?!d(?:e|f))",
                "ab|.c|ad; ab|.c|ad",
                "a?b|ac|ad; a?b|a(?:c|d)",
                "[đd]a|do|[đd]e; [đd]a|do|[đd]e",
                "\\(a|\\p{L}{2,3}|(?:x|y)++; \\(a|\\p{L}{2,3}|(?:x|y)++",
                "a|; a|",
            })
    void sharesWhatAlternativesBeginWith(String expression, String trie) {
        assertThat(Alternatives.asTrie(expression)).isEqualTo(trie);
    }

    @Test
    void matchesAsBefore() {
        var random = new Random(7);
        for (int round = 0; round < 4000; round++) {
            var expression = alternation(random, 2);
            var before = Pattern.compile(expression);
            var after = Pattern.compile(Alternatives.asTrie(expression));
            for (int i = 0; i < 10; i++) {
                var text = text(random);
                assertThat(after.matcher(text).results().map(found -> found.start() + "-" + found.end()))
                        .as("%s in «%s»", expression, text)
                        .containsExactlyElementsOf(before.matcher(text)
                                .results()
                                .map(found -> found.start() + "-" + found.end())
                                .toList());
            }
        }
    }

    private static String alternation(Random random, int depth) {
        var made = new StringBuilder();
        for (int ways = 1 + random.nextInt(5); ways > 0; ways--) {
            for (int atoms = random.nextInt(4); atoms > 0; atoms--) {
                made.append(
                        depth > 0 && random.nextInt(6) == 0
                                ? "(" + alternation(random, depth - 1) + ")" + (random.nextBoolean() ? "?" : "")
                                : ATOMS[random.nextInt(ATOMS.length)]);
            }
            made.append(ways > 1 ? "|" : "");
        }
        return made.toString();
    }

    private static String text(Random random) {
        var made = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
