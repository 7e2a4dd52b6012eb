package vn.chidao.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableKeyTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    hoà,    hòa
                    thuý,   thúy
                    Uỷ,     ủy
                    kĩ,     kỹ
                    quí,    quý
                    LÝ,     lí
                    khoẻ,   khỏe
                    Ðường,  đường
                    """)
    void agreesOnSpellingsOfOneSyllable(String one, String other) {
        assertThat(SyllableKey.of(one)).isEqualTo(SyllableKey.of(other));
        assertThat(SyllableKey.fold(one)).isEqualTo(SyllableKey.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"đường,dương", "dương,đương", "đường,đương", "hai,hay", "thi,thy", "tai,tay", "lúa,lụa", "ma,mà"})
    void keepsDifferentSyllablesApart(String one, String other) {
        assertThat(SyllableKey.of(one)).isNotEqualTo(SyllableKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"đường", "Thuỷ", "Nguyễn", "ợ", "ĐẾN", "ủy"})
    void doesNotSeeTheUnicodeForm(String word) {
        var parts = Normalizer.normalize(word, Form.NFD);

        assertThat(SyllableKey.of(parts)).isEqualTo(SyllableKey.of(word));
        assertThat(SyllableKey.fold(parts)).isEqualTo(SyllableKey.fold(word)).isASCII();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"đường", "thủy", "nguyễn", "hòa", "hoạch", "quý", "giờ", "gì", "khuỷu", "ủy", "tiền", "người"})
    void spellsAKeyAsItIsWritten(String word) {
        assertThat(SyllableKey.spell(SyllableKey.of(word))).isEqualTo(word);
    }
}
