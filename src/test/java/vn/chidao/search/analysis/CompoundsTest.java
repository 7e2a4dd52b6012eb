package vn.chidao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {
    private final PhraseList compounds = Compounds.shared();
    private final SyllableAnalyzer analyzer = new SyllableAnalyzer(Map.of(), Map.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tổng điều tra dân số | 0-3 3-5",
                "bảo hiểm y tế học sinh | 0-4 4-6",
                "cuoc dieu tra dan so | 1-3 3-5",
                "điều tra đan số | 0-2",
                "điều tra dan số | 0-2 2-4",
                "sở của tôi | ''"
            })
    void findsTheLongestWordAtEachPlaceAsFarAsItsMarksAreTyped(String typed, String expected) {
        assertThat(compounds.in(analyzer.read(typed)).stream()
                        .map(word -> word.from() + "-" + word.to())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void holdsEachWordOnceInLowerCase() {
        var words = compounds.all().toList();

        assertThat(words)
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isLowerCase().matches("\\p{L}+( \\p{L}+){1,3}"));
    }
}
