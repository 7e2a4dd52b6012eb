package vn.chidao.extract.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

/** What of a long sentence can stand as an answer by itself. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # where another agency's task begins
            Sở Nông nghiệp và Môi trường vận hành 46 cống ngăn mặn dọc hai bờ sông Vàm Sa, còn Sở Xây dựng cấm xe trên 05 tấn qua các đoạn đường bị ngập quá 30 cm, riêng UBND xã Nậm Sơ bố trí 05 sà lan chở nước ngọt. | Sở Nông nghiệp và Môi trường vận hành 46 cống ngăn mặn dọc hai bờ sông Vàm Sa / Sở Xây dựng cấm xe trên 05 tấn qua các đoạn đường bị ngập quá 30 cm / riêng UBND xã Nậm Sơ bố trí 05 sà lan chở nước ngọt.
            # a circumstance is no task of anybody's
            Đối với các hộ ở vùng sâu, vùng xa chưa có điện lưới quốc gia và chưa có trạm phát sóng thông tin di động, Sở Công Thương lập danh sách từng hộ, đề xuất cấp pin mặt trời cho từng cụm dân cư. | Đối với các hộ ở vùng sâu, vùng xa chưa có điện lưới quốc gia và chưa có trạm phát sóng thông tin di động, Sở Công Thương lập danh sách từng hộ, đề xuất cấp pin mặt trời cho từng cụm dân cư.
            # who act together do one task
            Sở Tài chính, Sở Xây dựng, Sở Công Thương thẩm định phương án giá vật liệu xây dựng thông thường, báo cáo UBND tỉnh xem xét để phục vụ thi công các công trình trọng điểm của tỉnh trong năm. | Sở Tài chính, Sở Xây dựng, Sở Công Thương thẩm định phương án giá vật liệu xây dựng thông thường, báo cáo UBND tỉnh xem xét để phục vụ thi công các công trình trọng điểm của tỉnh trong năm.
            """)
    void aLongSentenceIsCutWhereAnotherAgencyTakesOver(String sentence, String clauses) {
        assertThat(clauses(sentence)).isEqualTo(clauses);
    }

    @Test
    void aShortSentenceStaysWhole() {
        assertThat(clauses("Sở Y tế khám bệnh, còn Sở Tài chính chi tiền."))
                .isEqualTo("Sở Y tế khám bệnh, còn Sở Tài chính chi tiền.");
    }

    private static String clauses(String sentence) {
        try (var scene = Scene.of("""
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

                Ứng phó triều cường

                UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về ứng phó triều cường. %s
                """.replace("%s", sentence))) {
            return Clauses.of(scene.corpus().directives().all().getFirst()).stream()
                    .map(clause -> clause.words().text())
                    .skip(1)
                    .collect(Collectors.joining(" / "));
        }
    }
}
