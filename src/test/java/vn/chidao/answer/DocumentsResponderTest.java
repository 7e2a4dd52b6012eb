package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phòng bệnh dại

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 chỉ đạo phòng bệnh dại. Các sở, ngành thực hiện Chỉ thị số 29/CT-TTg ngày 02/3/2027 của Thủ tướng Chính phủ về tiêm vắc xin. Công văn này thay thế Công văn số 415/UBND-KT ngày 10/5/2025. Việc nuôi chó theo quy định.

            Triển khai Kế hoạch số 12/KH-BYT

            UBND tỉnh ban hành Kế hoạch số 140/KH-UBND, ngày 08/4/2027 triển khai Kế hoạch số 12/KH-BYT ngày 01/3/2027 của Bộ Y tế về khám mắt. Sở Y tế khám mắt cho học sinh.

            Trồng tre ven sông

            UBND tỉnh ban hành Kế hoạch số 150/KH-UBND, ngày 08/4/2027 về trồng tre ven sông. Sở Công Thương cấp giống.

            Bãi bỏ văn bản

            UBND tỉnh ban hành Quyết định số 655/QĐ-UBND, ngày 09/4/2027 bãi bỏ Quyết định số 11/QĐ-UBND ngày 01/02/2020 và Quyết định số 12/QĐ-UBND ngày 01/02/2020; theo đề nghị tại Tờ trình số 5/TTr-STP ngày 01/4/2027. Sở Tư pháp đăng công báo.
            """);

    private final DocumentsResponder documents =
            new DocumentsResponder(new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # itself, or the one that it carries out or replaces
            902 | Văn bản nào chỉ đạo phòng bệnh dại?               | Công văn số 902/UBND-KT, ngày 07/4/2027
            902 | Công văn 902 thực hiện chỉ thị nào?               | Các sở, ngành thực hiện Chỉ thị số 29/CT-TTg ngày 02/3/2027 của Thủ tướng Chính phủ về tiêm vắc xin.
            902 | Công văn 902 thay thế công văn nào?               | Công văn này thay thế Công văn số 415/UBND-KT ngày 10/5/2025.
            902 | Văn bản nào thay thế Công văn 415?                | Công văn số 902/UBND-KT, ngày 07/4/2027
            # several of one kind, without the proposal that they rest on
            655 | Quyết định 655 bãi bỏ quyết định nào?             | UBND tỉnh ban hành Quyết định số 655/QĐ-UBND, ngày 09/4/2027 bãi bỏ Quyết định số 11/QĐ-UBND ngày 01/02/2020 và Quyết định số 12/QĐ-UBND ngày 01/02/2020
            """)
    void oneIsToldByItsCitationAnotherByTheClauseThatNamesIt(String serial, String question, String words) {
        var found =
                documents.number(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(Scene.quotes(found)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kế hoạch 150 thay thế văn bản nào?", "Kế hoạch 150 thực hiện nghị quyết nào?"})
    void oneThatNamesNoOtherIsRelatedToNone(String question) {
        assertThat(documents.number(SCENE.query(question), SCENE.directive("150")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            902 | Công văn 902 ban hành ngày nào?          | Công văn số 902/UBND-KT, ngày 07/4/2027
            902 | Chỉ thị 29/CT-TTg ban hành ngày nào?     | Chỉ thị số 29/CT-TTg ngày 02/3/2027
            902 | Công văn 415 ban hành ngày nào?          | Công văn số 415/UBND-KT ngày 10/5/2025
            """)
    void theDayIsThatOfTheOneAskedAbout(String serial, String question, String words) {
        var found =
                documents.date(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(Scene.quotes(found)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            902 | Chỉ thị 29/CT-TTg nói về gì?                | Các sở, ngành thực hiện Chỉ thị số 29/CT-TTg
            # the number is its own, the heading names the other, or the question says more
            902 | Công văn 902 nói về gì?                     |
            140 | Kế hoạch 12/KH-BYT nói về gì?               |
            902 | Chỉ thị 29/CT-TTg nói gì về nuôi chó?       |
            """)
    void whatIsSaidOfAnotherIsQuotedUnlessAllIsAboutIt(String serial, String question, String words) {
        var found = documents.mentioned(SCENE.query(question), SCENE.directive(serial));

        if (words == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(Scene.quotes(found.orElseThrow()))
                    .singleElement()
                    .asString()
                    .startsWith(words);
        }
    }
}
