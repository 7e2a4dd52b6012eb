package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.question.words.Remainder;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({
        "kế hoạch nào có kinh phí trên 25 tỷ, 2.5e10, Infinity",
        "du an duoi 1.500 trieu dong, 0, 1.5e9",
        "'dự án từ 1,5 nghìn tỷ trở lên', 1.5e12, Infinity"
    })
    void readsTheBounds(String question, double least, double most) {
        assertThat(Amounts.take(new Remainder(question)))
                .hasValueSatisfying(amount ->
                        assertThat(new double[] {amount.least(), amount.most()}).containsExactly(least, most));
    }

    @Test
    void exactlySoMuchIsNoMoreAndNoLess() {
        assertThat(Amounts.take(new Remainder("mức hỗ trợ đúng 50 triệu đồng")))
                .hasValueSatisfying(amount -> assertThat(5e7).isBetween(amount.least(), amount.most()));
    }

    @Test
    void peopleAreNoMoney() {
        assertThat(Amounts.take(new Remainder("trên 25 người"))).isEmpty();
    }
}
