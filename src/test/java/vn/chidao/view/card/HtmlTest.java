package vn.chidao.view.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
    @ParameterizedTest
    @ValueSource(strings = {"<b>đậm</b>", "a < b & c > d", "&lt;", "&amp;nbsp;", "\"quoted\"", "😀 chữ"})
    void showsWhatWasTypedAndNothingElse(String typed) {
        assertThat(Html.plain(Html.escape(typed))).isEqualTo(typed);
        assertThat(Html.plain(Html.bold(typed))).isEqualTo(typed);
        assertThat(Html.plain(Html.code(typed))).isEqualTo(typed);
        assertThat(Html.plain(Html.quote(typed))).isEqualTo("«" + typed + "»");
    }
}
