package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.number.DocumentType;

class CitationsTest {
    @ParameterizedTest
    @CsvSource({
        "quyết định nào viện dẫn nghị quyết của HĐND tỉnh, NGHI_QUYET, HĐND tỉnh",
        "van ban nao can cu thong tu cua Bo Tai chinh, THONG_TU, Bo Tai chinh",
        "triển khai theo công điện của Thủ tướng, CONG_DIEN, Thủ tướng"
    })
    void readsWhatIsCited(String question, DocumentType type, String whose) {
        assertThat(Citations.take(new Remainder(question))).contains(new Condition.Citing(List.of(type), whose));
    }

    @ParameterizedTest
    @ValueSource(strings = {"triển khai kế hoạch nuôi ong", "theo thông báo thì hạn khi nào"})
    void carryingSomethingOutCitesNothing(String question) {
        assertThat(Citations.take(new Remainder(question))).isEmpty();
    }
}
