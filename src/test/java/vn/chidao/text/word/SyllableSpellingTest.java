package vn.chidao.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableSpellingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "khuếch", "quốc", "giếng", "gì", "gìn", "già", "ghế", "kỳ", "yêu", "uống", "huỳnh", "thuở",
                "hoặc", "quý", "quyết", "ngoằn", "trường", "rượu", "ăn", "ở", "xoong"
            })
    void knowsSyllables(String syllable) {
        assertThat(SyllableSpelling.isPlausible(syllable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kh", "ubnd", "kà", "cế", "gế", "ngì", "hoàch", "hòạch", "website", "tr", "qốc", "pđ", "134"
            })
    void knowsWhatIsNone(String word) {
        assertThat(SyllableSpelling.isPlausible(word)).isFalse();
    }
}
