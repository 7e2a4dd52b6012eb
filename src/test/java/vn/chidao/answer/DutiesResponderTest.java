package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutiesResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(AgenciesResponderTest.DIGEST);

    private final DutiesResponder duties =
            new DutiesResponder(SCENE.corpus(), SCENE.conditions(), new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            902 | Công an tỉnh phải làm gì để phòng bệnh dại?                 | bắt chó thả rông
            902 | Sở Y tế phải làm gì để phòng bệnh dại?                      | Sở Nông nghiệp và Môi trường chủ trì, phối hợp với Sở Y tế tiêm vắc xin cho đàn chó
            # the agency goes by another name today
            902 | Sở Tài nguyên và Môi trường phải làm gì?                    | chủ trì, phối hợp với Sở Y tế tiêm vắc xin cho đàn chó
            # of a long task what was asked about
            902 | UBND các xã, phường phải làm gì với người thả chó không rọ mõm? | phạt người thả chó không rọ mõm ở nơi công cộng, nhất là quanh trường học và chợ
            902 | UBND các xã, phường tuyên truyền gì trên loa?               | tuyên truyền trên loa vào các buổi sáng về cách nhận biết chó dại
            # a body that configuration does not know
            140 | Bảo tàng tỉnh phải làm gì?                                  | sưu tầm sắc phong
            """)
    void anAgencyIsToldItsOwn(String serial, String question, String task) {
        var found =
                duties.respond(SCENE.query(question), SCENE.directive(serial)).orElseThrow();

        assertThat(Scene.quotes(found).toList().getLast()).isEqualTo(task);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sở Nội vụ phải làm gì để phòng bệnh dại?", "Kho bạc Nhà nước phải làm gì?"})
    void anAgencyWithoutOneIsToldNoOthers(String question) {
        assertThat(duties.respond(SCENE.query(question), SCENE.directive("902")))
                .isEmpty();
    }
}
