package vn.chidao.answer.select;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;
import vn.chidao.question.query.Query;

class LocalPlacesTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Trồng rừng ngập mặn

            UBND tỉnh ban hành Kế hoạch số 134/KH-UBND, ngày 06/4/2027 về trồng rừng ngập mặn. Sở Nông nghiệp và Môi trường trồng 90 ha đước.

            Phòng bệnh dại

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 về phòng bệnh dại. UBND xã Nậm Sơ tiêm vắc xin cho 62 con chó.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Riêng xã Nậm Sơ trồng bao nhiêu ha rừng ngập mặn?       | trồng, ha rừng ngập mặn
            Chỉ tiêu trồng rừng của xã Nậm Sơ là bao nhiêu ha?      | trồng rừng, ha
            # a place of another province
            Riêng xã Ba Động trồng bao nhiêu ha rừng ngập mặn?      | -
            # part of a name
            Cụm công nghiệp Nậm Sơ rộng bao nhiêu ha?               | -
            # a limit may be that of all of its level
            Xã Nậm Sơ phải trồng rừng xong trước ngày nào?          | cấp xã, trồng rừng
            # nobody asks how much, or by when
            Xã Nậm Sơ trồng rừng ở đâu?                             | -
            """)
    void whatIsLeftWithoutThem(String question, String topic) {
        var left = new LocalPlaces(SCENE.corpus()).left(SCENE.query(question));

        assertThat(left.map(Query::topic).orElse("-")).isEqualTo(topic);
    }
}
