package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;
import vn.chidao.text.Fold;

class CountedNounTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hộ         | 45 hộ nghèo                | counted
            hộ nghèo   | 45 hộ                      | counted
            hộ         | hai hộ                     | counted
            hộ         | 45 (bốn lăm) hộ            | counted
            hộ         | 40 - 45 hộ                 | counted
            xã         | 11/11 xã                   | counted
            con        | 3,1 triệu con              | counted
            xã         | quý 3/2027 xã nộp          | named
            hộ         | 45 thôn, hộ                | loosely
            hộ         | 45 thôn bản (hộ nghèo)     | loosely
            hộ         | các hộ ở 45 thôn           | named
            hộ         | 45 thôn                    | not
            # what people call otherwise
            quán       | 12 cơ sở ăn uống           | counted
            # units as they are spoken
            cân        | 300 kg rơm                 | counted
            tiếng      | 2 giờ                      | counted
            khối       | 150 m3                     | counted
            cây số     | 12 km                      | counted
            # what is measured in a unit stands beside it
            ha         | 12 triệu đồng/ha           | not
            # which of several
            lớp        | học sinh lớp 4             | counted
            hạng       | chợ hạng II                | counted
            """)
    void isCountedByAFigureBeforeIt(String unit, String clause, String how) {
        var counted = CountedNoun.of(unit, SCENE.corpus());
        var flat = Fold.flat(clause);

        assertThat(
                        counted.isCounted(flat)
                                ? "counted"
                                : counted.isCountedLoosely(flat) ? "loosely" : counted.isNamed(flat) ? "named" : "not")
                .isEqualTo(how);
    }

    @ParameterizedTest
    @CsvSource({"45 hộ", "hộ", "45"})
    void nothingIsCountedWhereNothingIsAskedFor(String clause) {
        var counted = CountedNoun.of("", SCENE.corpus());

        assertThat(counted.isCounted(Fold.flat(clause))).isFalse();
        assertThat(counted.isCountedLoosely(Fold.flat(clause))).isFalse();
        assertThat(counted.isNamed(Fold.flat(clause))).isFalse();
    }
}
