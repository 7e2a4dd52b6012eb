package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phát triển cây dẻ

            UBND tỉnh phê duyệt Đề án phát triển cây dẻ tại Quyết định số 655/QĐ-UBND, ngày 09/4/2027. Hiện nay toàn tỉnh có 150 ha dẻ. Đến năm 2028 trồng mới 300 ha dẻ. Đến năm 2030 trồng mới 800 ha dẻ. Phấn đấu 95% hộ trồng dẻ thoát nghèo; thời gian qua mới có 62% hộ thoát nghèo. Trong năm 2027 trồng 90 ha dẻ. Giảm 20% phí thuê đất trồng dẻ. Tổng kinh phí 12 tỷ đồng. Hỗ trợ 5 triệu đồng/ha dẻ. Sở Công Thương mở 04 điểm thu mua ở 09 xã.
            """);

    private final FiguresResponder figures =
            new FiguresResponder(SCENE.corpus(), new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is to be reached, by which year, and how things are
            Mục tiêu trồng mới bao nhiêu ha dẻ đến năm 2030?             | Đến năm 2030 trồng mới 800 ha dẻ.
            Mục tiêu trồng mới bao nhiêu ha dẻ đến năm 2028?             | Đến năm 2028 trồng mới 300 ha dẻ.
            Hiện nay toàn tỉnh có bao nhiêu ha dẻ?                       | Hiện nay toàn tỉnh có 150 ha dẻ.
            Mục tiêu bao nhiêu phần trăm hộ trồng dẻ thoát nghèo?        | Phấn đấu 95% hộ trồng dẻ thoát nghèo; thời gian qua mới có 62% hộ thoát nghèo.
            Năm 2027 trồng bao nhiêu ha dẻ?                              | Trong năm 2027 trồng 90 ha dẻ.
            # how much less, in percent where the text has it so
            Phí thuê đất trồng dẻ giảm bao nhiêu?                        | Giảm 20% phí thuê đất trồng dẻ.
            # all of it, and what each gets
            Kinh phí phát triển cây dẻ là bao nhiêu?                     | Tổng kinh phí 12 tỷ đồng.
            Mỗi ha dẻ được hỗ trợ bao nhiêu tiền?                        | Hỗ trợ 5 triệu đồng/ha dẻ.
            Đầu tư phát triển cây dẻ bao nhiêu tiền?                     | Tổng kinh phí 12 tỷ đồng.
            # what is counted
            Mở bao nhiêu điểm thu mua dẻ?                                | Sở Công Thương mở 04 điểm thu mua ở 09 xã.
            """)
    void countWhatWasAskedFor(String question, String clause) {
        var found = figures.respond(SCENE.query(question), SCENE.directive("655"));

        assertThat(found.stream().flatMap(Scene::quotes)).containsExactly(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mục tiêu trồng mới bao nhiêu ha dẻ đến năm 2035?",
                "Có bao nhiêu nhà máy chế biến hạt dẻ?",
                "Riêng năm 2029 trồng bao nhiêu ha dẻ?",
                "Lãi suất vay trồng dẻ bao nhiêu phần trăm?",
                "Chặt cây dẻ bị phạt bao nhiêu tiền?"
            })
    void ofAnythingElseNoneIsTold(String question) {
        assertThat(figures.respond(SCENE.query(question), SCENE.directive("655")))
                .isEmpty();
    }
}
