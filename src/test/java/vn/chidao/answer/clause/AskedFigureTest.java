package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

/** How well a clause has the kind of figure that a question asks for. */
class AskedFigureTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bao nhiêu hộ được cấp giống cam?                  | cấp giống cam cho 45 hộ              | strong
            Bao nhiêu hộ được cấp giống cam?                  | cấp giống cam cho 45 thôn, hộ        | weak
            Bao nhiêu hộ được cấp giống cam?                  | cấp giống cam cho mười hộ            | strong
            Bao nhiêu hộ được cấp giống cam?                  | các hộ trồng 12 ha cam               | weak
            Bao nhiêu hộ được cấp giống cam?                  | các hộ nhận giống cam                | none
            Bao nhiêu hộ được cấp giống cam?                  | cấp giống cam trên 24 xã             | none
            Bao nhiêu ha cam được trồng mới?                  | hỗ trợ 12 triệu đồng/ha              | none
            Bao nhiêu ha cam được trồng mới?                  | trồng mới 1.200 ha cam               | strong
            Phải giảm bao nhiêu vụ tai nạn giao thông?        | giảm 10% số vụ tai nạn               | weak
            Có bao nhiêu vụ tai nạn giao thông?               | xử lý 10% số vụ tai nạn              | none
            """)
    void aCountCountsWhatWasAskedFor(String question, String clause, String fit) {
        assertThat(fit(question, clause)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bao nhiêu phần trăm học sinh đọc thông?           | 92% học sinh đọc thông               | strong
            Bao nhiêu phần trăm học sinh đọc thông?           | một nửa học sinh đọc thông           | strong
            Bao nhiêu phần trăm học sinh đọc thông?           | 2/3 học sinh đọc thông               | strong
            Bao nhiêu phần trăm học sinh đọc thông?           | 92 học sinh đọc thông                | none
            Bao nhiêu phần trăm học sinh đọc thông?           | ngày 02/3/2027 học sinh đọc thông    | none
            Tỷ lệ học sinh đọc thông là bao nhiêu?            | đạt trên 92% học sinh                | strong
            Kinh phí cấp giống cam là bao nhiêu tiền?         | kinh phí 350 triệu đồng              | strong
            Kinh phí cấp giống cam là bao nhiêu tiền?         | cấp 350 cây giống                    | none
            Chỉ số chuyển đổi số đứng thứ mấy?                | phấn đấu đứng thứ 25 toàn quốc       | strong
            Chỉ số chuyển đổi số đứng thứ mấy?                | tỉnh đứng hạng 25                    | strong
            Chỉ số chuyển đổi số đứng thứ mấy?                | tăng 25 điểm                         | none
            Giao ban vào thứ mấy?                             | giao ban thứ Sáu hằng tuần           | strong
            Giao ban vào thứ mấy?                             | giao ban chủ nhật                    | strong
            Giao ban vào thứ mấy?                             | giao ban ngày 25 hằng tháng          | none
            """)
    void aShareASumARankAndAWeekdayAreOfTheirKind(String question, String clause, String fit) {
        assertThat(fit(question, clause)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the figure that the question names is no answer to it
            1.200 ha cam cho bao nhiêu hộ trồng?              | 1.200 ha cam                         | none
            # of one district alone
            Riêng huyện Sa Lâm có bao nhiêu hộ?               | cả ba huyện có 90 hộ                 | none
            Riêng huyện Sa Lâm có bao nhiêu hộ?               | trong đó huyện Sa Lâm 30 hộ          | strong
            # of the country
            Bình quân cả nước đạt bao nhiêu phần trăm?        | tỉnh đạt 92%                         | none
            Bình quân cả nước đạt bao nhiêu phần trăm?        | cả nước đạt 92%                      | strong
            # the other end of the scale
            Mức hỗ trợ thấp nhất là bao nhiêu tiền?           | cao nhất 90 triệu đồng               | none
            Mức hỗ trợ thấp nhất là bao nhiêu tiền?           | thấp nhất 20 triệu đồng              | strong
            # money where a verb alone asks for it
            Mỗi hộ được hỗ trợ bao nhiêu?                     | hỗ trợ 20 triệu đồng                 | strong
            Mỗi hộ được hỗ trợ bao nhiêu?                     | hỗ trợ 20 cây giống                  | weak
            Người bị thương được hỗ trợ bao nhiêu?            | làm 05 người bị thương               | none
            """)
    void whatSpeaksAgainstAFigureCounts(String question, String clause, String fit) {
        assertThat(fit(question, clause)).isEqualTo(fit);
    }

    private static String fit(String question, String clause) {
        double fit = AskedFigure.of(SCENE.query(question), SCENE.corpus()).fit(clause);
        return fit == Fit.STRONG ? "strong" : fit == Fit.WEAK ? "weak" : fit == 0 ? "none" : "?" + fit;
    }
}
