package vn.chidao.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void keepsBlocksWholeAndInOrder() {
        var blocks = IntStream.range(0, 50)
                .mapToObj(i -> "<b>" + i + "</b>" + "chữ ".repeat(100))
                .toList();
        var pages = Pages.of(blocks);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Html.plain(page).length()).isLessThanOrEqualTo(Pages.FULL));
        assertThat(String.join("\n\n", pages)).isEqualTo(String.join("\n\n", blocks));
    }

    @Test
    void cutsABlockThatFitsOnNoPageAtItsLines() {
        var block = IntStream.range(0, 60)
                .mapToObj(i -> "• " + "a&amp;b ".repeat(30))
                .collect(Collectors.joining("\n"));
        var pages = Pages.of(List.of("<b>đầu</b>", block));
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages)
                .allSatisfy(page -> assertThat(Html.plain(page).length()).isLessThanOrEqualTo(Pages.FULL));
        assertThat(String.join("\n", pages).replaceAll("\\s+", " "))
                .isEqualTo(("<b>đầu</b> " + block).replaceAll("\\s+", " "));
    }

    @Test
    void cutsPlainTextAtSpacesAndEscapesIt() {
        var blocks = Pages.text("một < hai & ba ".repeat(1_000) + "\n" + "x".repeat(9_000), 0);
        assertThat(blocks)
                .allSatisfy(block -> assertThat(Html.plain(block).length()).isLessThanOrEqualTo(Pages.FULL));
        assertThat(blocks.getFirst()).contains("một &lt; hai &amp; ba").doesNotContain(" < ");
    }

    @Test
    void cutsLongTextAtTheEndOfASentenceAndFillsPages() {
        var sentence = "Sở Y tế chủ trì, phối hợp với UBND các xã, phường; báo cáo kết quả.";
        var blocks = new ArrayList<String>();
        blocks.add("Đầu đề của văn bản");
        blocks.addAll(Pages.text(
                (sentence + " ").repeat(120) + "\n" + (sentence + " ").repeat(10),
                blocks.getFirst().length()));
        var pages = Pages.of(blocks);
        assertThat(pages).allSatisfy(page -> assertThat(page).endsWith(".").hasSizeLessThanOrEqualTo(Pages.FULL));
        assertThat(pages.getFirst()).startsWith("Đầu đề của văn bản\n\nSở Y tế").hasSizeGreaterThan(3_700);
        assertThat(String.join(" ", pages)).contains(sentence);
    }

    @Test
    void makesNoPageOfNothing() {
        assertThat(Pages.of(List.of())).isEmpty();
    }
}
