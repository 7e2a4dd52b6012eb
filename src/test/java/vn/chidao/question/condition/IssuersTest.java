package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.question.words.Remainder;

class IssuersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            công văn của UBND tỉnh                                     | UBND tỉnh
            cong van cua UBND tinh                                     | UBND tinh
            kế hoạch do Sở Thủy sản ban hành                           | Sở Thủy sản
            Sở Thủy sản ban hành những gì                              | Sở Thủy sản
            các văn bản của Ban Chỉ huy nuôi ong và lấy mật tỉnh       | Ban Chỉ huy nuôi ong và lấy mật tỉnh
            Ban Chỉ đạo 11 với Ban Chỉ đạo 12 đã ra những kế hoạch nào | Ban Chỉ đạo 11; Ban Chỉ đạo 12
            kế hoạch do ban chỉ đạo hay hội đồng ban hành              | ban chỉ đạo; hội đồng
            Văn phòng UBND tỉnh có những công văn nào                  | Văn phòng UBND tỉnh
            Sở Thủy sản có việc gì                                     |
            Sở Thủy sản có văn bản nào đến hạn                         |
            """)
    void readsWhoIssued(String question, String names) {
        assertThat(Issuers.take(new Remainder(question)).any())
                .containsExactly(names == null ? new String[0] : names.split("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "các công văn không do UBND tỉnh ban hành, UBND tỉnh",
        "quyết định không phải của UBND tỉnh, UBND tỉnh",
        "kế hoạch không do UBND tỉnh mà do Sở Thủy sản ban hành, UBND tỉnh"
    })
    void readsWhoDidNot(String question, String name) {
        assertThat(Issuers.take(new Remainder(question)).none()).containsExactly(name);
    }
}
