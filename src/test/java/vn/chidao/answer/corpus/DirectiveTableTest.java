package vn.chidao.answer.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chidao.answer.Scene;

class DirectiveTableTest {
    private static final String PAGE = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phát triển cây cam

            Chủ tịch UBND tỉnh Hồ Bá Kiên ký Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về phát triển cây cam.

            Phát triển cây chè

            Chủ tịch UBND tỉnh Hồ Bá Kiên ký Kế hoạch số 72/KH-UBND, ngày 07/4/2027 về phát triển cây chè%s.
            """;

    @Test
    void knowsTheProvinceByItsName() {
        try (var scene = Scene.of(PAGE.formatted(" của tỉnh Khê Lĩnh"))) {
            assertThat(scene.corpus().directives().province()).isEqualTo("khe linh");
        }
    }

    @Test
    void takesNoChairmanForAProvince() {
        try (var scene = Scene.of(PAGE.formatted(""))) {
            assertThat(scene.corpus().directives().province()).isEmpty();
        }
    }
}
