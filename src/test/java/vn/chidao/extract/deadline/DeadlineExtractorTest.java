package vn.chidao.extract.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.identity.IdentityExtractor;
import vn.chidao.text.time.Week;

/** Which times a directive sets, with their bounds and kind. */
class DeadlineExtractorTest {
    private static final Week WEEK = new Week(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 9));
    private static final String OPENING =
            "Tiêu đề\nUBND tỉnh ban hành Kế hoạch số 55/KH-UBND, ngày 04/6/2024 về việc mới.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sơ tán xong trước 17 giờ 00 phút ngày 21/7/2024. | ..2024-07-21 DEADLINE",
                "Báo cáo trước ngày 20/6/2024. | ..2024-06-19 DEADLINE",
                "Phấn đấu đến hết năm 2024 xong việc. | ..2024-12-31 DEADLINE",
                "Đưa 12 xã về đích trong năm 2024. | 2024-01-01..2024-12-31 PERIOD",
                "Tổng kết Đề án vào quý IV/2024. | 2024-10-01..2024-12-31 PERIOD",
                "Bước 3 (quý IV/2024): tổng kết. | 2024-10-01..2024-12-31 PERIOD",
                "Hội nghị dự kiến vào trung tuần tháng 11/2024. | 2024-11-11..2024-11-20 EVENT",
                "Trình phương án trong ngày 30/6/2024. | ..2024-06-30 DEADLINE",
                "Gửi báo cáo thứ Sáu hằng tuần. | .. RECURRING",
                "Thanh toán trong 02 ngày làm việc. | .. DEADLINE",
                "Ban hành mẫu trong thời hạn 20 ngày kể từ ngày ban hành Kế hoạch. | 2024-06-04..2024-06-24 DEADLINE",
                "Báo cáo UBND tỉnh trước 15 giờ các ngày 24/6/2024 và 02/7/2024. | ..2024-06-24 DEADLINE, ..2024-07-02 DEADLINE",
                "Sở Tài chính kiểm tra, trình trước khi kết thúc năm 2024. | ..2024-12-31 DEADLINE",
                "Phấn đấu trong năm 2024 tạo việc làm cho 500 người. | 2024-01-01..2024-12-31 PERIOD",
                "Thuế tỉnh mở 60 ngày cao điểm, bắt đầu từ ngày 15/10/2024. | 2024-10-15..2024-12-13 PERIOD",
                "Tạm dừng bổ nhiệm lãnh đạo, quản lý từ ngày 15/6/2024 cho đến khi có hướng dẫn. | 2024-06-15.. PERIOD",
                "Quyết định có hiệu lực từ ngày 01/8/2024. Bố trí xong chậm nhất sau 30 ngày kể từ ngày Quyết định có hiệu lực. | ..2024-08-31 DEADLINE",
                "Tiêm đợt chính vào tháng 3, tháng 4 hằng năm. | .. RECURRING",
                "Trực trong mùa khô (từ tháng 10 năm trước đến hết tháng 4 năm sau). | .. RECURRING",
                "Báo cáo thiệt hại trước 06 giờ 30 và 16 giờ 30 hằng ngày. | .. RECURRING",
                "Báo cáo UBND tỉnh trước 16 giờ thứ Tư hằng tuần. | .. RECURRING",
                "Chủ tịch UBND cấp xã tiếp công dân ít nhất 02 ngày trong 01 tháng. | .. RECURRING",
                "Đưa tin dự báo cấp cháy rừng trước 17 giờ hằng ngày. | .. RECURRING",
                "Các sở báo cáo 6 tháng trước ngày 15/6/2024 và báo cáo năm trước ngày 10/12/2024. | ..2024-06-14 DEADLINE, ..2024-12-09 DEADLINE",
                "Lộ trình: năm 2024 làm xong sổ khai sinh; năm 2025 số hóa sổ kết hôn. | 2024-01-01..2024-12-31 PERIOD, 2025-01-01..2025-12-31 PERIOD",
                "Tiến độ: trong quý III/2024 xong thủ tục; quý IV/2024 khởi công. | 2024-07-01..2024-09-30 PERIOD, 2024-10-01..2024-12-31 PERIOD",
                "Kết luận thanh tra phải công khai trong 10 ngày kể từ ngày ban hành. | .. DEADLINE",
                "Thực hiện từ ngày 10/6/2024 đến khi có văn bản mới. | 2024-06-10.. PERIOD",
                "Diễn tập sơ tán ít nhất 01 lần trong tháng 9/2024. | 2024-09-01..2024-09-30 EVENT",
                "Giai đoạn 2 trong năm 2025, các tỷ lệ này đạt 100%. | 2025-01-01..2025-12-31 PERIOD",
                "Thay máy tính cấu hình thấp; giai đoạn 2 (năm 2025) thí điểm quầy giao dịch. | 2025-01-01..2025-12-31 PERIOD",
                "Công an tỉnh mở chiến dịch “90 ngày, đêm” từ ngày 20/6/2024. | 2024-06-20..2024-09-17 PERIOD",
                "Tuần tra từ 20 giờ đến 5 giờ hằng ngày, từ ngày 25/9/2024 đến ngày 31/12/2024. | 2024-09-25..2024-12-31 PERIOD",
                "Tiêm phòng hằng năm, đợt bổ sung từ tháng 9 đến tháng 10. | .. RECURRING",
                "Cơ sở không khắc phục tồn tại sau ngày 31/12/2024 bị đình chỉ. | ..2024-12-31 DEADLINE",
                "Sở Y tế kiểm tra bếp ăn ngay trong tháng 9/2024. | 2024-09-01..2024-09-30 PERIOD",
                "Thu hồ sơ, cấp thẻ ngay trong tháng 8/2024. | 2024-08-01..2024-08-31 PERIOD",
                "Thời gian thực hiện 14 tháng kể từ ngày Quyết định có hiệu lực. | .. DEADLINE",
                "Hoàn thành trường trước năm học 2025 - 2026. | .. DEADLINE",
                "Biệt phái công chức về xã trong thời gian 03 tháng. | .. PERIOD",
                "Giải ngân đạt ít nhất 60% vào ngày 30/6/2024. | ..2024-06-30 DEADLINE",
                "Khôi phục lưới điện trong ngày 19/6/2024. | 2024-06-19..2024-06-19 DEADLINE",
                "Lễ giao, nhận quân trong ngày 14/8/2024. | 2024-08-14..2024-08-14 EVENT",
                "Các xã gửi báo cáo 6 tháng, năm về Sở Y tế. | .. RECURRING",
                "Tổ công tác mỗi tuần họp một lần. | .. RECURRING",
                "Hằng tháng, kết quả gửi trước ngày 25. | .. RECURRING",
                "Chi cục Kiểm lâm phát bản tin cảnh báo hằng ngày. | .. RECURRING"
            })
    void setsTimes(String sentence, String expected) {
        assertThat(times(OPENING + sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến ngày 04/6/2024, còn tồn 40 xe. | how things stood",
                "Từ đầu tháng 5/2024 đến nay xảy ra 02 vụ. | what happened",
                "Bổ nhiệm ông A giữ chức vụ từ ngày 01/7/2024. | an appointment",
                "Quyết định có hiệu lực kể từ ngày 15/6/2024. | an effect",
                "Ứng phó mưa lớn từ đêm 11 đến ngày 14/6/2024. | a forecast",
                "Từ đầu năm đến ngày 02/6/2024 đã ghi nhận 96 ca. | what happened",
                "Tính đến hết ngày 18/6/2024, tổng số tiền đạt 41,6 tỷ đồng. | a count",
                "Xếp loại người đứng đầu năm 2024. | no part of a year",
                "Kéo dài thời gian thông quan đến 21 giờ hằng ngày. | opening hours",
                "Thời hạn công nhận là 05 năm kể từ ngày ký. | a term of validity",
                "Cung cấp dữ liệu trong vòng 24 giờ khi có yêu cầu. | whenever it is asked",
                "Hồ sơ nộp trước ngày 25/6/2024 được giải quyết theo quy định cũ. | which ones",
                "Thu hồi nếu chậm quá 12 tháng. | a condition",
                "Báo cáo trước kỳ họp giữa năm. | a session's name",
                "Từ đêm ngày 19/6 đến ngày 21/6/2024, khu vực tỉnh có gió giật cấp 7. | the weather",
                "Từ ngày 02/6/2024, dịch xảy ra tại 09 xã. | what happened",
                "Khoảng 1.350 ha lúa có nguy cơ thiếu nước từ giữa tháng 7/2024. | a danger",
                "Kho bạc kiểm soát chi, không để dồn vào cuối năm. | what must not be left",
                "Không để xảy ra ca tử vong mới sau ngày 30/6/2024. | what may not be any more",
                "Giấy công nhận có giá trị 36 tháng kể từ ngày ban hành Quyết định. | a term of validity"
            })
    void leavesOutOtherTimes(String sentence, String why) {
        assertThat(times(OPENING + sentence)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Sáng 06/6/2024, đồng chí A họp.',2024-06-06..2024-06-06 EVENT"})
    void aMeetingHasItsDay(String sentence, String expected) {
        assertThat(times("Họp thường kỳ\n" + sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngày 04/6, UBND tỉnh có Công văn số 55/UBND-KT về tiết kiệm chi. Giao Sở Tài chính báo cáo trước ngày 25/6. | ..2024-06-24 DEADLINE",
                "UBND tỉnh ban hành Kế hoạch số 55/KH-UBND, ngày 04/6/2024. Thực hiện từ ngày 01/7/2024 đến ngày 31/8/2024. | 2024-07-01..2024-08-31 PERIOD"
            })
    void anEntryOfOneParagraphSetsTimesToo(String paragraph, String expected) {
        assertThat(times(paragraph)).isEqualTo(expected);
    }

    private static String times(String text) {
        var entry = new EntryText(text);
        var identity = new IdentityExtractor().extract(entry, WEEK);
        return String.join(
                ", ",
                new DeadlineExtractor()
                        .extract(entry, identity, WEEK).stream()
                                .map(time -> (time.from() == null ? "" : time.from()) + ".."
                                        + (time.to() == null ? "" : time.to()) + ' ' + time.kind())
                                .toList());
    }
}
