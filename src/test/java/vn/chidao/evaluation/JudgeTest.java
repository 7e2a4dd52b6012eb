package vn.chidao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.chidao.evaluation.Asked.Kind;

class JudgeTest {
    private final Judge judge = new Judge("Sở Y tế hoàn thành\u00a0trước ngày 20/9/2021.");

    @Test
    void acceptsAFactWithItsCitationItsWordsAndAQuote() {
        assertThat(judge.fault(
                        asked(Kind.FACT, "5/KH-UBND", "20/0?9/2021"),
                        answered("Trước ngày 20/9/2021", List.of("5/KH-UBND"), "hoàn thành trước ngày 20/9/2021")))
                .isEmpty();
    }

    @Test
    void refusesAFactWithAnotherFirstCitation() {
        var given = answered("Trước ngày 20/9/2021", List.of("6/KH-UBND", "5/KH-UBND"), "Sở Y tế");

        assertThat(judge.fault(asked(Kind.FACT, "5/KH-UBND", "20/0?9/2021"), given))
                .contains("cites [6/KH-UBND, 5/KH-UBND]");
        assertThat(new Verdict(Variant.PLAIN, asked(Kind.FACT, "5/KH-UBND", "x"), "", given, "cites").wrongFirst())
                .isTrue();
    }

    @Test
    void refusesAQuoteThatIsNotInTheSource() {
        assertThat(judge.fault(
                        asked(Kind.FACT, "5/KH-UBND", "2021"),
                        answered("năm 2021", List.of("5/KH-UBND"), "trước ngày 21/9/2021")))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("not in the source"));
    }

    @Test
    void refusesWhatMustNotBeSaid() {
        var asked = new Asked(
                "q1",
                Kind.SILENT,
                "Ai ký?",
                List.of("5/KH-UBND"),
                List.of(),
                Pattern.compile("Mai", Pattern.UNICODE_CASE));

        assertThat(judge.fault(asked, new Given("", "not_stated", "Bà Mai ký", List.of("5/KH-UBND"), List.of())))
                .contains("says what it must not");
        assertThat(judge.fault(asked, new Given("", "not_stated", "không nêu", List.of("5/KH-UBND"), List.of())))
                .isEmpty();
    }

    @Test
    void wantsAListWholeAndNothingMore() {
        var asked = asked(Kind.LIST, "5/KH-UBND|~", "");

        assertThat(judge.fault(asked, answered("2", List.of("~", "5/KH-UBND"), "x")))
                .isEmpty();
        assertThat(judge.fault(asked, answered("2", List.of("5/KH-UBND", "7/KH-UBND"), "x")))
                .contains("status answered missing [~] extra [7/KH-UBND]");
    }

    @Test
    void wantsARefusalToBeNotFound() {
        var asked = asked(Kind.NONE, "", "");

        assertThat(judge.fault(asked, new Given("", "not_found", "", List.of(), List.of())))
                .isEmpty();
        assertThat(judge.fault(asked, answered("x", List.of("5/KH-UBND"), "x"))).contains("status answered");
    }

    private static Asked asked(Kind kind, String numbers, String must) {
        return new Asked(
                "q1",
                kind,
                "?",
                numbers.isEmpty() ? List.of() : List.of(numbers.split("\\|")),
                must.isEmpty() ? List.of() : List.of(Pattern.compile(must)),
                null);
    }

    private static Given answered(String text, List<String> numbers, String quote) {
        return new Given("", "answered", text, numbers, List.of(quote));
    }
}
