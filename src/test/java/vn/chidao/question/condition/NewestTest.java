package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.question.words.Remainder;

class NewestTest {
    @ParameterizedTest
    @CsvSource({
        "kế hoạch mới nhất của UBND tỉnh, -1",
        "hai văn bản gần đây nhất, 2",
        "3 ke hoach moi ra gan day nhat, 3",
        "tuần mới nhất có gì, 0",
        "huyện nào mới nhất là bao nhiêu, 0",
        "các kế hoạch, 0"
    })
    void tellsHowManyOfTheNewest(String question, int count) {
        assertThat(Newest.take(new Remainder(question))).isEqualTo(count);
    }
}
