package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists hold all that fit and nothing else: what each condition lets through, alone and with others. */
class ListerTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 13/01 - 19/01/2025)

            Thu hoạch cam sành

            UBND tỉnh ban hành Kế hoạch số 21/KH-UBND, ngày 14/01/2025 về thu hoạch cam sành. Sở Nông nghiệp và Phát triển nông thôn chủ trì, phối hợp với Sở Công Thương lập điểm thu mua, hoàn thành trước ngày 15/02/2025. Kinh phí thực hiện 350 triệu đồng.

            Tuyển chọn giống cam sành

            UBND tỉnh có Công văn số 118/UBND-KT, ngày 15/01/2025 về tuyển chọn giống cam sành. Sở Khoa học và Công nghệ bình tuyển cây đầu dòng, báo cáo trước ngày 31/3/2025.

            Quản lý dạy thêm, học thêm

            UBND tỉnh ban hành Quyết định số 07/2025/QĐ-UBND, ngày 16/01/2025 về quản lý dạy thêm, học thêm, thay thế Quyết định số 19/2014/QĐ-UBND. Sở Giáo dục và Đào tạo kiểm tra, hằng quý báo cáo UBND tỉnh.
            """, """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 07/4 - 13/4/2025)

            Chống buôn lậu thuốc lá

            Đồng chí Phạm Hữu Tâm, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389 tỉnh ký Kế hoạch số 9/KH-BCĐ389, ngày 08/4/2025 về chống buôn lậu thuốc lá. Công an tỉnh chủ trì kiểm tra kho bãi; đường dây nóng 0203 888 999.

            Phòng bệnh cho cam sành

            Văn phòng UBND tỉnh có Công văn số 77/VP-KT, ngày 09/4/2025 truyền đạt ý kiến của đồng chí Lý Văn Hào, Phó Chủ tịch UBND tỉnh về phòng bệnh vàng lá trên cam sành. Sở Nông nghiệp và Môi trường hướng dẫn nông dân, xong trong tháng 5/2025.

            Họp về tiến độ bến xe Pác Nặm

            Ngày 10/4/2025, đồng chí Lý Văn Hào, Phó Chủ tịch UBND tỉnh họp với Sở Xây dựng về tiến độ bến xe Pác Nặm.

            Cải tạo bến xe Pác Nặm

            UBND tỉnh ban hành Quyết định số 402/QĐ-UBND, ngày 11/4/2025 phê duyệt dự án cải tạo bến xe Pác Nặm, thực hiện Nghị quyết số 55/NQ-HĐND ngày 02/4/2025. Tổng mức đầu tư 18 tỷ đồng. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng thẩm định, hoàn thành trước ngày 31/12/2025.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # by type
            các quyết định năm 2025                                  | 07 402
            văn bản trừ công văn                                     | 21 07 ~ 9 402
            văn bản quy phạm pháp luật năm 2025                      | 07
            những cuộc họp                                           | ~
            văn bản tháng 4/2025 nhưng không có số                   | ~
            # by issuer and symbol
            văn bản của Ban Chỉ đạo 389                              | 9
            văn bản của BCĐ 389 tỉnh                                 | 9
            văn bản do Văn phòng UBND tỉnh ban hành                  | 77
            văn bản không phải của UBND tỉnh                         | 9 77
            văn bản ký hiệu UBND-KT                                  | 118
            # by agency and its part
            các văn bản giao Sở Công Thương                          | 21
            những văn bản Sở Tài chính chủ trì                       | 402
            các văn bản do Sở Tài chính chủ trì                      | 402
            những văn bản Sở Xây dựng chủ trì                        |
            các văn bản Sở Xây dựng phối hợp                         | 402
            các văn bản thực hiện Nghị quyết 55/NQ-HĐND              | 402
            những văn bản Sở Y tế chủ trì                            |
            văn bản giao Sở Tài chính hoặc Công an tỉnh              | 9 402
            văn bản giao Sở Tài chính và Công an tỉnh                |
            văn bản giao Sở Tài chính và Sở Xây dựng                 | 402
            # by day of issue, by week, by what is due
            văn bản ban hành từ 15/01/2025 đến 08/4/2025             | 118 07 9
            văn bản tuần từ 07/4 đến 13/4/2025                       | ~ 9 77 402
            văn bản có hạn trong tháng 5/2025                        | 77
            văn bản có hạn trước ngày 20/02/2025                     | 21
            văn bản có hạn ngày 31/3/2025                            | 118
            văn bản nào báo cáo hằng quý                             | 07
            # by what they are about
            văn bản về cam sành                                      | 21 118 77
            văn bản về cam sành ban hành tháng 01/2025               | 21 118
            văn bản về cam sành trừ kế hoạch                         | 118 77
            văn bản nói đến vàng lá                                  | 77
            văn bản về cam sành, bến xe                              | 21 118 ~ 77 402
            văn bản về cây quýt                                      |
            # by what they do with others
            văn bản thay thế văn bản khác                            | 07
            văn bản bãi bỏ văn bản khác                              |
            # by what they have
            văn bản nào có đường dây nóng                            | 9
            văn bản có kinh phí trên 1 tỷ đồng                       | 402
            văn bản có kinh phí dưới 1 tỷ đồng                       | 21
            văn bản không có hạn                                     | 9
            # by person
            văn bản do đồng chí Phạm Hữu Tâm ký                      | 9
            văn bản đồng chí Lý Văn Hào chỉ đạo                      | 77
            các văn bản đồng chí Lý Văn Hào ký                       |
            # by number
            các văn bản từ số 118 đến số 402                         | 118 402
            liệt kê các kế hoạch số 9 và số 21                       | 21 9
            # of the newest week, unless all are asked for
            các văn bản trong tuần                                   | ~ 9 77 402
            có văn bản nào mới không                                 | ~ 9 77 402
            tất cả các văn bản                                       | 21 118 07 ~ 9 77 402
            # the newest of them
            văn bản mới nhất                                         | 402
            hai công văn mới nhất                                    | 118 77
            """)
    void holdAllThatFitInOrderOfTheirDays(String question, String serials) {
        var answer = new Lister(SCENE.corpus(), SCENE.conditions()).answer(SCENE.query(question));

        assertThat(Scene.serials(answer.cited())).isEqualTo(serials == null ? "" : serials);
    }

    @Test
    void tellOfThoseThatNameTheAgencyOtherwise() {
        var listed = (Answer.Listed) new Lister(SCENE.corpus(), SCENE.conditions())
                .answer(SCENE.query("văn bản giao Sở Nông nghiệp và Môi trường"));

        assertThat(Scene.serials(listed.directives())).isEqualTo("77");
        assertThat(Scene.serials(listed.formerNames())).isEqualTo("21");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            văn bản giao Sở Tài chính                     | 402 | 11
            Sở Y tế phải làm gì?                          |     | 11
            Sở Y tế phải làm gì trong tháng 4/2025?       |     |
            văn bản giao các sở, ban, ngành               | 11  |
            Hội Nông dân tỉnh phải làm gì?                |     |
            """)
    void mentionWhatTheGroupOfTheAgencyIsTold(String question, String serials, String wider) {
        try (var scene = Scene.of("""
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/5 - 11/5/2025)

                Tiết kiệm điện

                UBND tỉnh ban hành Chỉ thị số 11/CT-UBND, ngày 06/5/2025 về tiết kiệm điện. Yêu cầu các sở, ban, ngành cắt giảm 5% lượng điện tiêu thụ.

                Sửa bến xe Pác Nặm

                UBND tỉnh ban hành Quyết định số 402/QĐ-UBND, ngày 07/5/2025 về sửa bến xe Pác Nặm. Giao Sở Tài chính cấp kinh phí.
                """)) {
            var answer = new Lister(scene.corpus(), scene.conditions()).answer(scene.query(question));
            var told = switch (answer) {
                case Answer.Listed listed -> listed.wider();
                case Answer.NotFound none -> none.wider();
                default -> throw new AssertionError(answer);
            };

            assertThat(Scene.serials(answer.cited())).isEqualTo(serials == null ? "" : serials);
            assertThat(told.stream().map(list -> Scene.serials(list.directives())))
                    .isEqualTo(wider == null ? List.of() : List.of(wider));
        }
    }

    @Test
    void ofTasksSayThemDirectiveByDirective() {
        var listed = (Answer.Listed)
                new Lister(SCENE.corpus(), SCENE.conditions()).answer(SCENE.query("Sở Xây dựng phải làm gì?"));

        assertThat(listed.duties().values().stream().flatMap(List::stream).map(task -> task.role() + " " + task.name()))
                .containsExactly("SUPPORT Sở Xây dựng");
    }

    @Test
    void aMeantDirectiveBringsThoseThatSayAsMuch() {
        var query = SCENE.query("Văn bản số mấy về cam sành?");

        assertThat(Scene.serials(Lister.saying(query, SCENE.directive("118"), SCENE.corpus())))
                .isEqualTo("118 21 77");
        assertThat(Scene.serials(Lister.saying(query, SCENE.directive("402"), SCENE.corpus())))
                .isEqualTo("402");
    }
}
