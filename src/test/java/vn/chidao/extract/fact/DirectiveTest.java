package vn.chidao.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.text.number.DocumentNumber;
import vn.chidao.text.number.DocumentNumbers;

class DirectiveTest {
    private static final String TEXT = "Phòng, chống rét\nKế hoạch số 129/KH-UBND và Công văn số 743/UBND-KT.";

    @Test
    void carriesItsOwnNumberAndThoseBesideIt() {
        var directive = directive(number("129/KH-UBND"), List.of(number("743/UBND-KT")), null);

        assertThat(directive.carries(number("129/KH-UBND"))).isTrue();
        assertThat(directive.carries(number("743/UBND-KT"))).isTrue();
        assertThat(directive.carries(number("130/KH-UBND"))).isFalse();
    }

    @Test
    void carriesNoNumberWhenTheDigestGivesNone() {
        assertThat(directive(null, List.of(), null).carries(number("129/KH-UBND")))
                .isFalse();
    }

    @Test
    void refusesAFactWhoseWordsAreNotInTheText() {
        var misplaced = new Quote(0, "Kế hoạch số 129/KH-UBND");

        assertThatThrownBy(() -> directive(number("129/KH-UBND"), List.of(), misplaced))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("129/KH-UBND");
    }

    @Test
    void refusesAQuoteOfNothing() {
        assertThatThrownBy(() -> new Quote(3, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quote(-1, "số")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQuoteIsCutToWhatAnotherHasToo() {
        var one = new Quote(7, "chống rét");
        var other = new Quote(0, "Phòng, chống");

        assertThat(one.within(other)).isEqualTo(new Quote(7, "chống"));
    }

    private static DocumentNumber number(String written) {
        return DocumentNumbers.find(written).getFirst().number();
    }

    private static Directive directive(
            @Nullable DocumentNumber number, List<DocumentNumber> also, @Nullable Quote citation) {
        return new Directive(
                "a.txt:1",
                number,
                citation,
                also,
                null,
                null,
                "UBND tỉnh",
                "Phòng, chống rét",
                null,
                "a.txt",
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                TEXT);
    }
}
