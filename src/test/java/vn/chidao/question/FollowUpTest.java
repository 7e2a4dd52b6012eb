package vn.chidao.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {
    @ParameterizedTest
    @CsvSource({
        "kế hoạch này do ai ký, true",
        "nó có hiệu lực từ bao giờ, true",
        "vụ đó xong chưa, true",
        "giá mật ong hôm nay bao nhiêu, false",
        "tối nay đội nào đá, false",
        "gia mat ong hom nay, false"
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
        "nó thay thế văn bản nào?, thay thế văn bản nào",
        "thế còn tuần trước?, tuần trước",
        "còn Sở Thủy sản thì sao?, Sở Thủy sản"
    })
    void onlyWordsThatLeadOverGo(String question, String left) {
        assertThat(FollowUp.withoutPointing(question)).isEqualTo(left);
    }
}
