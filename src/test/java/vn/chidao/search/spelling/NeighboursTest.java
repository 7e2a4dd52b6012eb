package vn.chidao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.analysis.Compounds;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.search.spelling.Neighbours.Place;

class NeighboursTest {
    private static final Map<String, Integer> PAIRS =
            Map.of("nuoi ong", 6, "ong mat", 4, "trai gac", 1, "gac cao", 1, "thanh toan", 8, "hien co", 2);

    private final Vocabulary vocabulary = new Vocabulary(
            Map.of(),
            Map.of("nuoi", 6, "ong", 7, "mat", 5, "gac", 2, "thanh", 9, "toan", 8, "hien", 40, "co", 9),
            pair -> PAIRS.getOrDefault(pair, 0));
    private final Neighbours neighbours =
            new Neighbours(vocabulary, SyllableAnalyzer.plain(), Set.of("ở đâu", "bao lâu"), Compounds.shared());

    @Test
    void aWordFitsBetterTheMoreOftenItStandsBesideItsNeighbours() {
        assertThat(neighbours.fit("ong", place("nuoi", "mat")))
                .isGreaterThan(neighbours.fit("ong", place("nuoi", "cao")));
        assertThat(neighbours.fit("ong", place("nuoi", null)))
                .isGreaterThan(neighbours.fit("gac", place("trai", null)));
        assertThat(neighbours.fit("ong", place(null, null))).isZero();
        assertThat(neighbours.fit("mat", place("gac", "toan"))).isZero();
    }

    @Test
    void thePhrasesOfQuestionsSpeakForAWordToo() {
        assertThat(neighbours.fit("đâu", place("ở", null))).isGreaterThan(neighbours.fit("gac", place("trai", null)));
        assertThat(neighbours.fit("lau", place(null, null))).isPositive();
        assertThat(neighbours.stands("dau", place("o", null))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"nuoi, ong, '', true", "'', ong, mat, true", "nuoi, mat, '', false", "'', nuoi, '', false"})
    void standsWhereEitherNeighbourIsKnown(String before, String word, String following, boolean stands) {
        assertThat(neighbours.stands(word, place(orNull(before), orNull(following))))
                .isEqualTo(stands);
    }

    @ParameterizedTest
    @CsvSource({
        "nui, nuoi, ong, true",
        "niuo, nuoi, ong, false",
        "nuio, nuoi, ong, true",
        "nuoci, nuoi, ong, false",
        "nuoc, nuoi, ong, false",
        "gc, gac, cao, false",
        "nui, nuoi, mat, false"
    })
    void aKnownWordGivesWayOnlyToOneLongerOrSwappedThatOftenStandsThere(
            String typed, String candidate, String following, boolean supplants) {
        assertThat(neighbours.supplants(typed, candidate, place(null, following)))
                .isEqualTo(supplants);
    }

    @ParameterizedTest
    @CsvSource({
        "thnh, thanh, toan, true",
        "thinh, thanh, toan, true",
        "thinh, thanh, cao, false",
        "hian, hien, co, false",
        "hin, hien, co, true"
    })
    void aWrongLetterNeedsANeighbourThatMostlyGoesWithIt(
            String typed, String candidate, String following, boolean allows) {
        assertThat(neighbours.allows(typed, candidate, place(null, following))).isEqualTo(allows);
    }

    @ParameterizedTest
    @CsvSource({"ở, đâu, true", "ơ, đâu, false", "ở, đau, false", "bao, lâu, true", "nuôi, khoan, false"})
    void aPhraseOfQuestionsHasItsMarks(String before, String word, boolean phrase) {
        assertThat(neighbours.isPhrase(SyllableKey.of(word), place(before, null)))
                .isEqualTo(phrase);
    }

    private static Place place(@Nullable String before, @Nullable String following) {
        return new Place(before, following);
    }

    private static @Nullable String orNull(String word) {
        return word.isEmpty() ? null : word;
    }
}
