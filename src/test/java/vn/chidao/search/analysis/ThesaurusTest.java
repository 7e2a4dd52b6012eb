package vn.chidao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.analysis.Thesaurus.Match;

class ThesaurusTest {
    private final SyllableAnalyzer analyzer = new SyllableAnalyzer(Map.of("UTGT", "ùn tắc giao thông"), Map.of());
    private final Thesaurus thesaurus = new Thesaurus(
            Map.of(
                    "nhà trọ", List.of("cơ sở lưu trú", "nhà cho thuê"),
                    "nhà", List.of("nhà ở"),
                    "kẹt xe", List.of("UTGT", "?"),
                    "sốt", List.of("sốt xuất huyết")),
            List.of("hôm nay", "lo", "thì", "bên"),
            analyzer);

    @ParameterizedTest
    @CsvSource({
        "giá nhà trọ ra sao, nhà trọ + nhà",
        "gia nha tro ra sao, nha tro",
        "giá nhà tro ra sao, nhà tro + nhà",
        "NHÀ TRỌ, NHÀ TRỌ + NHÀ",
        "xây nhà cao tầng, nhà",
        "dân bị sốt, sốt",
        "nhà nào kẹt xe, nhà + kẹt xe",
        "nhà nhà trọ, nhà + nhà trọ + nhà"
    })
    void findsEveryStretchThatTextsSayOtherwiseTheLongestFirst(String question, String stretches) {
        assertThat(stretches(question)).isEqualTo(stretches);
    }

    @ParameterizedTest
    @CsvSource({"xay nha", "nhả trọ", "nhá", "kẹt", "sot", "xe kẹt", "sọt"})
    void aSyllableAloneIsTypedAsItIsWrittenAndMarksTypedCount(String question) {
        assertThat(stretches(question)).isEmpty();
    }

    @Test
    void givesEveryWayTextsSayItReadAsTextsAre() {
        assertThat(official("nhà trọ")).containsExactly("co so luu tru", "nha cho thue", "nha o");
        assertThat(official("kẹt xe")).containsExactly("un tac giao thong");
    }

    @ParameterizedTest
    @CsvSource({
        "hôm nay lo gì, hôm nay lo",
        "hom nay thi sao, hom nay",
        "bên nào thì làm, bên thì",
        "hôm qua, ''",
        "lò gốm, ''",
        "ben nao, ''",
        "'', ''"
    })
    void knowsTheWordsThatTellLittle(String question, String common) {
        var syllables = analyzer.read(question);

        assertThat(thesaurus.everyday(syllables).stream()
                        .sorted()
                        .map(syllables::get)
                        .map(syllable -> question.substring(syllable.start(), syllable.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(common);
    }

    private String stretches(String question) {
        var syllables = analyzer.read(question);
        return thesaurus.in(syllables).stream()
                .map(match -> question.substring(
                        syllables.get(match.from()).start(),
                        syllables.get(match.to() - 1).end()))
                .collect(Collectors.joining(" + "));
    }

    private List<String> official(String typed) {
        return thesaurus.in(analyzer.read(typed)).stream()
                .map(Match::official)
                .flatMap(List::stream)
                .map(phrase -> phrase.stream().map(Syllable::fold).collect(Collectors.joining(" ")))
                .toList();
    }
}
