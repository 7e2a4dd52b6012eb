package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.Quote;

/** What officials ask of one document in other words than it uses: each question and what the answer quotes. */
class WaysOfAskingIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2028)

            Kè bờ suối Khe Lim

            Hồi 16 giờ 30 ngày 11/11/2028, UBND tỉnh có Công văn số 1905/UBND-KT về kè bờ suối Khe Lim tại xã Nậm Sơ, sau vụ sạt lở làm đổ 03 nhà. Đợt 1 làm 180 m kè đá hộc; đợt 2 làm 420 m kè rọ đá. Sở Xây dựng kiểm tra mặt bằng, Sở Công Thương kiểm tra nguồn đá, báo cáo UBND tỉnh trước ngày 21/12/2028. Ban Quản lý dự án huyện làm chủ đầu tư; Sở Tài chính hướng dẫn chủ đầu tư thủ tục thanh toán.

            Thăm bộ đội biên phòng

            Sáng 10/11/2028, đồng chí Lê Thị Hoa, Phó Chủ tịch UBND tỉnh chủ trì buổi gặp mặt 60 chiến sĩ. Sở Nội vụ lập danh sách tặng quà trước ngày 30/11/2028.

            Học phí và xe buýt trường học

            UBND tỉnh có Công văn số 1911/UBND-KGVX, ngày 08/11/2028 về học phí và xe buýt trường học. Mức thu ở thị trấn là 80.000 đồng/tháng, ở xã vùng cao là 20.000 đồng/tháng. Tuyến xe số 03 chạy từ bến Cầu Gỗ đến Trường Khe Vàng. Đại tá Mùa A Páo, Chỉ huy trưởng, làm Tổ trưởng; bà Lò Thị Kim, Phó Giám đốc Sở Giáo dục và Đào tạo làm Tổ phó. Đường dây nóng: 0299.3777.115.

            Tiêm vắc xin sởi đợt 1, đợt 2

            UBND tỉnh ban hành Kế hoạch tiêm vắc xin sởi đợt 1, đợt 2 trên địa bàn tỉnh (Kế hoạch số 192/KH-UBND, ngày 09/11/2028). Đợt 1: từ ngày 15/11/2028 đến ngày 20/11/2028, tiêm tại Bệnh viện tỉnh; đợt 2: từ ngày 05/12/2028 đến ngày 10/12/2028, tiêm tại 06 trạm y tế. Sở Y tế làm đầu mối, lập danh sách trẻ; Công an tỉnh giữ trật tự, tạm dừng chợ Cầu Gỗ trong 12 ngày. Chủ tịch UBND cấp xã chịu trách nhiệm nếu để sót trẻ trên địa bàn. Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 28/12/2028.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a number that might be a year
            hạn công văn 1905                                            | 21/12/2028
            # how long is left is told by the day
            còn bao nhiêu ngày nữa hết hạn công văn 1905                 | 21/12/2028
            # quotation marks around the kind of a document
            hạn "công văn" 1905                                          | 21/12/2028
            # who has what is asked for, not who is told something about it
            Ai là chủ đầu tư kè bờ suối Khe Lim?                         | Ban Quản lý dự án huyện
            # after what event
            Vì vụ gì mà tỉnh cho kè bờ suối Khe Lim?                     | sạt lở
            # the hour of signing
            Công văn 1905/UBND-KT được ký lúc mấy giờ?                   | 16 giờ 30
            # of two phases the one asked for
            Đợt 2 kè bờ suối Khe Lim làm bao nhiêu mét?                  | 420 m
            Kè bờ suối Khe Lim nằm ở xã nào?                             | Nậm Sơ
            # all report by the day behind the last of them
            Sở Xây dựng kiểm tra mặt bằng kè Khe Lim, báo cáo UBND tỉnh trước ngày nào? | 21/12/2028
            # a person presides over a meeting
            buổi gặp mặt bộ đội biên phòng ai chủ trì?                   | Lê Thị Hoa
            # a fee goes by «mức thu» where the document is about nothing else
            học phí ở xã vùng cao là bao nhiêu?                          | 20.000
            Xe buýt trường học số 03 chạy từ đâu đến đâu?                | từ bến Cầu Gỗ
            bà Lò Thị Kim giữ chức gì trong tổ của Công văn 1911?        | Tổ phó
            # the only number of a document is that of what it is about
            Số điện thoại phản ánh học phí và xe buýt trường học?        | 0299.3777.115
            # the clause of the phase, not the title that names all of them
            đợt 2 tiêm vắc xin sởi ở đâu?                                | 06 trạm y tế
            # one leads all of it, others answer for what they do
            Ai làm đầu mối chống bỏ sót trẻ khi tiêm vắc xin sởi?        | lập danh sách trẻ
            # what each unit reports is asked of one
            Hạn Công an tỉnh báo cáo kết quả tiêm vắc xin sởi là ngày nào? | 28/12/2028
            chợ Cầu Gỗ nghỉ mấy bữa để tiêm vắc xin sởi                  | 12 ngày
            # a month without its year, where this year has nothing
            tháng 11 tỉnh cho kè bờ suối Khe Lim đợt 2 bao nhiêu mét?    | 420 m
            """)
    void areUnderstood(String question, String words) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(answer).isInstanceOf(Answer.Found.class);
        assertThat(Objects.requireNonNull((Answer.Found) answer).quotes().stream()
                        .map(Quote::text)
                        .collect(Collectors.joining(" ")))
                .contains(words);
    }
}
