package vn.chidao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;

/** The same digest twice: one copy is kept, and the report says what a correction changed. */
class CorrectedCopyTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 03/6 đến ngày 09/6/2024)";
    private static final String ENTRY = "UBND tỉnh ban hành Kế hoạch số 55/KH-UBND, ngày 04/6/2024 về trồng rừng."
            + " Trồng mới 40 ha, hoàn thành trước ngày 20/7/2024.";

    private final DirectiveExtractor extractor = new DirectiveExtractor(new Agencies(List.of()));

    @Test
    void keepsTheNewerCopy() {
        var deduplicated =
                Duplicates.deduplicate(List.of(content("a.txt", 1, TITLE, ENTRY), content("b.html", 2, TITLE, ENTRY)));

        assertThat(deduplicated.kept()).extracting(SourceContent::source).containsExactly("b.html");
        assertThat(deduplicated.findings()).hasSize(1);
    }

    @Test
    void aCopyWithoutItsWeekIsTheSameDigest() {
        var bare = TITLE.replaceAll("\\(.*\\)", "nổi bật");
        var deduplicated =
                Duplicates.deduplicate(List.of(content("a.txt", 2, TITLE, ENTRY), content("b.txt", 1, bare, ENTRY)));

        assertThat(deduplicated.kept()).hasSize(1);
    }

    @Test
    void saysWhatTheCorrectionChanged() {
        var before = List.of(content("a.txt", 1, TITLE, ENTRY));
        var after = List.of(content(
                "b.txt",
                2,
                TITLE,
                ENTRY.replace("55/KH", "56/KH").replace("40 ha", "45 ha").replace("20/7", "25/7")));

        var changes = Changes.between(before, after);

        assertThat(changes.added()).isEmpty();
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.changed())
                .containsExactly("56/KH-UBND (b.txt:2): số 55/KH-UBND → 56/KH-UBND;"
                        + " thời hạn trước ngày 20/7/2024 → trước ngày 25/7/2024; chỉ tiêu 40 ha → 45 ha");
    }

    private SourceContent content(String source, long modified, String title, String body) {
        var lines = List.of(
                new Line(1, title, Style.PLAIN),
                new Line(2, "Kế hoạch trồng rừng năm nay", Style.BOLD),
                new Line(3, body, Style.PLAIN));
        var digest = Objects.requireNonNull(
                new DigestParser().parse(new SourceText(source, lines)).digest());
        return new SourceContent(
                source, source, modified, digest.title(), digest.week(), extractor.extract(digest), List.of(), false);
    }
}
