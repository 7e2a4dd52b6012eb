package vn.chidao.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {
    @ParameterizedTest
    @CsvSource({
        "kế hoạch này do ai ký, true",
        "nó có hiệu lực từ bao giờ, true",
        "vụ đó xong chưa, true",
        "giá mật ong hôm nay bao nhiêu, false",
        "tối nay đội nào đá, false",
        "gia mat ong hom nay, false",
        "văn bản trên do ai ký, true",
        "ai chủ trì kế hoạch trên?, true",
        "tỷ lệ thanh toán trên Cổng dịch vụ công, false",
        "các công trình trên địa bàn tỉnh, false"
    })
    void todayPointsAtNothing(String question, boolean points) {
        assertThat(FollowUp.points(question)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"còn kế hoạch kia?, true", "văn bản còn lại thì sao, true", "còn Sở Thủy sản?, false"})
    void theOtherOfTwoIsPointedAt(String question, boolean points) {
        assertThat(FollowUp.pointsAtOther(question)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "cái năm 2022 ai ký?, true",
        "thế cái năm nay?, true",
        "còn văn bản ngày 14/8?, true",
        "cái thứ hai, false",
        "năm 2022 có những văn bản nào?, false"
    })
    void oneOfSeveralIsPointedAtByItsTime(String question, boolean points) {
        assertThat(FollowUp.pointsAtDated(question)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "nó thay thế văn bản nào?, thay thế văn bản nào",
        "thế còn tuần trước?, tuần trước",
        "còn Sở Thủy sản thì sao?, Sở Thủy sản"
    })
    void onlyWordsThatLeadOverGo(String question, String left) {
        assertThat(FollowUp.withoutPointing(question)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({
        "cái thứ hai ai ký?, 1",
        "kế hoạch đầu tiên về việc gì, 0",
        "cái đầu hết hạn khi nào, 0",
        "cái sau giao ai chủ trì, -1",
        "cai truoc do ai ky, 0",
        "cái cuối cùng, -1"
    })
    void oneOfThoseNamedIsPointedAt(String question, int place) {
        assertThat(FollowUp.ordinal(question)).hasValue(place);
    }

    @ParameterizedTest
    @CsvSource({"số 2 ai ký?, 1", "còn số 3?, 2", "thế thứ hai thì sao, 1"})
    void aBareOrdinalPointsToo(String question, int place) {
        assertThat(FollowUp.ordinal(question)).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đoàn số 3 ai làm trưởng đoàn?",
                "tuyến số 02 chạy trước ngày nào",
                "bão số 9 sơ tán bao nhiêu hộ"
            })
    void whatHasANumberOfItsOwnIsNoThingOfAList(String question) {
        assertThat(FollowUp.ordinal(question)).isEmpty();
    }
}
