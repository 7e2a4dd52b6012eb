package vn.chidao.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a paragraph that tells of a day begins. */
class DayOpeningTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng 24/9, đồng chí Lê Văn Ong thăm hội thi.",
                "- Ngày 08/9, đồng chí Lê Văn Ong đi kiểm tra.",
                "Chiều cùng ngày, tại hội trường, Thường trực UBND tỉnh tiếp công dân.",
                "Trong hai ngày 11 và 12/8, UBND tỉnh họp phiên thường kỳ.",
                "Thứ Hai (16/3) Chủ tịch UBND tỉnh chủ trì họp.",
                "Cuối tuần, ngày 14/8, Chủ tịch UBND tỉnh gửi thư cảm ơn.",
                "Trao quyết định nghỉ hưu. Chiều 28/02, Phó Chủ tịch UBND tỉnh trao quyết định.",
                "Kiểm tra đê biển: Sáng 24/9, đồng chí Lê Văn Ong kiểm tra."
            })
    void opensWithADay(String paragraph) {
        assertThat(DayOpening.isIn(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Công Thương chủ trì, chọn 12 hợp tác xã xong trước ngày 25/11/2026.",
                "Tiến độ: ngày 24/9, hoàn thành phần móng.",
                "Đợt 1 từ ngày 20/9 đến ngày 30/9, đợt 2 trong tháng 10."
            })
    void tellsOfNoDay(String paragraph) {
        assertThat(DayOpening.isIn(paragraph)).isFalse();
    }
}
