package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class LeadCueTest {
    private static final String ENTRY = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Thu gom rác trên vịnh

            UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về thu gom rác trên vịnh.""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế chủ trì lập phương án.                                             | Sở Y tế
            Sở Y tế làm đầu mối lập phương án.                                         | Sở Y tế
            Sở Y tế là cơ quan thường trực.                                            | Sở Y tế
            Sở Y tế lập phương án.                                                     | ''
            Sở Y tế lập phương án thu gom rác theo từng con nước; Công an tỉnh chủ trì tuần tra. | Công an tỉnh
            Sở Y tế lập phương án; Công an tỉnh chủ trì tuần tra.                      | Công an tỉnh
            Sở Y tế (tiếp nhận nhiệm vụ từ đoàn liên ngành của tỉnh) chủ trì lập đội.  | Sở Y tế
            Sở Y tế và Công an tỉnh chủ trì lập phương án.                             | Sở Y tế, Công an tỉnh
            """)
    void isWhatTheTextCallsLeading(String sentence, String leading) {
        try (var scene = Scene.of(ENTRY + ' ' + sentence)) {
            var directive = scene.directive("71");

            assertThat(directive.agencies().stream()
                            .filter(task -> LeadCue.isGiven(directive, task))
                            .map(task -> task.name())
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(leading);
        }
    }
}
