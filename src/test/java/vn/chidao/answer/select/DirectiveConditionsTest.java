package vn.chidao.answer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

/** Which directives the type, times and agencies of a question allow. */
class DirectiveConditionsTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 29/12/2025 - 04/01/2026)

            Bảo tồn nghề rèn giai đoạn 2026 - 2030

            UBND tỉnh ban hành Kế hoạch số 301/KH-UBND, ngày 30/12/2025 về bảo tồn nghề rèn giai đoạn 2026 - 2030. Sở Công Thương dạy nghề trước ngày 15/8/2026; Sở Tài chính bố trí vốn trong năm 2026. UBND các xã, phường mở cuộc thi rèn dịp 27/7.

            Bàn giao trụ sở Hội Người mù

            UBND tỉnh chỉ đạo bàn giao trụ sở Hội Người mù. Sở Tài chính làm thủ tục.

            Dọn kênh mương

            UBND tỉnh có Công văn số 8/UBND-KT, ngày 02/01/2026 về dọn kênh mương dịp 26/3. Sở Công Thương và Kho bạc Nhà nước khu vực VIII phối hợp chi trả.
            """);

    private final DirectiveConditions conditions = SCENE.conditions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            các kế hoạch                                  | 301
            văn bản tháng 01/2026                         | 8
            văn bản năm 2025                              | 301
            # a document without a date is of its week; so is every one where a week is asked for
            văn bản tuần từ 29/12/2025 đến 04/01/2026     | ~ 301 8
            văn bản từ ngày 29/12/2025 đến 04/01/2026     | ~ 301 8
            văn bản ngày 30/12/2025                       | 301
            # due: «trước ngày 15/8» is called due on the day, a year sets none
            văn bản có hạn ngày 15/8/2026                 | 301
            văn bản có hạn ngày 14/8/2026                 | 301
            văn bản có hạn ngày 31/12/2026                |
            văn bản có hạn trong năm 2026                 | 301
            # by when others have to be done
            việc giao Sở Công Thương phải xong trong tháng 8/2026   | 301
            việc giao Sở Tài chính phải xong trong tháng 8/2026     |
            """)
    void listsHoldToTheLetter(String question, String serials) {
        var allowed = SCENE.corpus().directives().all().stream()
                .filter(conditions.exact(SCENE.query(question), false))
                .toList();

        assertThat(Scene.serials(allowed)).isEqualTo(serials == null ? "" : serials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a year of issue, of the name, of a limit; one that it knows nothing of
            Hạn dạy nghề rèn năm 2025?                    | true
            Kế hoạch nghề rèn giai đoạn 2026 - 2030 là gì?| true
            Nghề rèn năm 2026 dạy khi nào?                | true
            Nghề rèn năm 2019 dạy khi nào?                | false
            # of a number the year is that of issue
            Kế hoạch 301 năm 2025 ban hành ngày nào?      | true
            Kế hoạch 301 năm 2026 ban hành ngày nào?      | false
            """)
    void aFactMayMeanWhatKnowsOfTheTimesNamed(String question, boolean may) {
        assertThat(conditions.mayMean(SCENE.query(question), SCENE.directive("301")))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tháng 01/2026 dọn kênh mương gì?              | true
            Tháng 5/2026 dọn kênh mương gì?               | false
            Ngày 02/01 dọn kênh mương nào?                | true
            Ngày 26/3 dọn kênh mương nào?                 | true
            Ngày 27/3 dọn kênh mương nào?                 | false
            """)
    void aDayOrMonthMustMeetATimeOfItsOwn(String question, boolean may) {
        assertThat(conditions.mayMean(SCENE.query(question), SCENE.directive("8")))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND các huyện, thành phố    | UBND các huyện Chi Lăng, Cao Lộc  | true
            UBND các huyện, thành phố    | UBND các xã, phường               | false
            UBND các xã, phường          | UBND xã Nậm Sơ                    | true
            UBND các xã, phường          | UBND thị trấn Đông Khê            | true
            Các sở, ban, ngành           | các sở, ngành                     | true
            Các sở, ban, ngành           | Sở Y tế                           | false
            Sở Y tế                      | Sở Y tế                           | true
            Sở Y tế                      | sở y tế                           | true
            Sở Y tế                      | Bộ Y tế                           | false
            """)
    void unitsOfOneKindGoByOneName(String known, String name, boolean one) {
        var agencies = SCENE.query(known + " phải làm gì?").agencies();

        assertThat(agencies).hasSize(1);
        assertThat(conditions.isOneOf(name, Set.copyOf(agencies))).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Công Thương                            | 301 8
            Sở Tài chính                              | ~ 301
            Sở Kế hoạch và Đầu tư                     | ~ 301
            Sở Y tế                                   |
            """)
    void anAgencyIsConcernedUnderItsSuccessorsNameToo(String name, String serials) {
        var agency = SCENE.query(name + " phải làm gì?").agencies().getFirst();

        assertThat(SCENE.corpus().directives().all().stream()
                        .filter(directive -> conditions.concerns(directive, agency))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Scene::serials)))
                .isEqualTo(serials == null ? "" : serials);
    }
}
