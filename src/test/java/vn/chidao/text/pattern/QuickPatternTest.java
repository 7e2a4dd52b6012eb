package vn.chidao.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.Span;

class QuickPatternTest {
    private static final String[] ATOMS = {
        "a",
        "b",
        "đ",
        "[ab]",
        "\\d",
        " ",
        "a?",
        "b*",
        ".",
        "^",
        "$",
        ",",
        "(?<!\\p{L})",
        "(?<!a\\s)",
        "(?<=b\\s)",
        "(?<=đ)",
        "(?=a)",
        "(?! b)",
        "(?!.*(?<!a)b)",
        "(?<!^a)",
        "(?!^)",
        "(?>a(?<!ba)|ab)",
        "\\b",
        "(?:a(?<!ba))?+"
    };
    private static final String LETTERS = "abđ 1,";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(?<!\\p{L})(hạn|ngày nào); ngày nào có hạn; 0-8 12-15",
                "hạn; cảhạn, hạn; 2-5 7-10",
                "^ ?hạn; 'là  hạn'; ''",
                "^ ?hạn; '  hạn'; 0-5",
                "(?<=xã\\s)nào; xã nào; 3-6",
                "(?!.*(?<!xã\\s)nào)cả; cả xã nào; 0-2",
                "\\d+; năm 2024; 4-8",
                "(?<!\\p{L}) ?gì; là   gì; 3-7",
                "nào$; tuần nào; 5-8",
                "a*; ba; 0-0 1-2 2-2",
                "𝐀|b; 𝐀b; 0-2 2-3",
            })
    void findsWhatTheExpressionFinds(String expression, String text, String spans) {
        assertThat(found(MarkedPattern.of(expression), text))
                .extracting(span -> span.start() + "-" + span.end())
                .isEqualTo(spans.isEmpty() ? List.of() : List.of(spans.split(" ")));
    }

    @Test
    void missesNothingWhateverTheExpression() {
        var random = new Random(11);
        for (int round = 0; round < 1500; round++) {
            var expression = expression(random);
            var pattern = MarkedPattern.of(expression);
            for (int i = 0; i < 8; i++) {
                var text = text(random);
                assertThat(found(pattern, text))
                        .as("%s in «%s»", expression, text)
                        .isEqualTo(plainly(pattern, text));
            }
        }
    }

    private static List<Span> found(MarkedPattern pattern, String text) {
        var typed = Typed.of(text, true);
        var spans = pattern.spansIn(typed);
        assertThat(pattern.isIn(typed)).isEqualTo(!spans.isEmpty());
        assertThat(pattern.on(typed).find()).isEqualTo(!spans.isEmpty());
        return spans;
    }

    private static List<Span> plainly(MarkedPattern pattern, String text) {
        return pattern.halfway(text).results().map(QuickPatternTest::span).toList();
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    private static String expression(Random random) {
        var made = new StringBuilder();
        for (int ways = 1 + random.nextInt(3); ways > 0; ways--) {
            for (int atoms = 1 + random.nextInt(4); atoms > 0; atoms--) {
                made.append(ATOMS[random.nextInt(ATOMS.length)]);
            }
            made.append(ways > 1 ? "|" : "");
        }
        return made.toString();
    }

    private static String text(Random random) {
        var made = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
