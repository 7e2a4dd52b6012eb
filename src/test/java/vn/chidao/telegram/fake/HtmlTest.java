package vn.chidao.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>a</b> &lt;&amp;&gt;&quot;           | a <&>"
            a & b                                  | a & b
            &nbsp;&apos;                           | &nbsp;&apos;
            x&#39;&#x1F600;                        | x'😀
            <A HREF='x'>y</A>                      | y
            <span class="tg-spoiler">y</span>      | y
            <blockquote expandable>y</blockquote>  | y
            """)
    void readsWhatTelegramReads(String html, String shown) {
        assertThat(Html.shown(html.strip())).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>x</p>        | Unsupported start tag "p" at byte offset 0
            đ < b           | Unsupported start tag "" at byte offset 3
            <b>x            | Can't find end tag corresponding to start tag "b"
            <i>x<b></i>     | Unmatched end tag at byte offset 7, expected "</b>", found "</i>"
            x</b>           | Unexpected end tag at byte offset 1
            <span>x</span>  | Tag "span" must have class "tg-spoiler" at byte offset 0
            """)
    void refusesInTelegramsWords(String html, String words) {
        assertThatThrownBy(() -> Html.shown(html.strip())).hasMessage("Bad Request: can't parse entities: " + words);
    }
}
