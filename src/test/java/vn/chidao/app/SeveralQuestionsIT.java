package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.fact.Directive;

/** Each question of a message is answered for itself, and a number by itself is one. */
class SeveralQuestionsIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2028)

            Kế hoạch nuôi ong lấy mật

            UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày 07/11/2028 về nuôi ong lấy mật. Giao Sở Công Thương chủ trì, hoàn thành trước ngày 20/12/2028.

            Sửa chữa cầu treo Khe Mây

            UBND tỉnh ban hành Kế hoạch số 62/KH-UBND, ngày 08/11/2028 sửa chữa cầu treo Khe Mây. Giao Sở Xây dựng chủ trì, hoàn thành trước ngày 30/11/2028.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hạn nuôi ong lấy mật? sở nào sửa cầu treo Khe Mây?         | 61 62
            Hạn của kế hoạch 61 là bao giờ? Còn kế hoạch 62?           | 61 62
            kế hoạch 61 và kế hoạch 62 do sở nào chủ trì               | 61 62
            ai chủ trì nuôi ong lấy mật và phải xong trước ngày nào?   | 61
            hạn của kế hoạch 61 và 62                                  | 61 62
            hạn 61 và 62                                               | 61 62
            62                                                         | 62
            hạn 62                                                     | 62
            còn 62?                                                    | 62
            # a list of questions, in lines of its own or not
            1. ai chủ trì kế hoạch 61 2. kế hoạch 62 do sở nào chủ trì | 61 62
            1) hạn kế hoạch 62 2) ai chủ trì kế hoạch 61               | 62 61
            """)
    void answersEach(String message, String serials) {
        assertThat(PRODUCT.reply(message).answer().cited().stream()
                        .map(Directive::number)
                        .map(number -> number == null ? "" : number.serial()))
                .containsExactly(serials.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"số 2", "số 2 do sở nào chủ trì", "cái thứ hai"})
    void aPlaceInAListIsNoDocumentsNumber(String question) {
        var list = PRODUCT.reply("các kế hoạch tháng 11/2028");

        assertThat(PRODUCT.reply(question, list.subject()).answer().cited())
                .extracting(directive ->
                        directive.number() == null ? "" : directive.number().serial())
                .containsExactly("62");
    }
}
