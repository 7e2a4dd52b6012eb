package vn.chidao.answer.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class PlaceSpellingTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phòng bệnh dại

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 về phòng bệnh dại. UBND xã Nậm Sơ tiêm vắc xin cho 62 con chó; huyện Phước Hải Đông trực 24/24 giờ; xã Hòa Sơn và xã Hoa Sơn phun hóa chất.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xã nậm sơ tiêm bao nhiêu con               | xã Nậm Sơ tiêm bao nhiêu con
            xã nam so tiêm bao nhiêu con               | xã Nậm Sơ tiêm bao nhiêu con
            còn huyện phước hải đông?                  | còn huyện Phước Hải Đông?
            # typed as it is
            xã Nậm Sơ tiêm bao nhiêu con               | xã Nậm Sơ tiêm bao nhiêu con
            # two of one spelling
            xã hoa sơn phun gì                         | xã hoa sơn phun gì
            # no level, no place
            nậm sơ tiêm bao nhiêu con                  | nậm sơ tiêm bao nhiêu con
            các xã nào phun hóa chất                   | các xã nào phun hóa chất
            """)
    void spellsAPlaceBehindItsLevel(String typed, String spelled) {
        assertThat(new PlaceSpelling(SCENE.corpus().directives().all()).in(typed))
                .isEqualTo(spelled);
    }
}
