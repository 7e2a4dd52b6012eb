package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phát triển hợp tác xã nuôi ngao

            UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về phát triển hợp tác xã (HTX) nuôi ngao. Sở Tài chính hướng dẫn lập quỹ tín dụng nhân dân (QTDND).

            Chống hàng giả

            Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh (gọi tắt là Ban Chỉ đạo 389 tỉnh) ban hành Kế hoạch số 9/KH-BCĐ389, ngày 08/4/2027. Công an tỉnh kiểm tra kho bãi.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTX là gì?             | 71 | hợp tác xã (HTX
            htx nghĩa là gì?       | 71 | hợp tác xã (HTX
            QTDND là viết tắt của gì? | 71 | quỹ tín dụng nhân dân (QTDND
            Ban Chỉ đạo 389 là gì? | 9  | Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh (gọi tắt là Ban Chỉ đạo 389 tỉnh
            BCĐ 389 là gì?         | 9  | Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả tỉnh (gọi tắt là Ban Chỉ đạo 389 tỉnh
            """)
    void areWhereADirectiveDefinesThem(String question, String serial, String words) {
        var meaning = new DefinitionResponder(SCENE.corpus())
                .answer(SCENE.query(question))
                .orElseThrow();

        assertThat(Scene.serials(meaning.cited())).isEqualTo(serial);
        assertThat(Scene.quotes(meaning)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCCC là gì?", "HT là gì?", "nuôi ngao là gì?", "QTD là gì?"})
    void areNowhereElse(String question) {
        assertThat(new DefinitionResponder(SCENE.corpus()).answer(SCENE.query(question)))
                .isEmpty();
    }
}
