package vn.chidao.answer.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.answer.Scene;

/** Which directive a question means, and when it is left open or none is. */
class SelectionTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 01/6 - 07/6/2026)

            Trồng rừng ngập mặn

            UBND tỉnh ban hành Kế hoạch số 134/KH-UBND, ngày 02/6/2026 về trồng rừng ngập mặn. Sở Nông nghiệp và Môi trường chủ trì trồng 90 ha đước.
            """, """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phòng bệnh dại

            UBND tỉnh ban hành Kế hoạch số 134/KH-UBND, ngày 06/4/2027 về phòng bệnh dại. Sở Y tế tiêm vắc xin cho 62 xã.

            Phòng bệnh than

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 về phòng bệnh than, thực hiện Kế hoạch số 12/KH-BYT ngày 02/3/2027, theo Công văn số 55/BNN-TY ngày 03/3/2027. Sở Y tế giám sát ổ dịch.

            Kỷ niệm 190 năm thành lập tỉnh

            UBND tỉnh ban hành Kế hoạch số 140/KH-UBND, ngày 08/4/2027 kỷ niệm 190 năm thành lập tỉnh. Sở Văn hóa, Thể thao và Du lịch tổ chức lễ hội đèn lồng; tuân theo Kế hoạch số 12/KH-BYT ngày 02/3/2027.

            Quản lý chợ nổi Vàm Lách

            UBND tỉnh ban hành Quyết định số 655/QĐ-UBND, ngày 09/4/2027 về quản lý chợ nổi Vàm Lách. Sở Công Thương sắp xếp bến ghe.
            """);

    private final Selection selection = new Selection(SCENE.corpus(), SCENE.conditions());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # two bear the number
            Kế hoạch 134 có hạn khi nào?                             | 134 134
            # the year, the day, or the words tell which
            Kế hoạch 134 năm 2026 có hạn khi nào?                    | 134
            Kế hoạch 134/KH-UBND ngày 06/4/2027 có hạn khi nào?      | 134
            Kế hoạch 134 về bệnh dại có hạn khi nào?                 | 134
            # one that names it stands for another that is not here
            Kế hoạch 12/KH-BYT ban hành ngày nào?                    | 902 140
            # what carries it out comes before what merely names it
            Văn bản nào thực hiện Kế hoạch 12/KH-BYT?                | 902
            # no such year, no such type
            Kế hoạch 134 năm 2019 có hạn khi nào?                    | ''
            Quyết định 134/QĐ-UBND có hạn khi nào?                   | ''
            """)
    void aNumberMeansThoseThatBearIt(String question, String serials) {
        var candidates = selection.candidates(SCENE.query(question));

        assertThat(Scene.serials(candidates.directives().subList(0, candidates.equal())))
                .isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kế hoạch 134 năm 2026 có hạn khi nào?      | 2026
            Kế hoạch 134 về bệnh dại có hạn khi nào?   | 2027
            Kế hoạch 134 trồng rừng có hạn khi nào?    | 2026
            """)
    void ofTwoWithOneNumberTheYearOrTheWordsTell(String question, int year) {
        var candidates = selection.candidates(SCENE.query(question));

        assertThat(candidates.equal()).isEqualTo(1);
        assertThat(candidates.directives().getFirst().date()).hasYear(year);
    }

    @Test
    void whatDiffersInTypeAloneComesNear() {
        var candidates = selection.candidates(SCENE.query("Quyết định 140/QĐ-UBND có hạn khi nào?"));

        assertThat(candidates.directives()).isEmpty();
        assertThat(Scene.serials(candidates.near())).isEqualTo("140");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở nào tiêm vắc xin phòng bệnh dại?               | 134
            so nao tiem vac xin phong benh dai                | 134
            Phòng bệnh than theo văn bản nào?                 | 902
            Chợ nổi Vàm Lách do ai quản lý?                   | 655
            Lễ hội đèn lồng kỷ niệm 190 năm do ai tổ chức?    | 140
            """)
    void wordsMeanTheOneThatSpeaksMostOfThem(String question, String serial) {
        var candidates = selection.candidates(SCENE.query(question));

        assertThat(Scene.serials(candidates.directives().subList(0, 1))).isEqualTo(serial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // another figure, another work, another place, another year, another thing
                "Lễ hội đèn lồng kỷ niệm 188 năm thành lập tỉnh do ai tổ chức?",
                "Chợ nổi Cái Tắc do ai quản lý?",
                "Giá vàng hôm nay bao nhiêu?",
                "Phòng bệnh dại năm 2019 tiêm bao nhiêu xã?",
                "Cầu treo Khe Mây dài bao nhiêu mét?"
            })
    void whatNothingSpeaksOfIsNotMeant(String question) {
        assertThat(selection.candidates(SCENE.query(question)).directives()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quản lý chợ nổi Vàm Lách tốn bao nhiêu tiền?      | 655
            Lễ hội đèn lồng kỷ niệm 190 năm tốn bao nhiêu?    | 140
            Bến tàu tốn bao nhiêu tiền?                       | ''
            bao nhiêu tiền?                                   | ''
            """)
    void isClearWhereNoRivalComesNear(String question, String serial) {
        var query = SCENE.query(question);
        var clear = selection.clear(query, selection.candidates(query));

        assertThat(Scene.serials(clear.stream().toList())).isEqualTo(serial);
    }

    @ParameterizedTest
    @CsvSource({"bao nhiêu tiền?, false", "là gì?, false", "chợ nổi do ai quản lý?, true"})
    void everydayWordsDoNotTellWhichIsMeant(String question, boolean tells) {
        assertThat(selection.tells(SCENE.query(question))).isEqualTo(tells);
    }
}
