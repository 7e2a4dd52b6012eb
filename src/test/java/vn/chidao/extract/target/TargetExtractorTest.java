package vn.chidao.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.entry.EntryText;

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
                "Thu nhập đạt 61 triệu đồng/người/năm. | 61 triệu đồng/người/năm",
                "Trồng mới 2.400 ha rừng, 1,2 triệu cây phân tán. | 2.400 ha, 1,2 triệu cây",
                "Cấp 3.000 lít hóa chất và 15.000 liều vắc xin. | 3.000 lít, 15.000 liều",
                "Tăng thêm 6 - 8 bậc trong bảng xếp hạng. | 6 - 8 bậc",
                "Rút thời gian giải quyết xuống còn 04 ngày. | 04 ngày",
                "Mục tiêu đón 180.000 lượt khách, doanh thu 165 tỷ đồng. | 180.000 lượt khách, 165 tỷ đồng",
                "Trồng mới 9.500 ha rừng, trong đó 1.200 ha hồi, 800 ha quế. | 9.500 ha, 1.200 ha, 800 ha",
                "Kiểm tra 100% chợ hạng 1. | 100%",
                "Tỷ lệ luồng đỏ không quá 5%. | không quá 5%",
                "Mỗi hộ dự trữ ít nhất 300 kg rơm. | ít nhất 300 kg",
                "Sở Y tế kiểm tra 73 cơ sở, 18 công ty tài chính. | 73 cơ sở, 18 công ty",
                "Trường Cao đẳng mở lớp văn bằng hai cho 120 giáo viên tiểu học. | 120 giáo viên",
                "Chủ tịch UBND cấp xã tiếp công dân ít nhất 02 ngày/tháng. | ít nhất 02 ngày/tháng",
                "Phấn đấu thu nội địa năm 2019 vượt ít nhất 6% dự toán. | ít nhất 6%",
                "Năm 2023 thực hiện 900 hộ, năm 2024 thực hiện 1.300 hộ. | 900 hộ, 1.300 hộ",
                "Nâng công suất Cơ sở cai nghiện từ 350 lên 500 học viên. | 500 học viên",
                "Xây dựng 240 “Tổ liên gia an toàn PCCC”. | 240 “Tổ liên gia an toàn PCCC”",
                "Cục Hải quan tỉnh thu hồi dứt điểm 12,6 tỷ đồng nợ thuế. | 12,6 tỷ đồng",
                "Mục tiêu số ca mắc dưới 15 ca/100.000 dân. | dưới 15 ca/100.000 dân",
                "Xây dựng ít nhất 06 vùng an toàn dịch bệnh. | ít nhất 06 vùng",
                "Toàn tỉnh có 700 hộ cần hỗ trợ, chia ra: năm 2023 làm 200 căn. | 200 căn",
                "Củng cố 12 hợp tác xã tham gia liên kết. | 12 hợp tác xã",
                "Phấn đấu xây dựng ít nhất 10 điểm du lịch cộng đồng. | ít nhất 10 điểm du lịch cộng đồng",
                "Mở 12 lớp kỹ năng homestay, xây dựng 03 tuyến du lịch sinh thái. | 12 lớp, 03 tuyến",
                "Nâng cấp 09 tuyến đường, trồng 500 cây xanh. | 09 tuyến đường, 500 cây xanh",
                "Giữ độ che phủ rừng ở mức 64%. | 64%",
                "Giữ tỷ lệ nợ quá hạn dưới 0,15%. | dưới 0,15%",
                "Không để tỷ lệ hồ sơ quá hạn vượt 2%. | 2%",
                "Thu ngân sách trên địa bàn vượt ít nhất 12% dự toán. | ít nhất 12%",
                "Huy động tối thiểu 6.000 ngày công giúp dân làm nhà. | tối thiểu 6.000 ngày công",
                "Báo Hà Lâm đăng tải tối thiểu 20 tin, bài. | tối thiểu 20 tin, bài",
                "Hàng hóa qua cảng đạt 18 triệu tấn. | 18 triệu tấn",
                "Lập hồ sơ cho khoảng 600 cây di sản. | khoảng 600 cây",
                "Phấn đấu có ít nhất 200 vận động viên dự giải. | ít nhất 200 vận động viên",
                "Tiêm phòng 8.900 con trâu, bò, ngựa trong 10 ngày. | 8.900 con trâu, bò, ngựa",
                "Đấu giá 07 mỏ, gồm 04 mỏ cát và 03 mỏ đá. | 07 mỏ, 04 mỏ, 03 mỏ",
                "Sắp xếp 130 xã thành 52 đơn vị. | 130 xã, 52 đơn vị",
                "Yêu cầu tỷ lệ hồ sơ đúng hạn đạt 95%; 80% người dân có tài khoản định danh. | 95%, 80%",
                "Rút ngắn 40% thời gian cấp phép. | 40%",
                "Giảm tỷ lệ suy dinh dưỡng: thể nhẹ cân trung bình 0,6%/năm. | 0,6%/năm",
                "Dự trữ rơm, ủ chua thức ăn bình quân tối thiểu 300 kg/con. | tối thiểu 300 kg/con",
                "Mỗi công chức ủng hộ tối thiểu 01 ngày lương. | tối thiểu 01 ngày lương",
                "Sở Xây dựng tháo gỡ vướng mắc cho 217 hộ. | 217 hộ",
                "Phấn đấu tỷ lệ bao phủ đạt 95%, cao nhất là xã Hòa An. | 95%",
                "Giá trị hàng dự trữ tối thiểu 850 tấn, tăng 10% so với Tết năm trước. | tối thiểu 850 tấn, 10%"
            })
    void setsFigures(String sentence, String values) {
        assertThat(values(sentence)).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hiện nay toàn tỉnh còn 120 hộ thiếu nước. | what is",
                "Toàn tỉnh có 120 hộ được hỗ trợ, gồm 80 nhà xây mới. | what is",
                "Năm 2023, lực lượng chức năng phát hiện 40 vụ. | what was",
                "Mười tháng đầu năm, các cơ quan tiếp 4.906 lượt công dân, giải quyết đạt 91%. | what was",
                "Kết quả lấy ý kiến đạt 96%. | what was",
                "Công suất cực đại ngày 22/6/2024 đạt 487 MW, tăng 13,5% so với cùng kỳ. | what was",
                "Giao sớm mặt bằng; đến ngày 31/3/2024 mới khởi công 1.095 nhà, hoàn thành 407 nhà. | what was",
                "Thu nhập bình quân của xã đạt 56,3 triệu đồng, cao nhất trong 03 xã. | what is",
                "Giá trị hàng dự trữ khoảng 186 tỷ đồng, tăng 12% so với Tết năm trước. | a comparison",
                "Rét đậm làm chết 1.426 con trâu. | harm",
                "Dịch làm 164 con trâu, bò mắc bệnh. | harm",
                "Mưa lớn làm 30.000 m3 đất đá sạt xuống. | harm",
                "Qua kiểm tra có 3 mỏ khai thác vượt công suất. | what was found",
                "Phạm vi rà soát gồm toàn bộ 52 xã. | what is concerned",
                "Cấm xe khách trên 29 chỗ qua cầu. | what is forbidden",
                "Hộ nghèo được giảm 30% cho 10 m3 đầu tiên. | what is granted",
                "Các tân binh được giao cho 05 đơn vị nhận quân. | what is shared out",
                "Con thương binh mất sức từ 81% trở lên được cộng điểm. | a condition",
                "Chủ tịch UBND tỉnh tặng Bằng khen cho 36 tập thể. | what was given",
                "UBND 03 huyện báo cáo kết quả rà soát. | a name",
                "Sửa cầu tại Km 41+250 đường tỉnh 549. | a place",
                "Xe đi vòng, dài thêm 22 km. | a description",
                "Khoan giếng, xây bể 150 m3. | a size",
                "Hội nghị tiếp nhận 27 kiến nghị. | what was done",
                "Chủ tịch UBND tỉnh phê bình 05 sở có tỷ lệ trực tuyến dưới 30%. | who is blamed",
                "Lũ làm thiệt hại 40 ha lúa. | what happened",
                "Dự báo mưa 150 - 200 mm. | a forecast",
                "Kiểm tra hồ chứa có dung tích từ 500.000 m3 trở lên. | a condition",
                "Lắp thiết bị giám sát cho tàu cá từ 24 m trở lên. | a condition",
                "Đơn vị nào để đơn quá hạn trên 5% thì không được xét thi đua. | a condition",
                "Cấp biển hiệu cho cơ sở đạt từ 80 điểm theo bộ tiêu chí. | a condition",
                "Không để xe quá tải trên 50% lưu thông. | what is to be gone",
                "Năng lực thông quan chỉ đạt 95 xe/ngày. | what is",
                "Trong 9 tháng qua, tổng thu ngân sách đạt 4.862 tỷ đồng. | what was reached",
                "Niên vụ 2022, toàn tỉnh tiêu thụ 27.350 tấn na. | what was",
                "Cơ sở chậm quá 12 tháng bị thu hồi. | a condition",
                "Tiêm cho người từ 18 tuổi trở lên. | who is concerned",
                "Sửa Điều 5, khoản 2 và đường tỉnh 238. | names",
                "Tuyến đường dài 12 km. | a description",
                "Tuyên truyền 03 đợt: đợt 1 trong tháng 6. | how it is laid out",
                "Thực hiện phương châm “4 tại chỗ”. | a saying",
                "Thanh toán trong 02 ngày. | how long it takes",
                "Phạm vi gồm 12 cơ quan, đơn vị; 30 xã, phường, thị trấn. | where it holds",
                "Mức hỗ trợ 500.000 đồng/hộ. | what is paid",
                "Ngân sách tỉnh chi trả 70% tiền vắc xin. | how a cost is shared",
                "Sở Y tế thành lập 03 tổ lưu động. | a means",
                "Mỗi điểm tiêm không quá 100 người. | a rule",
                "Mười tháng đầu năm, thu ngân sách đạt 2.876 tỷ đồng. | what was reached",
                "Chủ tịch UBND xã chịu trách nhiệm nếu để mất rừng trên 01 ha. | a condition",
                "Bão làm 06 người chết, 412 nhà sập, 3.860 ha lúa mất trắng. | what harm was done",
                "Bộ Chỉ huy Quân sự tỉnh bố trí 600 cán bộ. | who is put in",
                "UBND huyện lập 06 chốt kiểm soát. | a post",
                "Hộ nghèo được giảm 20% giá nước. | a price",
                "Thửa đất phải có diện tích tối thiểu 45 m2. | a norm",
                "Di dời đường dây 110 kV. | a description",
                "UBND cấp xã phát thanh thông điệp 02 lần/ngày. | how often",
                "Đến nay mới bàn giao 147 ha. | what was reached",
                "Phấn đấu hoàn thành sớm; Sở Tài chính bố trí 02 xe phục vụ. | a task of another"
            })
    void leavesOutOtherFigures(String sentence, String why) {
        assertThat(values(sentence)).as(why).isEmpty();
    }

    private String values(String sentence) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        return String.join(
                ", ",
                extractor.extract(entry, List.of()).stream()
                        .map(target -> target.value().text())
                        .toList());
    }
}
