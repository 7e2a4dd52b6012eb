package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiêm đợt 2 cho đàn bò                  | 2
            Đợt 02 bắt đầu tháng Năm               | 2
            Giai đoạn I; giai đoạn II              | 1 2
            bước một khảo sát, bước ba nghiệm thu  | 1 3
            vòng thứ nhất                          | 1
            lần đầu tổ chức                        | 1
            VÒNG IV                                | 4
            giai đoạn bốn                          | 4
            thi vòng 1, vòng 2 và vòng 1           | 1 2
            hoàn thành đợt 3.                      | 3
            """)
    void readsOrdinalsHoweverTheyAreWritten(String text, String ordinals) {
        assertThat(Phases.in(text).stream().sorted().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(ordinals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "giai đoạn 2027-2031",
                "giai đoạn 1 - 3 năm",
                "đợt 3/2027",
                "đợt 1.500 cây giống",
                "lần 2,5 tấn",
                "đợt 12",
                "xe hai bánh",
                "các đợt kiểm tra",
                ""
            })
    void otherNumbersAreNoPhases(String text) {
        assertThat(Phases.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Đợt 02, 2", "giai đoạn III, 3", "Lần thứ nhất, 1", "Hạn nộp, 0", "2027, 0", "'', 0"})
    void tellsTheOrdinalOfALabel(String label, int ordinal) {
        assertThat(Phases.of(label)).isEqualTo(ordinal);
    }
}
