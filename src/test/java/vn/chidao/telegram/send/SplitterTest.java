package vn.chidao.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.telegram.fake.TelegramHtml;

class SplitterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three           | one two ,three
            <b>one two three</b>    | <b>one two </b>,<b>three</b>
            <b>one <i>two three</i> x</b> | <b>one <i>two </i></b>,<b><i>three</i> x</b>
            abcdefghijklm           | abcdefghij,klm
            1234567&amp;9012345     | 1234567&amp;90,12345
            123456789&amp;&lt;      | 123456789&amp;,&lt;
            123456789😀x            | 123456789,😀x
            short                   | short
            <i>exactly-10</i>       | <i>exactly-10</i>
            """)
    void cutsWhereTheReaderIsDisturbedLeast(String html, String parts) {
        assertThat(new Splitter(10, 1000).split(html)).containsExactly(parts.split(",", -1));
    }

    @Test
    void cutsAtTheEndOfALineRatherThanAtASpace() {
        assertThat(new Splitter(10, 1000).split("a bcde\nf ghij")).containsExactly("a bcde\n", "f ghij");
    }

    @Test
    void keepsAttributesWhenATagIsOpenedAgain() {
        assertThat(new Splitter(6, 1000).split("<a href=\"https://x.vn/?a=1&amp;b=>2\">abcd efgh</a>"))
                .containsExactly(
                        "<a href=\"https://x.vn/?a=1&amp;b=>2\">abcd </a>",
                        "<a href=\"https://x.vn/?a=1&amp;b=>2\">efgh</a>");
    }

    @Test
    void neverPutsACombiningMarkAtTheStartOfAPart() {
        assertThat(new Splitter(4, 1000).split("abce\u0301x")).containsExactly("abc", "e\u0301x");
    }

    @Test
    void leavesOutPartsThatWouldShowNothing() {
        assertThat(new Splitter(4, 1000).split("abcd" + " ".repeat(9))).containsExactly("abcd");
    }

    @Test
    void countsBytesOfMarkupToo() {
        var link = "<a href=\"https://example.vn/%s\">x</a>".formatted("ă".repeat(100));
        var parts = new Splitter().split(link.repeat(200));
        assertThat(parts).hasSizeGreaterThan(1).allSatisfy(SplitterTest::fits);
    }

    @Test
    void leavesEmptyTextForTheServerToRefuse() {
        assertThat(new Splitter().split("")).isEqualTo(List.of(""));
    }

    @RepeatedTest(200)
    void losesNothingAndStaysReadable(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var html = randomHtml(random, 0);
        var limit = 20 + random.nextInt(200);
        var parts = new Splitter(limit, 4000).split(html);
        var together = new StringBuilder();
        for (var part : parts) {
            var shown = TelegramHtml.shown(part);
            assertThat(shown.length()).isLessThanOrEqualTo(limit);
            assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(4000);
            together.append(shown);
        }
        assertThat(together.toString().replaceAll("\\s", ""))
                .isEqualTo(TelegramHtml.shown(html).replaceAll("\\s", ""));
    }

    private static void fits(String part) {
        assertThat(TelegramHtml.shown(part).length()).isLessThanOrEqualTo(4096);
        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(32_768);
    }

    private static String randomHtml(Random random, int depth) {
        var words = List.of(
                "kế ", "hoạch", "\n", "&lt;b&gt;", "😀", "&#39;", "đến ngày 20/9 ", "a\u0323", "&amp;", " ", "x & y ");
        var tags = List.of("b", "i", "u", "code", "blockquote", "a href=\"https://x.vn\"");
        var html = new StringBuilder();
        for (var i = random.nextInt(30); i >= 0; i--) {
            if (depth < 2 && random.nextInt(8) == 0) {
                var tag = tags.get(random.nextInt(tags.size()));
                html.append('<').append(tag).append('>').append(randomHtml(random, depth + 1));
                html.append("</").append(tag.split(" ", -1)[0]).append('>');
            } else {
                html.append(words.get(random.nextInt(words.size())));
            }
        }
        return html.toString();
    }
}
