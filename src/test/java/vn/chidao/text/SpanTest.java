package vn.chidao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void givesTheWordsItCovers() {
        assertThat(new Span(4, 9).in("Sở Tài chính")).isEqualTo("ài ch");
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThatThrownBy(() -> new Span(3, 2)).hasMessageContaining("3..2");
    }

    @Test
    void knowsWhatItContainsAndOverlaps() {
        var span = new Span(2, 6);
        assertThat(span.contains(new Span(3, 6))).isTrue();
        assertThat(span.overlaps(new Span(6, 8))).isFalse();
        assertThat(span.shift(2)).isEqualTo(new Span(4, 8));
    }
}
