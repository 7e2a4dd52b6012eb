package vn.chidao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures of a sentence a directive sets. */
class TargetExtractorTest {
    private final TargetExtractor extractor = new TargetExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Phấn đấu 98% học sinh biết bơi. | 98%",
                "Tỷ lệ hồ sơ đúng hạn đạt từ 95% trở lên. | từ 95% trở lên",
                "Mục tiêu mở 14 điểm bán hàng, có 40 - 45 gian hàng. | 14 điểm bán, 40 - 45 gian hàng",
                "Hình thành 05 làng (bản) văn hóa. | 05 làng (bản)",
                "Phạm vi gồm 12 cơ quan, đơn vị; 30 xã, phường, thị trấn. | 12 cơ quan, đơn vị, 30 xã, phường, thị trấn",
                "Thu nhập đạt 61 triệu đồng/người/năm. | 61 triệu đồng/người/năm",
                "Trồng mới 2.400 ha rừng, 1,2 triệu cây phân tán. | 2.400 ha, 1,2 triệu cây phân",
                "Cấp 3.000 lít hóa chất và 15.000 liều vắc xin. | 3.000 lít, 15.000 liều",
                "Tăng thêm 6 - 8 bậc trong bảng xếp hạng. | 6 - 8 bậc",
                "Rút thời gian giải quyết xuống còn 04 ngày. | 04 ngày",
                "Mức hỗ trợ 500.000 đồng/hộ. | 500.000 đồng/hộ"
            })
    void setsFigures(String sentence, String values) {
        assertThat(values(sentence)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hiện nay toàn tỉnh còn 120 hộ thiếu nước. | what is",
                "Lũ làm thiệt hại 40 ha lúa. | what happened",
                "Dự báo mưa 150 - 200 mm. | a forecast",
                "Cơ sở chậm quá 12 tháng bị thu hồi. | a condition",
                "Tiêm cho người từ 18 tuổi trở lên. | who is concerned",
                "Sửa Điều 5, khoản 2 và đường tỉnh 238. | names",
                "Tuyến đường dài 12 km. | a description",
                "Tuyên truyền 03 đợt: đợt 1 trong tháng 6. | how it is laid out",
                "Thực hiện phương châm “4 tại chỗ”. | a saying",
                "Thanh toán trong 02 ngày. | how long it takes"
            })
    void leavesOutOtherFigures(String sentence, String why) {
        assertThat(values(sentence)).as(why).isEmpty();
    }

    private String values(String sentence) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        return String.join(
                ", ",
                extractor.extract(entry).stream()
                        .map(target -> target.value().text())
                        .toList());
    }
}
