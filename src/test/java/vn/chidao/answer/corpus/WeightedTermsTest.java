package vn.chidao.answer.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.answer.Scene;

class WeightedTermsTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    private final Corpus corpus = SCENE.corpus();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thu mua cam           | điểm thu mua cam                | 1
            trồng đỗ              | trọng độ                        | 0
            diem thu mua cam      | lập điểm thu mua cam            | 1
            quặng thiếc           | cam                             | 0
            ''                    | cam                             | 1
            """)
    void shareIsOfTheWordsThatATextHas(String topic, String text, double share) {
        assertThat(WeightedTerms.of(corpus, topic).shareIn(corpus.forms(text))).isCloseTo(share, within(1e-9));
    }

    @Test
    void aRarerWordWeighsMore() {
        var terms = WeightedTerms.of(corpus, "cam quặng");

        assertThat(terms.shareIn(corpus.forms("quặng"))).isGreaterThan(terms.shareIn(corpus.forms("cam")));
    }

    @Test
    void anEverydayWordWeighsLittle() {
        var terms = WeightedTerms.of(corpus, "quặng nào");

        assertThat(terms.shareIn(corpus.forms("quặng"))).isBetween(.6, .99);
        assertThat(terms.count()).isEqualTo(1);
        assertThat(terms.countIn(corpus.forms("quặng"))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"quặng thiếc, 1", "'thiếc, quặng', 0", "quặng và thiếc, 0"})
    void pairsAreOfWordsSideBySide(String text, double share) {
        assertThat(WeightedTerms.of(corpus, "quặng thiếc").pairShareIn(corpus.forms(text)))
                .isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({"quặng thiếc, true", "'quặng, thiếc', false", "quặng, false"})
    void hasPairsOnlyOfNeighbours(String topic, boolean pairs) {
        assertThat(WeightedTerms.of(corpus, topic).hasPairs()).isEqualTo(pairs);
    }

    @Test
    void anotherWordForItIsNotQuiteTheWordItself() {
        var terms = WeightedTerms.of(corpus, "sổ đỏ");

        assertThat(terms.shareIn(corpus.forms("cấp giấy chứng nhận quyền sử dụng đất")))
                .isCloseTo(.85, within(1e-9));
        assertThat(terms.shareIn(corpus.forms("cấp sổ đỏ"))).isEqualTo(1);
        assertThat(terms.literalShareIn(SCENE.part("điểm thu mua"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"công nhân may, 1, 1", "công văn gửi nhân viên, 1, 0", "công văn, .5, 0"})
    void ofWholeWordsASyllableCountsOnlyWithItsNeighbour(String text, double share, double whole) {
        assertThat(WeightedTerms.of(corpus, "công nhân").shareIn(corpus.forms(text)))
                .isCloseTo(share, within(.2));
        assertThat(WeightedTerms.ofWholeWords(corpus, "công nhân").shareIn(corpus.forms(text)))
                .isEqualTo(whole);
    }

    @Test
    void withoutATitleWhatItSaysIsGone() {
        var rest = WeightedTerms.of(corpus, "kinh phí trồng cam").without(corpus.forms("Trồng cam"));

        assertThat(rest.shareIn(corpus.forms("kinh phí"))).isEqualTo(1);
        assertThat(rest.shareIn(corpus.forms("trồng cam"))).isZero();
        assertThat(rest.without(corpus.forms("kinh phí")).isEmpty()).isTrue();
    }

    @Test
    void beyondATitleWhatItSaysWeighsLittle() {
        var terms = WeightedTerms.of(corpus, "quặng thiếc");
        var beyond = terms.beyond(corpus.forms("Quặng"));

        assertThat(terms.shareIn(corpus.forms("thiếc"))).isEqualTo(.5);
        assertThat(beyond.shareIn(corpus.forms("thiếc"))).isGreaterThan(.85).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gì", "bao nhiêu", "là gì", "12"})
    void everydayWordsAndFiguresTellNothing(String topic) {
        assertThat(WeightedTerms.of(corpus, topic).tell()).isFalse();
    }

    @Test
    void isNearestInTheClauseThenInItsSentenceTheTitleAndAnywhere() {
        var indexed = corpus.indexed(SCENE.directive("71"));
        var part = SCENE.part("thu mua");

        assertThat(nearness("thu mua", indexed, part)).isEqualTo(1);
        assertThat(nearness("cây", indexed, part)).isCloseTo(.6, within(1e-9));
        assertThat(nearness("hành", indexed, part)).isCloseTo(.35, within(1e-9));
        assertThat(nearness("quặng", indexed, part)).isZero();
        assertThat(WeightedTerms.of(corpus, "thu mua").nearness(indexed)).isEqualTo(1);
        assertThat(WeightedTerms.of(corpus, "quặng").nearness(indexed)).isZero();
    }

    private double nearness(String topic, IndexedDirective indexed, IndexedDirective.Part part) {
        var terms = WeightedTerms.of(corpus, topic);
        return terms.nearness(part, terms.far(indexed));
    }

    @Test
    void whatIsNeededForAShareIsWhatCannotBeSpared() {
        assertThat(WeightedTerms.of(corpus, "quặng thiếc").needed(.85)).hasSize(2);
        assertThat(WeightedTerms.of(corpus, "quặng thiếc").needed(.45)).isEmpty();
        assertThat(WeightedTerms.of(corpus, "sổ đỏ").needed(.85))
                .allSatisfy(ways -> assertThat(ways).hasSizeGreaterThan(1));
    }
}
