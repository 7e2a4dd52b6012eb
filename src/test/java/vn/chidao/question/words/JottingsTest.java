package vn.chidao.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JottingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hạn rơi vào tháng Tám 2024     | hạn rơi vào tháng 8 2024
            giao hồi T10/2024              | giao hồi tháng 10/2024
            cong van Q4/2024               | cong van quy 4/2024
            tháng 11 và 12/2025 có gì      | tháng 11 và tháng 12/2025 có gì
            nhắc QL31B, ĐT.207             | nhắc quốc lộ 31B, đường tỉnh 207
            gđ2 số hóa hộ tịch             | giai đoạn 2 số hóa hộ tịch
            GD 1 lam nam nao               | giai doan 1 lam nam nao
            co to chot o km22 ql37d khong  | co to chot o km22 quoc lo 37d khong
            trong ba tháng hai đợt kiểm tra| trong ba tháng hai đợt kiểm tra
            sđt 0912 dt 345                | sđt 0912 đường tỉnh 345
            """)
    void areWrittenAsDocumentsWriteThem(String question, String written) {
        assertThat(Jottings.written(question)).isEqualTo(written);
    }
}
