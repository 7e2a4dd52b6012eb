package vn.chidao.answer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.search.analysis.SyllableAnalyzer;

class WordFormsTest {
    private static final SyllableAnalyzer WORDING = SyllableAnalyzer.plain();

    private final WordForms text = WordForms.of(WORDING.read("Sở Tài chính thẩm định dự toán trồng dừa 2027"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dừa",
                "dua",
                "2027",
                "tài chính",
                "tai chinh",
                "Tài chinh",
                "tai chính",
                "thẩm định dự toán",
                "tham dinh du toan trong dua",
                "trồng dừa 2027"
            })
    void hasItsWordsWithMarksWithoutAndWithSome(String phrase) {
        assertThat(text.hasPhrase(WORDING.read(phrase))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dưa", "dứa", "đua", "tái chính", "tai chỉnh", "chính tài", "sở chính", "dự toán dừa", "202", ""
            })
    void hasNoWordWithOtherMarksAndNoPairThatIsApart(String phrase) {
        assertThat(text.hasPhrase(WORDING.read(phrase))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "thẩm, định, true",
        "tham, định, true",
        "tham, dinh, true",
        "thẩm, dự, false",
        "định, thẩm, false",
        "thăm, định, false"
    })
    void hasThePairsOfNeighbours(String first, String second, boolean has) {
        var one = WORDING.read(first).getFirst();
        var other = WORDING.read(second).getFirst();

        assertThat(text.has(WordForms.pair(one, other))).isEqualTo(has);
    }

    @Test
    void anEmptyTextHasNothing() {
        var empty = WordForms.of(WORDING.read(" "));

        assertThat(empty.hasPhrase(WORDING.read("dừa"))).isFalse();
        assertThat(empty.has(WordForms.of(WORDING.read("dừa").getFirst()))).isFalse();
    }
}
