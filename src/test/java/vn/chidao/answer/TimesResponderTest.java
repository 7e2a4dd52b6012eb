package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.fact.Deadline;

/** Which times a directive sets for what was asked, in its own words. */
class TimesResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Xây kè suối Nậm Sơ

            UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về xây kè suối Nậm Sơ. Giai đoạn 1: từ ngày 15/4/2027 đến ngày 30/6/2027. Giai đoạn 2: từ ngày 01/7/2027 đến ngày 31/10/2027. Sở Xây dựng chủ trì thẩm định thiết kế trước ngày 12/4/2027. Sở Tài chính tạm ứng vốn trước ngày 05/5/2027. Thời gian đổ bê tông mỗi đoạn 45 ngày. Lễ khởi công lúc 8 giờ ngày 15/4/2027. Từ ngày 20/4/2027 cấm xe tải qua cầu treo cho đến khi làm xong kè.

            Phát triển cây dẻ giai đoạn 2027 - 2030

            UBND tỉnh phê duyệt Đề án phát triển cây dẻ giai đoạn 2027 - 2030 tại Quyết định số 655/QĐ-UBND, ngày 09/4/2027. Sở Nông nghiệp và Môi trường cấp giống.

            Phát triển cây hồi

            UBND tỉnh ban hành Kế hoạch số 72/KH-UBND, ngày 09/4/2027 về phát triển cây hồi. Bước 1 từ năm 2027 - 2028 trồng 300 ha. Bước 2 từ năm 2029 - 2031 trồng 500 ha. Tạm dừng thu hái quả hồi khi có mưa đá.

            Kỷ niệm 75 năm ngày truyền thống ngành thủy lợi

            UBND tỉnh ban hành Kế hoạch số 211/KH-UBND, ngày 10/4/2027 kỷ niệm ngày truyền thống ngành thủy lợi. Sở Nội vụ báo cáo kết quả nạo vét hằng quý. Tuyên dương thủy nông viên ngày 28/8/2027.
            """);

    private final TimesResponder times =
            new TimesResponder(SCENE.corpus(), new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a phase that no limit is set for, by its years
            72  | Bước 1 phát triển cây hồi làm từ năm nào?  | Bước 1 từ năm 2027 - 2028 trồng 300 ha.
            72  | Bước 2 phát triển cây hồi năm nào?         | Bước 2 từ năm 2029 - 2031 trồng 500 ha.
            # what is done when something happens
            72  | Khi nào tạm dừng thu hái quả hồi?          | Tạm dừng thu hái quả hồi khi có mưa đá.
            """)
    void areAClauseWhereNoLimitIsSet(String serial, String question, String clause) {
        var found = times.respond(SCENE.query(question), SCENE.directive(serial));

        assertThat(found.stream().flatMap(Scene::quotes)).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # all, where nothing beyond the document is asked; an end only of what has one
            71  | Thời gian xây kè suối Nậm Sơ?                   | từ ngày 15/4/2027 đến ngày 30/6/2027, từ ngày 01/7/2027 đến ngày 31/10/2027, trước ngày 12/4/2027, trước ngày 05/5/2027, lúc 8 giờ ngày 15/4/2027, Từ ngày 20/4/2027
            71  | Hạn cuối xây kè suối Nậm Sơ?                    | từ ngày 15/4/2027 đến ngày 30/6/2027, từ ngày 01/7/2027 đến ngày 31/10/2027, trước ngày 12/4/2027, trước ngày 05/5/2027, lúc 8 giờ ngày 15/4/2027
            71  | Xây kè suối Nậm Sơ bắt đầu từ ngày nào?         | từ ngày 15/4/2027 đến ngày 30/6/2027, từ ngày 01/7/2027 đến ngày 31/10/2027, lúc 8 giờ ngày 15/4/2027, Từ ngày 20/4/2027
            # of a phase, however it is called; all phases together
            71  | Giai đoạn 2 xây kè suối Nậm Sơ từ ngày nào?     | từ ngày 01/7/2027 đến ngày 31/10/2027
            71  | giai doan II xay ke suoi Nam So khi nao         | từ ngày 01/7/2027 đến ngày 31/10/2027
            71  | Giai đoạn cuối xây kè suối Nậm Sơ khi nào?      | từ ngày 01/7/2027 đến ngày 31/10/2027
            71  | Các giai đoạn xây kè suối Nậm Sơ khi nào?       | từ ngày 15/4/2027 đến ngày 30/6/2027, từ ngày 01/7/2027 đến ngày 31/10/2027
            # of the clause that speaks of what was asked
            71  | Thẩm định thiết kế kè suối Nậm Sơ trước ngày nào?  | trước ngày 12/4/2027
            71  | Hạn tạm ứng vốn xây kè suối Nậm Sơ?             | trước ngày 05/5/2027
            71  | Xe tải bị cấm qua cầu treo từ ngày nào?         | Từ ngày 20/4/2027
            # of the agency that is asked about
            71  | Sở Tài chính phải xong trước ngày nào?          | trước ngày 05/5/2027
            # with an hour where one is asked for
            71  | Khởi công kè suối Nậm Sơ lúc mấy giờ?           | lúc 8 giờ ngày 15/4/2027
            # what comes back
            211 | Kết quả nạo vét báo cáo khi nào?                | hằng quý
            """)
    void areThoseOfWhatWasAsked(String serial, String question, String words) {
        var found =
                times.respond(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(found.fact())
                .isInstanceOfSatisfying(
                        Fact.Times.class,
                        fact -> assertThat(String.join(
                                        ", ",
                                        fact.deadlines().stream()
                                                .map(Deadline::words)
                                                .map(set -> set.text())
                                                .toList()))
                                .isEqualTo(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # how long, in the clause or in the heading
            71  | Đổ bê tông mỗi đoạn kè suối Nậm Sơ bao lâu?       | Thời gian đổ bê tông mỗi đoạn 45 ngày.
            211 | Kỷ niệm mấy năm ngày truyền thống ngành thủy lợi? | Kỷ niệm 75 năm ngày truyền thống ngành thủy lợi
            # the years of a plan, where it sets no time
            655 | Phát triển cây dẻ trong giai đoạn nào?            | phát triển cây dẻ giai đoạn 2027 - 2030
            """)
    void aLengthAndATermAreQuoted(String serial, String question, String words) {
        var found =
                times.respond(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(found.fact()).isInstanceOf(Fact.Extract.class);
        assertThat(Scene.quotes(found)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kè suối Nậm Sơ khánh thành ngày nào?",
                "Thẩm định thiết kế kè suối Nậm Sơ lúc mấy giờ?",
                "Trồng tre ven kè suối Nậm Sơ xong trước ngày nào?",
                "Nhà thầu bảo hành mặt kè suối Nậm Sơ bao nhiêu năm?"
            })
    void ofAnythingElseNothingIsSaid(String question) {
        assertThat(times.respond(SCENE.query(question), SCENE.directive("71"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hạn thẩm định thiết kế kè suối Nậm Sơ?               | trước ngày 12/4/2027
            UBND xã Nậm Sơ phải di dời xong trước ngày nào?      | trước ngày 05/5/2027
            """)
    void ofTwoInOneClauseAreThoseOfThePartThatIsAsked(String question, String words) {
        try (var scene = Scene.of("""
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

                Xây kè suối Nậm Sơ

                UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về xây kè suối Nậm Sơ. Sở Xây dựng thẩm định thiết kế trước ngày 12/4/2027; UBND xã Nậm Sơ di dời 12 hộ trước ngày 05/5/2027.
                """)) {
            var found = new Responder(scene.corpus(), scene.conditions())
                    .respond(scene.query(question), scene.directive("71"))
                    .orElseThrow();

            assertThat(found.fact())
                    .isInstanceOfSatisfying(
                            Fact.Times.class,
                            fact -> assertThat(fact.deadlines())
                                    .extracting(deadline -> deadline.words().text())
                                    .containsExactly(words));
        }
    }

    @Test
    void ofAPhaseThatIsNotCountedNothingIsSaid() {
        assertThat(new Responder(SCENE.corpus(), SCENE.conditions())
                        .respond(SCENE.query("Giai đoạn 3 xây kè suối Nậm Sơ khi nào?"), SCENE.directive("71")))
                .isEmpty();
    }
}
