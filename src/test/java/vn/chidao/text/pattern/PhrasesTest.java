package vn.chidao.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.text.Span;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of(List.of("hoàn thành", "hoàn tất", "thời gian ", "hạn"));

    @Test
    void onePhraseOfSeveralIsFound() {
        assertThat(find("phải hoàn tất trước")).isTrue();
        assertThat(find("phải hoàn trước")).isFalse();
    }

    @Test
    void aSpaceStandsForAnyWhiteSpace() {
        assertThat(find("hoàn \n thành")).isTrue();
        assertThat(find("hoànthành")).isFalse();
        assertThat(find("thời gian")).isFalse();
    }

    @Test
    void aPhraseMustEndInTheSpanAndNotTooEarly() {
        var text = "hoàn thành trước";
        assertThat(PHRASES.endBehind(0, text, new Span(0, 9))).isFalse();
        assertThat(PHRASES.endBehind(10, text, new Span(0, 16))).isTrue();
        assertThat(PHRASES.endBehind(11, text, new Span(0, 16))).isFalse();
    }

    private static boolean find(String text) {
        return PHRASES.endBehind(0, text, new Span(0, text.length()));
    }
}
