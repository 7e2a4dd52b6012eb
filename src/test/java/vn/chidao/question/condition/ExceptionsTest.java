package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.number.DocumentType;

class ExceptionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            các kế hoạch nuôi ong không kể mật rừng, năm ngoái | mật rừng  | các kế hoạch nuôi ong, năm ngoái
            các kế hoạch năm ngoái, trừ vụ mật rừng            | mật rừng  | các kế hoạch năm ngoái
            cac ke hoach nam ngoai (vu mat rung thi bo qua)    | mat rung  | cac ke hoach nam ngoai
            ngoài chuyện mật rừng ra còn kế hoạch nào          | mật rừng  | còn kế hoạch nào
            """)
    void aMatterIsKeptOut(String question, String topic, String left) {
        var words = new Remainder(question);

        assertThat(Exceptions.take(words)).containsExactly(new Condition.Not(new Condition.About(topic)));
        assertThat(words.words()).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(strings = {"văn bản tháng 3, trừ công điện", "van ban thang 3 (khong tinh cong dien)"})
    void aTypeIsKeptOut(String question) {
        assertThat(Exceptions.take(new Remainder(question)))
                .containsExactly(new Condition.Not(new Condition.OfType(List.of(DocumentType.CONG_DIEN))));
    }

    @Test
    void anIssuerIsKeptOut() {
        assertThat(Exceptions.take(new Remainder("quyết định tháng 3, đừng tính của ban chỉ đạo")))
                .containsExactly(new Condition.Not(new Condition.IssuedBy(List.of("ban chỉ đạo"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "văn bản nào bãi bỏ những quy định cũ",
                "thuốc trừ sâu có trong văn bản nào",
                "tru so moi cua So Tai chinh o dau",
                "hạn tháng 6, không kể báo cáo định kỳ",
                "tiêm phòng, kể cả chó mèo"
            })
    void otherWordsKeepNothingOut(String question) {
        assertThat(Exceptions.take(new Remainder(question))).isEmpty();
    }
}
