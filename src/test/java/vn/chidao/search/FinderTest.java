package vn.chidao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.analysis.SyllableAnalyzer;

class FinderTest {
    private static final SyllableAnalyzer WORDING = new SyllableAnalyzer(
            Map.of("PCCC", "phòng cháy, chữa cháy", "UBND", "Ủy ban nhân dân"), Map.of("hằng quý", "hàng quý"));

    @AutoClose
    private static final Indexed INDEXED = Indexed.of(
            WORDING,
            new Item(
                    "road",
                    "Kế hoạch sửa chữa đường tỉnh",
                    List.of("Sở Xây dựng rà soát mặt đường xuống cấp.", "Đợt 02 hoàn thành trước ngày 07/6/2024.")),
            new Item(
                    "sun",
                    "Công văn về điện mặt trời",
                    List.of("Lịch dương và tấm pin của xã Bình Dương.", "Sở Công Thương chủ trì, báo cáo hằng quý.")),
            new Item(
                    "duty",
                    "Chỉ thị về người đương nhiệm",
                    List.of("Cán bộ đương chức kê khai tài sản.", "Thanh tra tỉnh kiểm tra.")),
            new Item(
                    "fire",
                    "Kế hoạch phòng cháy, chữa cháy và cứu nạn",
                    List.of("UBND các xã hoà giải tranh chấp.", "Công an tỉnh diễn tập PCCC tại khu công nghiệp.")),
            new Item("dyke", "Thông báo hộ đê", List.of("Chi cục Thủy lợi trực ban mùa lũ.")));

    private final Finder finder = INDEXED.finder();

    @ParameterizedTest
    @CsvSource({
        "đường, road",
        "dương, sun",
        "đương, duty",
        "xã Bình Dương, sun",
        "sua chua duong tinh, road",
        "ke khai tai san, duty",
        "hòa giải, fire",
        "thuỷ lợi, dyke",
        "đợt 2, road",
        "đợt 02, road",
        "7/6/2024, road",
        "diễn tập PCCC, fire",
        "pccc ở khu công nghiệp, fire",
        "phòng cháy chữa cháy, fire",
        "Uỷ ban nhân dân hoà giải, fire",
        "ubnd xa hoa giai, fire",
        "hàng quý báo cáo gì, sun"
    })
    void findsTheUnitMeantInAnySpelling(String question, String id) {
        assertThat(finder.find(question, 5).getFirst().id()).isEqualTo(id);
        assertThat(finder.find(Normalizer.normalize(question, Form.NFD), 5))
                .isEqualTo(finder.find(Normalizer.normalize(question, Form.NFC), 5));
    }

    @ParameterizedTest
    @CsvSource({"Sở Xây dựng rà soát, 0", "đợt 2 xong khi nào, 1", "chủ trì báo cáo, 1", "khu cong nghiep, 1"})
    void namesThePassageThatFitsBest(String question, int passage) {
        assertThat(finder.find(question, 1).getFirst().passage()).isEqualTo(passage);
    }

    @Test
    void coversWhollyWhatTheUnitSaysAndWeighsUnknownWordsAsRare() {
        assertThat(finder.find("kê khai tài sản", 1).getFirst().coverage()).isCloseTo(1, within(1e-9));
        assertThat(finder.find("kê khai xyzt", 1).getFirst().coverage()).isBetween(.5, .8);
    }

    @Test
    void looksOnlyAmongTheIdsGiven() {
        assertThat(finder.find("kế hoạch", 5, Set.of("fire", "dyke", "no such")))
                .extracting(Hit::id)
                .containsExactly("fire");
        assertThat(finder.find("kế hoạch", 5, Set.of())).isEmpty();
    }

    @Test
    void findsNothingForWordsThatNoUnitHas() {
        assertThat(finder.find("xyzt", 5)).isEmpty();
        assertThat(finder.find("", 5)).isEmpty();
        assertThat(finder.find("?! \u200b", 5)).isEmpty();
        assertThat(finder.find("kế hoạch", 0)).isEmpty();
    }

    @Test
    void takesTheLongestMessageThatTelegramSends() {
        var question = "sửa chữa đường tỉnh ".repeat(205).substring(0, 4096);

        assertThat(finder.find(question, 1).getFirst().id()).isEqualTo("road");
    }

    @Test
    void findsNothingInAnEmptyIndex() {
        try (var empty = Indexed.of(WORDING)) {
            assertThat(empty.finder().find("kế hoạch", 5)).isEmpty();
        }
    }
}
