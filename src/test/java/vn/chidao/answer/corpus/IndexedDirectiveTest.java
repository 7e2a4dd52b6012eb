package vn.chidao.answer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.search.analysis.SyllableAnalyzer;

class IndexedDirectiveTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trạm bơm  ĐÔNG Hải   | tram bom dong hai
            năm 2031 – 2035      | nam 2031-2035
            năm 2031—2035        | nam 2031-2035
            Rạch\u00A0Miễu       | rach mieu
            """)
    void isComparedWithoutMarksSpacesAndDashes(String text, String flat) {
        assertThat(IndexedDirective.searchable(text)).isEqualTo(flat);
    }

    @ParameterizedTest
    @CsvSource({
        "Rạch Miễu, true",
        "trạm bơm số 7, true",
        "lớp 3, true",
        "giai đoạn 2031 – 2035, true",
        "giai đoạn 2031-2035, true",
        "Rạch Miễ, false",
        "ạch Miễu, false",
        "số 70, false",
        "lớp 30, false",
        "(lớp), false"
    })
    void namesWhatStandsInItAsWholeWords(String name, boolean named) {
        var indexed = indexed("Sửa cầu Rạch  Miễu và trạm bơm số 07 cho lớp 3, giai đoạn 2031-2035.");

        assertThat(indexed.names(IndexedDirective.searchable(name))).isEqualTo(named);
    }

    private static IndexedDirective indexed(String body) {
        var lines = List.of(
                new Line(
                        1,
                        "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 03/6 đến ngày 09/6/2024)",
                        Style.PLAIN),
                new Line(2, "Kế hoạch sửa cầu", Style.BOLD),
                new Line(3, body, Style.PLAIN));
        var digest = Objects.requireNonNull(
                new DigestParser().parse(new SourceText("cau.txt", lines)).digest());
        var directive =
                new DirectiveExtractor(new Agencies(List.of())).extract(digest).getFirst();
        var none = WordForms.of(SyllableAnalyzer.plain().read(""));
        return new IndexedDirective(
                directive, IndexedDirective.searchable(directive.text()), none, none, List.of(), List.of());
    }
}
