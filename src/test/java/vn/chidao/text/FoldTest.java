package vn.chidao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.pattern.MarkedPattern;

class FoldTest {
    @ParameterizedTest
    @CsvSource({"Đường Hoà Bình,duong hoa binh", "ỨNG PHÓ,ung pho", "Kế hoạch 134/KH-UBND,ke hoach 134/kh-ubnd"})
    void takesMarksAndCaseAwayUnitByUnit(String text, String flat) {
        assertThat(Fold.flat(text)).isEqualTo(flat).hasSameSizeAs(text);
    }

    @Test
    void seesMarksInBothForms() {
        assertThat(Fold.hasMarks("han dot 2")).isFalse();
        assertThat(Fold.hasMarks("đot 2")).isTrue();
        assertThat(Fold.hasMarks("ha\u0323n")).isTrue();
    }

    @Test
    void aMarkedPatternIsStrictOrLenient() {
        var until = MarkedPattern.of("đến hết (ngày|tháng)");
        assertThat(until.strict("Đến  hết ngày 3").find()).isTrue();
        assertThat(until.strict("den het ngay 3").find()).isFalse();
        assertThat(until.lenient("den het ngay 3").find()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hoà, hòa",
        "thuý, thúy",
        "Uỷ ban, ủy ban",
        "khoẻ, khỏe",
        "toả, tỏa",
        "kĩ, kỹ",
        "lí, lý",
        "mĩ, mỹ",
        "hi, hy",
        "tỉ, tỷ",
        "sĩ, sỹ",
        "vi, vy",
        "quí, quý",
        "qui, quy",
        "muà, mùa",
        "Kí, ký",
        "Ðiều, điều"
    })
    void oneKeyForTwoSpellings(String one, String other) {
        assertThat(Fold.key(one)).isEqualTo(Fold.key(other)).hasSameSizeAs(one);
    }

    @ParameterizedTest
    @CsvSource({"thi, thy", "đường, dương", "bí, bý", "gì, gỳ", "khi, khy", "tin, tyn", "bán, bàn", "hai, hay"})
    void otherSpellingsKeepTheirOwnKeys(String one, String other) {
        assertThat(Fold.key(one)).isNotEqualTo(Fold.key(other));
    }
}
