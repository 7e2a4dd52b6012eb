package vn.chidao.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneySumsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tổng kinh phí 12,8 tỷ đồng            | 1.28e10
            hỗ trợ 1.200.000 đồng/hộ              | 1200000
            thu nhập 38 triệu một tháng           | 3.8e7
            vốn 2,5 nghìn tỷ đồng                 | 2.5e12
            phạt 500 nghìn đồng                   | 500000
            """)
    void readsSums(String text, double sum) {
        assertThat(MoneySums.in(text)).containsExactly(sum);
    }

    @ParameterizedTest
    @CsvSource({"trồng 1.200 ha", "giao 38 việc", "ngày 12/8/2024"})
    void otherFiguresAreNoMoney(String text) {
        assertThat(MoneySums.in(text)).isEmpty();
    }
}
