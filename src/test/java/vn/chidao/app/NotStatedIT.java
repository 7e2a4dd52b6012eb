package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.answer.Answer;

/** What is asked must be of the kind asked for and belong to what is asked about: what only looks like it is no answer. */
class NotStatedIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Xây kè suối Nậm Sơ

            Ngày 06/4/2027, UBND tỉnh ban hành Kế hoạch số 71/KH-UBND về xây kè suối Nậm Sơ giai đoạn 2027 - 2029. Giai đoạn 1 làm 3 km kè với tổng mức đầu tư 40 tỷ đồng. Sở Xây dựng và UBND xã Nậm Sơ đôn đốc nhà thầu bố trí đủ 60 công nhân, bàn giao mặt bằng cho các công ty trước ngày 20/5/2027. Hỗ trợ 30 triệu đồng/hộ cho 12 hộ phải di dời. Từ ngày 15/4/2027 cấm xe tải qua cầu treo cho đến khi làm xong kè.

            Ngày hội đọc sách thiếu nhi

            UBND tỉnh có Công văn số 902/UBND-KGVX, ngày 07/4/2027 về Ngày hội đọc sách thiếu nhi. Sở Văn hóa, Thể thao và Du lịch tổ chức khai mạc ngày 23/4/2027 với 500 em tham gia; Sở Giáo dục và Đào tạo biên soạn 02 tập tài liệu, báo cáo trước 17 giờ ngày 20/4/2027. Tổ chức thi trực tuyến kể chuyện theo sách. Nhà xuất bản Măng Non tặng 900 cuốn sách.

            Phát triển cây dẻ

            UBND tỉnh phê duyệt Đề án phát triển cây dẻ giai đoạn 2027 - 2030 tại Quyết định số 655/QĐ-UBND, ngày 08/4/2027. Trồng mới 800 ha ở 09 xã, hỗ trợ 12 triệu đồng/ha, thu nhập cao nhất 90 triệu đồng/năm; hộ nghèo được vay vốn trồng dẻ. Ngân hàng Chính sách xã hội giải ngân 02 đợt, phấn đấu đạt 95%. Các xã Nậm Sơ, Tà Rụt có vườn ươm.

            Đầu tư xây dựng cầu Khe Vàng

            UBND tỉnh phê duyệt dự án cầu Khe Vàng tại Quyết định số 670/QĐ-UBND, ngày 09/4/2027. Ban Quản lý dự án lựa chọn nhà thầu trước ngày 30/6/2027, khởi công trước ngày 31/8/2027. Đồng chí Lê Thị Hoa, Phó Giám đốc Sở Tài chính làm Tổ trưởng tổ giám sát; Trưởng phòng Quản lý ngân sách làm Tổ phó. Hiện nay huyện mới có 04 cầu kiên cố. Mục tiêu đến năm 2030 có 15 cầu kiên cố, mỗi năm đầu tư 90 triệu đồng/ha mặt cầu.

            Cảng cá kết hợp khu neo đậu tránh trú bão Sa Đông

            UBND tỉnh chấp thuận Dự án Cảng cá kết hợp khu neo đậu tránh trú bão Sa Đông, tầm nhìn đến năm 2035 tại Quyết định số 688/QĐ-UBND, ngày 10/4/2027. Sáng 10/4/2027, đồng chí Trần Văn Khôi, Phó Chủ tịch UBND tỉnh thăm 09 ngư dân. Công ty Điện lực tỉnh di dời 46 cột điện; UBND huyện Sa Lâm chi trả bồi thường xong trước ngày 30/9/2027. Trung tâm Khuyến ngư là đơn vị sự nghiệp của cảng, có Giám đốc và 02 Phó Giám đốc. Đến năm 2030 cảng đón 120 tàu mỗi ngày. Lễ khởi công lúc 8 giờ 00 ngày 20/5/2027, truyền hình trực tiếp trên sóng của Đài Phát thanh và Truyền hình tỉnh và tiếp sóng 08 đài; lễ khánh thành tối 02/9/2029 tại xã Sa Đông.

            Giải chạy bền và bảo trì đường

            UBND tỉnh có Kế hoạch số 77/KH-UBND, ngày 10/4/2027 về giải chạy bền và bảo trì đường. Giải gồm 02 cự ly 21 km và 42 km, mỗi cự ly có 01 giải nhất, 02 giải nhì. Cự ly 42 km xuất phát lúc 4 giờ 30 phút ngày 25/4/2027. Giải nhất được thưởng 15 triệu đồng. Định mức bảo trì đường tỉnh 35 triệu đồng/km/năm. Hộ nghèo được giảm 30% phí dự giải. Mỗi đoàn đưa 20 vận động viên đi bằng 03 xe, ưu tiên người lao động địa phương làm lực lượng phục vụ trên 12 tuyến phố.

            Dạy bơi cho trẻ em

            UBND tỉnh ban hành Kế hoạch số 66/KH-UBND, ngày 10/4/2027 về dạy bơi cho trẻ em. Các xã tuyển 02 giáo viên bơi; thời gian hợp đồng không quá 04 tháng. Toàn tỉnh sửa 07 bể bơi. Lễ phát động diễn ra trước ngày 15/5/2027. Đó là chỉ tiêu dạy bơi đặt ra tại Kế hoạch 66. Tổ dạy bơi làm việc kiêm nhiệm. Bể bơi mở cửa từ ngày 01/6/2027. Sở Tư pháp và Tỉnh đoàn tuyên truyền; riêng lực lượng thanh niên huy động 300 tình nguyện viên.

            Kế hoạch trao bò giống cho hộ nghèo giai đoạn 2027 - 2029

            UBND tỉnh ban hành Kế hoạch số 93/KH-UBND, ngày 10/4/2027 tại cuộc họp ngày 10/4/2027. Huyện Sa Lâm nhận 80 con, huyện Khe Giang nhận 65 con, còn lại giao thị xã Nà Hin. Hội Nông dân tỉnh chọn hộ nhận bò, bắt đầu từ ngày 03/5/2027. Tỉnh đoàn trao 20 con bò giống; Hội Liên hiệp Phụ nữ tỉnh trao bò giống tại nhà từng hộ.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các xã phải tuyển xong 02 giáo viên bơi trước ngày nào?        | 66/KH-UBND
            Kế hoạch 66 sửa 07 bể bơi xong trước ngày nào?                 | 66/KH-UBND
            Thư ký tổ dạy bơi theo Kế hoạch 66 là ai?                      | 66/KH-UBND
            Lớp dạy bơi theo Kế hoạch 66 mở ở đâu?                         | 66/KH-UBND
            Bể bơi theo Kế hoạch 66 đóng cửa ngày nào?                     | 66/KH-UBND
            Sở Tư pháp huy động bao nhiêu tình nguyện viên theo Kế hoạch 66? | 66/KH-UBND
            Riêng xã Sa Đông trồng mới bao nhiêu ha theo Quyết định 655?   | 655/QĐ-UBND
            Sở Giáo dục và Đào tạo cử bao nhiêu em dự khai mạc Ngày hội đọc sách thiếu nhi? | 902/UBND-KGVX
            Hội nghị tổng kết 04 cầu kiên cố của Quyết định 670 ở xã nào?  | 670/QĐ-UBND
            Tổng kết Đề án phát triển cây dẻ vào ngày nào?                 | 655/QĐ-UBND
            Mặt đường dẫn cầu Khe Vàng của Quyết định 670 rộng bao nhiêu mét? | 670/QĐ-UBND
            Công văn 902/UBND-KGVX được ký lúc mấy giờ?                    | 902/UBND-KGVX
            Giai đoạn 2 xây kè suối Nậm Sơ tổng mức đầu tư bao nhiêu?      | 71/KH-UBND
            Công ty nào thi công kè suối Nậm Sơ?                           | 71/KH-UBND
            Nhà thầu xây kè suối Nậm Sơ tên gì?                            | 71/KH-UBND
            Tên các công ty nhận mặt bằng kè suối Nậm Sơ?                  | 71/KH-UBND
            Kể tên 12 hộ phải di dời để xây kè suối Nậm Sơ                 | 71/KH-UBND
            Danh tính 60 công nhân xây kè suối Nậm Sơ?                     | 71/KH-UBND
            Sách tặng Ngày hội đọc sách thiếu nhi giá bao nhiêu một cuốn?  | 902/UBND-KGVX
            Ngày hội đọc sách thiếu nhi mua sách của nhãn hiệu nào?        | 902/UBND-KGVX
            Mức phạt vi phạm trong Kế hoạch 71 là bao nhiêu tiền?          | 71/KH-UBND
            Lương công nhân xây kè suối Nậm Sơ bao nhiêu tiền?             | 71/KH-UBND
            Bao nhiêu người bị thương theo Kế hoạch 71/KH-UBND?            | 71/KH-UBND
            Hạn làm xong kè suối Nậm Sơ trong Kế hoạch 71 lúc mấy giờ?     | 71/KH-UBND
            Số điện thoại đường dây nóng xây kè suối Nậm Sơ là gì?         | 71/KH-UBND
            Ngày hội đọc sách thiếu nhi tổ chức ở đâu?                     | 902/UBND-KGVX
            Ngày hội đọc sách thiếu nhi có bao nhiêu giáo viên?            | 902/UBND-KGVX
            Ngày hội đọc sách thiếu nhi mời ca sĩ nào?                     | 902/UBND-KGVX
            Thi kể chuyện Ngày hội đọc sách thiếu nhi trên trang web nào?  | 902/UBND-KGVX
            Tổng kinh phí Đề án phát triển cây dẻ bao nhiêu tiền?          | 655/QĐ-UBND
            Hộ nghèo vay vốn trồng dẻ lãi suất bao nhiêu phần trăm?        | 655/QĐ-UBND
            Thu nhập thấp nhất của hộ trồng dẻ là bao nhiêu tiền?          | 655/QĐ-UBND
            Giám đốc Đề án phát triển cây dẻ là ai?                        | 655/QĐ-UBND
            09 xã trồng mới cây dẻ là những xã nào?                        | 655/QĐ-UBND
            Ngày hội đọc sách thiếu nhi có vé vào cửa bao nhiêu tiền?      | 902/UBND-KGVX
            Theo Quyết định 670 cầu Khe Vàng thông xe ngày nào?            | 670/QĐ-UBND
            Giám đốc Sở Tài chính trong tổ giám sát cầu Khe Vàng là ai?    | 670/QĐ-UBND
            Ai thay bà Lê Thị Hoa làm Tổ trưởng giám sát cầu Khe Vàng?     | 670/QĐ-UBND
            Trưởng phòng giám sát dự án cầu Khe Vàng tên gì?               | 670/QĐ-UBND
            Theo Quyết định 670, phải thu hồi bao nhiêu ha đất?            | 670/QĐ-UBND
            Điện lực phải di dời xong 46 cột điện cảng cá Sa Đông trước ngày nào? | 688/QĐ-UBND
            Đến năm 2035 cảng cá Sa Đông đón bao nhiêu tàu mỗi ngày?       | 688/QĐ-UBND
            Lễ khánh thành cảng cá Sa Đông bắt đầu lúc mấy giờ?            | 688/QĐ-UBND
            Giám đốc Trung tâm Khuyến ngư của cảng cá Sa Đông là ai?       | 688/QĐ-UBND
            Giải chạy bền cự ly 21 km xuất phát lúc mấy giờ?               | 77/KH-UBND
            Giải nhì giải chạy bền được thưởng bao nhiêu tiền?             | 77/KH-UBND
            Định mức bảo trì đường xã là bao nhiêu tiền một km?            | 77/KH-UBND
            Hộ cận nghèo được giảm mấy % phí dự giải chạy bền?             | 77/KH-UBND
            Giải chạy bền tuyển bao nhiêu lao động địa phương?             | 77/KH-UBND
            Thị xã Nà Hin nhận bao nhiêu con bò giống theo Kế hoạch 93?    | 93/KH-UBND
            Kế hoạch 93 trao bao nhiêu con bò giống ở huyện Nậm Chà?       | 93/KH-UBND
            Hội Liên hiệp Phụ nữ tỉnh trao bao nhiêu con bò giống cho hộ nghèo? | 93/KH-UBND
            Chọn hộ nhận bò giống theo Kế hoạch 93 kết thúc ngày nào?      | 93/KH-UBND
            Kế hoạch trao bò giống cho hộ nghèo năm 2028 trao bao nhiêu con? | 93/KH-UBND
            Cuộc họp ngày 10/4/2027 về Kế hoạch trao bò giống cho hộ nghèo diễn ra ở đâu? | 93/KH-UBND
            Phó Chủ tịch tỉnh thăm cảng cá Sa Đông tặng ngư dân bao nhiêu tiền? | 688/QĐ-UBND
            """)
    void whatOnlyLooksLikeAnAnswerIsNone(String question, String number) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(answer).isInstanceOf(Answer.NotStated.class);
        assertThat(answer.cited().getFirst().text()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đề án phát triển cây quế trồng mới bao nhiêu ha?",
                "Đề án phát triển cây mắc ca được phê duyệt ngày nào?",
                "Giá vàng hôm nay bao nhiêu?",
                "Đề án phát triển cây dẻ lấy dữ liệu hộ tịch từ đâu?",
                "Cầu Tà Rụt dài bao nhiêu mét?",
                "Ngày hội đọc sách thiếu nhi lần thứ ba khai mạc ngày nào?"
            })
    void anotherThingOfTheSameSortIsNotInTheDigests(String question) {
        assertThat(PRODUCT.reply(question).answer()).isInstanceOf(Answer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giai đoạn 1 xây kè suối Nậm Sơ tổng mức đầu tư bao nhiêu?      | 40 tỷ
            Trồng mới cây dẻ được hỗ trợ bao nhiêu tiền?                   | 12 triệu
            Những xã nào có vườn ươm cây dẻ?                               | Tà Rụt
            Mỗi hộ di dời xây kè suối Nậm Sơ được hỗ trợ bao nhiêu tiền?   | 30 triệu
            Bao nhiêu hộ dân phải di dời để xây kè suối Nậm Sơ?            | 12 hộ
            Nhà thầu kè suối Nậm Sơ bố trí bao nhiêu công nhân?            | 60 công nhân
            Ngày hội đọc sách thiếu nhi khai mạc ngày nào?                 | 23/4/2027
            Ngày hội đọc sách thiếu nhi có bao nhiêu em tham gia?          | 500 em
            Báo cáo Ngày hội đọc sách thiếu nhi trước mấy giờ?             | 17 giờ
            Tổ trưởng tổ giám sát cầu Khe Vàng là ai?                      | Lê Thị Hoa
            Cầu Khe Vàng khởi công ngày nào?                               | 31/8/2027
            Giải chạy bền cự ly 42 km xuất phát lúc mấy giờ?               | 4 giờ 30
            Giải nhất giải chạy bền được thưởng bao nhiêu tiền?            | 15 triệu
            Hộ nghèo được giảm mấy % phí dự giải chạy bền?                 | 30%
            Cảng cá Sa Đông khởi công lúc mấy giờ?                         | 8 giờ
            Đến năm 2030 cảng cá Sa Đông đón bao nhiêu tàu?                | 120 tàu
            Chi trả bồi thường cảng cá Sa Đông xong trước ngày nào?        | 30/9/2027
            Hiện nay huyện đang có bao nhiêu cầu kiên cố?                  | 04 cầu
            Đến năm 2030 mục tiêu có bao nhiêu cầu kiên cố?                | 15 cầu
            """)
    void whatIsStatedIsAnswered(String question, String fact) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.quotes())
                                .anySatisfy(quote -> assertThat(quote.text()).contains(fact.split("/4/2027")[0])));
    }
}
