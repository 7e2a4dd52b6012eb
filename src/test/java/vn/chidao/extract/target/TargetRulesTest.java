package vn.chidao.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.entry.EntryText;

/** Whether the first figure of a sentence is to be reached, and whether the second goes on with it. */
class TargetRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phấn đấu mở 14 lớp.                                      | it is announced
            Các xã trồng 500 ha tre.                                 | the task brings it about
            Hoàn thành 312 căn nhà.                                  | the task brings it about
            Mở lớp bồi dưỡng cho 120 giáo viên.                      | for so many it is done
            Nâng quy mô từ 350 lên 500 học viên.                     | it is moved to
            Trồng ít nhất 40 ha tre.                                 | at least so much
            Rút thời gian xuống còn 04 ngày.                         | it is to become shorter
            Thu ngân sách phấn đấu 90 tỷ đồng.                       | so much is to be earned
            Tỷ lệ hộ dùng nước sạch đạt 92%.                         | it is measured
            Kiểm tra 100% bến đò.                                    | it is to be whole
            Rút ngắn 40% thời gian.                                  | the task brings it about
            """)
    void areWhatIsToBeReached(String sentence, String why) {
        assertThat(isAim(sentence, false)).as(why).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Y tế bố trí 03 tổ lưu động.                           | a means
            Mỗi điểm tiêm nhận không quá 100 người.                  | a rule
            Cấp kinh phí 90 tỷ đồng.                                 | money spent
            Trưng bày trong 04 ngày.                                 | how long it takes
            Ngân sách tỉnh hỗ trợ 70% chi phí.                       | whose money pays what share
            Hàng dự trữ nhiều, tăng 12% so với năm trước.            | a comparison
            Lập phương án cho tuyến đường 12 km.                     | a description
            """)
    void areNotWhatMerelyStandsInATask(String sentence, String why) {
        assertThat(isAim(sentence, false)).as(why).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Bể chứa có 150 m3 nước., true", "Cấp kinh phí 90 tỷ đồng., false", "Trưng bày trong 04 ngày., false"})
    void aTimeThatIsSetBeforeThemMakesAimsOfAllButMoneyAndTimes(String sentence, boolean aim) {
        assertThat(isAim(sentence, true)).isEqualTo(aim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trồng 9.500 ha rừng, trong đó 1.200 ha hồi.              | true
            Trồng 9.500 ha rừng và 800 ha quế.                       | true
            Trồng 9.500 ha rừng, gồm có 30 vườn ươm.                 | true
            Đạt 100% ao, hồ được cắm biển; 80% lớp học có quạt.      | true
            Trồng 9.500 ha rừng. Có 800 ha quế.                      | false
            Trồng 9.500 ha rừng; 800 ha quế.                         | false
            Trồng 9.500 ha rừng, trong đó 40% là hồi.                | false
            Rút xuống còn 04 ngày, trong đó 02 ngày thẩm định.       | false
            """)
    void aListOfPartsGoesOn(String sentence, boolean more) {
        var entry = entry(sentence);
        var found = Quantities.find(entry.clean(), entry.body().getFirst());

        assertThat(TargetRules.goesOn(entry, found.get(0), found.get(1))).isEqualTo(more);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Y tế phấn đấu làm sớm; Sở Tài chính dùng 02 xe.",
                "Phấn đấu làm sớm; Sở Tài chính dùng 02 xe."
            })
    void oneAgencysAimIsNotTheNextOnes(String sentence) {
        assertThat(isAim(sentence, false)).isFalse();
    }

    private static boolean isAim(String text, boolean timed) {
        var entry = entry(text);
        var sentence = entry.sentences(entry.body().getFirst()).getFirst();
        return TargetRules.isTarget(
                entry, sentence, Quantities.find(entry.clean(), sentence).getLast(), timed);
    }

    private static EntryText entry(String text) {
        return new EntryText("Tiêu đề\n" + text);
    }
}
