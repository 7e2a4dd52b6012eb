package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesResponderTest {
    /** Who is told what: also asked from the other side. */
    static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phòng bệnh dại

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 chỉ đạo phòng bệnh dại. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Y tế tiêm vắc xin cho đàn chó. Công an tỉnh bắt chó thả rông. UBND các xã, phường lập sổ theo dõi chó nuôi của từng gia đình trên địa bàn, cấp biển số đeo cổ cho chó; tuyên truyền trên loa vào các buổi sáng về cách nhận biết chó dại; phạt người thả chó không rọ mõm ở nơi công cộng, nhất là quanh trường học và chợ.

            Trùng tu đình Vĩnh Hựu

            UBND tỉnh có Kế hoạch số 140/KH-UBND, ngày 08/4/2027 trùng tu đình Vĩnh Hựu. Chủ đầu tư là Công ty Cổ phần Sao Mai. Bảo tàng tỉnh sưu tầm sắc phong.
            """;

    @AutoClose
    private static final Scene SCENE = Scene.of(DIGEST);

    private final AgenciesResponder agencies =
            new AgenciesResponder(SCENE.corpus(), new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who leads is who is called so, where one is
            902 | Ai chủ trì phòng bệnh dại?                    | Sở Nông nghiệp và Môi trường
            902 | Cơ quan nào phối hợp tiêm vắc xin cho chó?    | Sở Y tế
            # who does what was asked
            902 | Cơ quan nào bắt chó thả rông?                 | Công an tỉnh
            902 | Ai cấp biển số đeo cổ cho chó?                | UBND các xã, phường
            140 | Đơn vị nào sưu tầm sắc phong?                 | Bảo tàng tỉnh
            """)
    void areTheirsWhoAreGivenThem(String serial, String question, String names) {
        var found =
                agencies.respond(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(names(found)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            902 | Cơ quan nào tập huấn thú y viên thôn bản?
            902 | Cơ quan nào phối hợp bắt chó thả rông?
            140 | Bệnh viện nào trùng tu đình Vĩnh Hựu?
            """)
    void nobodyIsToldWhoIsNotGivenIt(String serial, String question) {
        assertThat(agencies.respond(SCENE.query(question), SCENE.directive(serial)))
                .isEmpty();
    }

    private static String names(Answer.Found found) {
        return ((Fact.Duties) found.fact())
                .tasks().stream().map(task -> task.name()).collect(Collectors.joining(", "));
    }
}
