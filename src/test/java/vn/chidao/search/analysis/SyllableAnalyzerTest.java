package vn.chidao.search.analysis;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableAnalyzerTest {
    private final SyllableAnalyzer analyzer = new SyllableAnalyzer(
            Map.of(
                    "PC&CC", "phòng cháy và chữa cháy",
                    "PCTT&TKCN", "phòng chống thiên tai và tìm kiếm cứu nạn",
                    "UBND", "Ủy ban nhân dân",
                    "HĐND", "Hội đồng nhân dân",
                    "AN", "an ninh",
                    "TP", "thành phố"),
            Map.of("hằng năm", "hàng năm", "cấp tỉnh", "tỉnh"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    diễn tập PC&CC năm nay       | dien tap phong chay va chua chay nam nay
                    Ban PCTT&TKCN                | ban phong chong thien tai va tim kiem cuu nan
                    UBND huyện                   | uy ban nhan dan huyen
                    ubnd huyen                   | uy ban nhan dan huyen
                    hđnd, hdnd                   | hoi dong nhan dan hoi dong nhan dan
                    bảo đảm AN và an toàn        | bao dam an ninh va an toan
                    HỘI NGHỊ VỀ AN TOÀN CỦA UBND | hoi nghi ve an toan cua uy ban nhan dan
                    TP.HCM                       | thanh pho hcm
                    báo cáo hằng năm             | bao cao hang nam
                    văn_bản chủ:trì              | van ban chu tri
                    """)
    void readsTheLongFormForWhateverIsWritten(String text, String folds) {
        assertThat(folds(text)).isEqualTo(folds);
    }

    @Test
    void readsASynonymAsThePhraseKept() {
        assertThat(analyzer.read("hằng năm")).extracting(Syllable::key).isEqualTo(keys("hàng năm"));
        assertThat(analyzer.read("cấp tỉnh")).extracting(Syllable::key).isEqualTo(keys("tỉnh"));
    }

    @ParameterizedTest
    @CsvSource({"đợt 02,dot 2", "ngày 07/6/2024,ngay 7 6 2024", "00,0", "'0,6%','0,6'", "1.234.567,1.234.567"})
    void dropsLeadingZerosOfWholeNumbers(String text, String folds) {
        assertThat(folds(text)).isEqualTo(folds);
    }

    @Test
    void seesNoInvisibleCharacters() {
        var syllables = analyzer.read("Th\u200bủ tục\u00a0hành ch\u00adính");

        assertThat(syllables).extracting(Syllable::fold).containsExactly("thu", "tuc", "hanh", "chinh");
        assertThat(syllables.getFirst().start()).isZero();
        assertThat(syllables.getFirst().end()).isEqualTo(4);
        assertThat(syllables.get(1).start()).isEqualTo(5);
    }

    @Test
    void givesTheWholeLongFormTheAbbreviationsPlace() {
        var syllables = analyzer.read("của PC&CC nay");

        assertThat(syllables.subList(1, 6)).allSatisfy(syllable -> {
            assertThat(syllable.start()).isEqualTo(4);
            assertThat(syllable.end()).isEqualTo(9);
        });
    }

    private String folds(String text) {
        return analyzer.read(text).stream().map(Syllable::fold).collect(joining(" "));
    }

    private static List<String> keys(String text) {
        return SyllableAnalyzer.plain().read(text).stream().map(Syllable::key).toList();
    }
}
