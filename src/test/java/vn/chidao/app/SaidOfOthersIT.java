package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Answer;
import vn.chidao.view.AnswerText;

/** What a directive says of one agency, place, phase or year does not answer a question about another, nor a total one about a part. */
class SaidOfOthersIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Sắp xếp trụ sở dôi dư

            UBND tỉnh có Công văn số 2101/UBND-TH, ngày 06/4/2027 về sắp xếp trụ sở dôi dư. Công an tỉnh tiếp nhận 21 trụ sở; Bộ Chỉ huy Quân sự tỉnh tiếp nhận trụ sở phù hợp. UBND xã Nậm Sơ bàn giao trước ngày 10/5/2027; UBND xã Tà Rụt tiếp tục kiểm kê. Sở Xây dựng thẩm định phương án cải tạo. Các cơ quan, đơn vị được giao nhiệm vụ gửi báo cáo về Sở Tài chính trước ngày 30/6/2027.

            Phát triển vùng quế

            UBND tỉnh ban hành Kế hoạch số 158/KH-UBND, ngày 07/4/2027 về phát triển vùng quế. Đến năm 2030 có 12.000 ha quế, tập trung tại 04 huyện Khau Sao, Nà Hín, Bản Trại và Chiềng Pha. Đến năm 2030, doanh thu đạt 60 tỷ đồng; đến năm 2035 thu hút 03 nhà máy. Mỗi hộ trồng quế được vay tối đa 150 triệu đồng. Chi cục Kiểm lâm hướng dẫn các vườn ươm. Đợt 1 cấp giống từ ngày 10/5/2027; đợt 2 cấp giống cho các xã còn lại. Huyện Nà Hín lập 03 chốt bảo vệ rừng.

            An toàn thực phẩm trường học

            UBND tỉnh có Công văn số 8834/UBND-KGVX, ngày 07/4/2027 về an toàn thực phẩm trường học. Sở Giáo dục và Đào tạo chấm dứt hợp đồng với đơn vị cung cấp suất ăn không có giấy chứng nhận. Trường bán trú Hòn Ngư có 268 học sinh, còn thiếu 07 giáo viên.

            Kết luận tại cuộc họp về đường tỉnh 178

            Tại Thông báo số 412/TB-UBND, ngày 08/4/2027, Chủ tịch UBND tỉnh kết luận cuộc họp ngày 02/4/2027 về đường tỉnh 178. UBND huyện Nà Hín chi trả xong trước ngày 20/5/2027. Công trình do Liên danh Công ty Nam Hưng và Công ty Hòa Lợi thi công.

            Công tác cán bộ

            UBND tỉnh có Quyết định số 1002/QĐ-UBND, ngày 09/4/2027 bổ nhiệm ông Đặng Quang Hiển, Trưởng phòng Quản lý năng lượng, giữ chức vụ Phó Giám đốc Sở Công Thương.

            Khắc phục hậu quả bão số 3

            UBND tỉnh có Công văn số 2450/UBND-NN, ngày 10/4/2027 về khắc phục hậu quả bão số 3. Bão đã làm 02 người bị thương, 418 ngôi nhà tốc mái. Hỗ trợ 60 triệu đồng đối với nhà xây mới, hoàn thành trước ngày 31/8/2027.

            Chiến dịch tiêm vắc xin

            UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày 10/4/2027 về chiến dịch tiêm vắc xin. Ngày 25 hằng tháng, các địa phương gửi kết quả về Sở Y tế để tổng hợp, báo cáo UBND tỉnh. Việc sơ kết chiến dịch tiến hành trong quý IV/2027; việc tổng kết do Sở Y tế đề xuất. Trạm y tế xã Tà Rụt có 03 điểm tiêm. UBND các xã, phường bố trí ít nhất 05 người hỗ trợ.

            Nâng cao chỉ số PCI

            UBND tỉnh ban hành Kế hoạch số 55/KH-UBND, ngày 10/4/2027 về nâng cao chỉ số PCI. Chỉ số PCI năm 2027 đạt từ 66 điểm trở lên, tăng 5 bậc so với năm 2026. Vốn đầu tư điện gió ước 51.000 tỷ đồng. Mức hỗ trợ khởi nghiệp là 1.500.000 đồng/người. Tổng kinh phí thực hiện Kế hoạch là 18 tỷ đồng.

            Giá dịch vụ trông giữ xe

            UBND tỉnh ban hành Quyết định số 37/2027/QĐ-UBND, ngày 10/4/2027 quy định giá dịch vụ trông giữ xe. Mức giá ban ngày: xe máy 4.000 đồng/lượt; xe ô tô đến 9 chỗ 15.000 đồng/lượt. Bãi xe xây dựng trước năm 2010 do Sở Xây dựng kiểm định chất lượng.

            Phòng, chống sốt xuất huyết

            UBND tỉnh có Công văn số 5533/UBND-KGVX, ngày 10/4/2027 về phòng, chống sốt xuất huyết. Toàn tỉnh ghi nhận 1.286 ca mắc, trong đó có 01 ca tử vong tại phường Cửa Lộng. Đoàn kiểm tra 24 xã, chia làm hai đợt: đợt 1 từ ngày 12/4/2027, đợt 2 từ ngày 03/5/2027. Việc sơ kết tiến hành từ cơ sở lên: cấp xã hoàn thành trước ngày 20/5/2027, cấp huyện hoàn thành trước ngày 30/5/2027. Vật tư trị giá 215 tỷ đồng từ ngân sách trung ương và ngân sách tỉnh. Chủ tịch UBND tỉnh làm việc với Hiệp hội Doanh nghiệp tỉnh về vật tư.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bộ Chỉ huy Quân sự tỉnh tiếp nhận bao nhiêu trụ sở dôi dư?       | 2101/UBND-TH
            UBND xã Tà Rụt phải bàn giao trụ sở dôi dư trước ngày nào?       | 2101/UBND-TH
            Huyện Khau Sao được giao trồng bao nhiêu ha quế?                 | 158/KH-UBND
            Doanh thu vùng quế đến năm 2035 là bao nhiêu?                    | 158/KH-UBND
            Tổng kinh phí Kế hoạch phát triển vùng quế là bao nhiêu?         | 158/KH-UBND
            Cơ quan nào kiểm tra các vườn ươm quế?                           | 158/KH-UBND
            Kế hoạch 158 đợt 2 cấp giống từ ngày nào?                        | 158/KH-UBND
            03 chốt bảo vệ rừng của huyện Nà Hín trong Kế hoạch 158 đặt ở đâu? | 158/KH-UBND
            Kế hoạch phát triển vùng quế dựa trên nghị quyết nào?            | 158/KH-UBND
            Kế hoạch 158 đặt mục tiêu bao nhiêu phần trăm?                   | 158/KH-UBND
            Đơn vị nào cung cấp suất ăn theo Công văn 8834?                  | 8834/UBND-KGVX
            Trường bán trú Hòn Ngư có bao nhiêu giáo viên?                   | 8834/UBND-KGVX
            Ai thay ông Đặng Quang Hiển làm Trưởng phòng Quản lý năng lượng? | 1002/QĐ-UBND
            Bão số 3 làm bao nhiêu người chết?                               | 2450/UBND-NN
            Chỉ số PCI năm 2026 theo Kế hoạch 55 được bao nhiêu điểm?        | 55/KH-UBND
            Vốn đầu tư điện mặt trời theo Kế hoạch 55 ước bao nhiêu?         | 55/KH-UBND
            Kế hoạch 55 hỗ trợ khởi nghiệp cho bao nhiêu người?              | 55/KH-UBND
            Kinh phí mở lớp tập huấn khởi nghiệp theo Kế hoạch 55?           | 55/KH-UBND
            Công văn 2450: nhà sửa chữa phải xong trước ngày nào?            | 2450/UBND-NN
            Kế hoạch 61: Sở Y tế báo cáo UBND tỉnh vào ngày nào hằng tháng?  | 61/KH-UBND
            Kế hoạch 61: khi nào tổng kết chiến dịch tiêm?                   | 61/KH-UBND
            Kế hoạch 61: trạm y tế xã Nậm Sơ có bao nhiêu điểm tiêm?         | 61/KH-UBND
            Quyết định 37/2027: giá trông giữ xe đạp bao nhiêu?              | 37/2027/QĐ-UBND
            Quyết định 37/2027: giá trông giữ ô tô trên 9 chỗ bao nhiêu?     | 37/2027/QĐ-UBND
            Quyết định 37/2027: Sở Xây dựng kiểm định bãi xe trước ngày nào? | 37/2027/QĐ-UBND
            Công văn 5533: phường cửa lộng có bao nhiêu ca mắc?              | 5533/UBND-KGVX
            Công văn 5533: đợt 2 kiểm tra bao nhiêu xã?                      | 5533/UBND-KGVX
            Công văn 5533: ngân sách tỉnh chi bao nhiêu mua vật tư?          | 5533/UBND-KGVX
            Công văn 5533: ai là Chủ tịch Hiệp hội Doanh nghiệp tỉnh?        | 5533/UBND-KGVX
            """)
    void doesNotAnswerForAnother(String question, String number) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(answer).isInstanceOf(Answer.NotStated.class);
        assertThat(answer.cited())
                .extracting(cited -> Objects.requireNonNull(cited.number()).canonical())
                .containsExactly(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Công an tỉnh tiếp nhận bao nhiêu trụ sở dôi dư?                  | 21 trụ sở
            UBND xã Nậm Sơ phải bàn giao trụ sở dôi dư trước ngày nào?       | 10/5/2027
            Sở Xây dựng phải gửi báo cáo về trụ sở dôi dư trước ngày nào?    | 30/6/2027
            Toàn tỉnh có bao nhiêu ha quế đến năm 2030?                      | 12.000 ha
            Doanh thu vùng quế đến năm 2030 là bao nhiêu?                    | 60 tỷ
            Mỗi hộ trồng quế được vay bao nhiêu?                             | 150 triệu
            Cơ quan nào hướng dẫn các vườn ươm quế?                          | Kiểm lâm
            Kế hoạch 158 đợt 1 cấp giống từ ngày nào?                        | 10/5/2027
            Trường bán trú Hòn Ngư thiếu bao nhiêu giáo viên?                | 07 giáo viên
            đường tỉnh 178 chủ tịch họp hôm nào?                             | 02/4/2027
            Nhà thầu thi công đường tỉnh 178 là đơn vị nào?                  | Nam Hưng
            Bão số 3 làm bao nhiêu người bị thương?                          | 02 người
            Chỉ số PCI năm 2027 theo Kế hoạch 55 đạt bao nhiêu điểm?         | 66 điểm
            Tổng kinh phí Kế hoạch 55 là bao nhiêu?                          | 18 tỷ
            Công văn 2450: nhà xây mới phải xong trước ngày nào?             | 31/8/2027
            Kế hoạch 61: các địa phương gửi kết quả về Sở Y tế ngày nào?     | Ngày 25 hằng tháng
            Kế hoạch 61: khi nào sơ kết chiến dịch tiêm?                     | quý IV/2027
            Quyết định 37/2027: giá trông giữ xe máy bao nhiêu?              | 4.000 đồng
            Công văn 5533: toàn tỉnh có bao nhiêu ca mắc?                    | 1.286 ca
            Công văn 5533: phường Cửa Lộng có bao nhiêu ca tử vong?          | 01 ca
            Công văn 5533: huyện Nà Hín sơ kết xong trước ngày nào?          | 30/5/2027
            Công văn 5533: xã Nậm Sơ sơ kết xong trước ngày nào?             | 20/5/2027
            Kế hoạch 61: UBND phường Tân Hòa bố trí ít nhất bao nhiêu người? | 05 người
            """)
    void answersForWhomItIsSaid(String question, String words) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(new AnswerText(PRODUCT.messages()).of(answer)).contains(words);
    }
}
