package vn.chidao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;

/** A title whose week was mistyped is told of: the documents below it know better. */
class SourceContentTest {
    @ParameterizedTest
    @CsvSource({
        "từ ngày 06/11 - 12/11/2028, 07/11/2028, 08/11/2028, false",
        "từ ngày 06/12 - 12/12/2028, 07/11/2028, 08/11/2028, true",
        "từ ngày 06/11 - 12/11/2027, 07/11/2028, 08/11/2028, true",
        // one of last year may be told of once more
        "từ ngày 06/11 - 12/11/2028, 07/11/2027, 08/11/2028, false",
        // late, but of the week before
        "từ ngày 13/11 - 19/11/2028, 07/11/2028, 08/11/2028, false",
    })
    void tellsOfAWeekThatNoneOfItsDocumentsIsOf(String week, String one, String other, boolean told) {
        var texts = List.of(
                "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (" + week + ")",
                "Nuôi ong lấy mật",
                "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày " + one + " về nuôi ong lấy mật.",
                "Sửa cầu treo Khe Mây",
                "UBND tỉnh có Công văn số 902/UBND-KT, ngày " + other + " về sửa cầu treo Khe Mây.");
        var lines = IntStream.range(0, texts.size())
                .mapToObj(i -> new Line(i + 1, texts.get(i), Style.PLAIN))
                .toList();
        var digest = Objects.requireNonNull(
                new DigestParser().parse(new SourceText("a.txt", lines)).digest());
        var directives = new DirectiveExtractor(new Agencies(List.of())).extract(digest);
        var content = new SourceContent("a.txt", "", 0, digest.title(), digest.week(), directives, List.of(), false);

        assertThat(content.findings(LocalDate.of(2028, 12, 20))).hasSize(told ? 1 : 0);
    }
}
