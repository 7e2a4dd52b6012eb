package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class AskedNamesTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ba mỏ cát đó tên gì?              | cấp phép 03 mỏ cát Bãi Dài, Vàm Lách          | true
            Ba mỏ cát đó tên gì?              | đóng cửa 03 mỏ cát                            | false
            Ba mỏ cát đó tên gì?              | Sở Công Thương kiểm tra 03 mỏ cát             | false
            Ba mỏ cát đó tên gì?              | ba mỏ cát ở huyện Sa Lâm                      | false
            Ba mỏ cát đó tên gì?              | mở cửa các bến Bãi Dài, Vàm Lách              | false
            Mỏ cát Bãi Dài tên gì?            | mỏ cát Bãi Dài ngừng khai thác                | false
            Kể tên 11 xã                      | các xã Nậm Sơ, Tà Rụt và Pác Nặm              | true
            Kể tên 11 xã                      | rà soát ở 11 xã                               | false
            """)
    void areNewAndOfTheThingAskedFor(String question, String clause, boolean named) {
        assertThat(AskedNames.of(SCENE.query(question)).areIn(clause)).isEqualTo(named);
    }
}
