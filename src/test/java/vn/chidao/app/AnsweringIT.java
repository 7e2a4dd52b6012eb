package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.Quote;

/** The answer is the clause that says what was asked, and a list holds all that fit: one table for each. */
class AnsweringIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2028)

            Kỷ niệm 75 năm ngày truyền thống ngành thủy lợi

            Ngày 07/11/2028, UBND tỉnh ban hành Kế hoạch số 211/KH-UBND kỷ niệm ngày truyền thống ngành thủy lợi. Nội dung trọng tâm: nạo vét 40 km kênh; trồng cây ven hồ chứa. Đối tượng khen thưởng là thủy nông viên có từ 10 năm công tác; mỗi huyện đề nghị khen người có công. Sở Nội vụ nhận hồ sơ khen thưởng trước ngày 30/11/2028.

            Phát triển nghề nuôi ong lấy mật giai đoạn 2028 - 2032

            UBND tỉnh phê duyệt Đề án tại Quyết định số 1904/QĐ-UBND, ngày 08/11/2028, thay thế Quyết định số 310/QĐ-UBND ngày 15/3/2021 về hỗ trợ giống ong nội. Phấn đấu có 9.000 đàn ong; thành lập mới 14 hợp tác xã nuôi ong. UBND các huyện chỉ đạo kiểm tra các trại nuôi ong, rà soát vùng hoa, lập bản đồ nguồn mật, bảo đảm mỗi xã có một đầu mối thu mua mật ong theo chuỗi; tổ chức ký cam kết không phun thuốc trừ sâu với các hộ trồng vải quanh trại ong.

            Quản lý khai thác đá làm vật liệu xây dựng

            UBND tỉnh có Công văn số 1420/UBND-KT, ngày 09/11/2028 về quản lý khai thác đá làm vật liệu xây dựng. Sở Công Thương phối hợp với Công an tỉnh kiểm tra vật liệu nổ, báo cáo trước ngày 15/12/2028.

            Tăng cường kiểm soát khai thác cát sỏi lòng sông

            UBND tỉnh chỉ đạo tại Công văn số 1431/UBND-KT, ngày 10/11/2028. Sở Nông nghiệp và Môi trường chủ trì thanh tra các bãi tập kết cát sỏi trong năm 2028.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the figure stands in the heading alone
            Năm 2028 kỷ niệm bao nhiêu năm ngày truyền thống ngành thủy lợi? | 75 năm
            # the text says itself what it is about
            Kế hoạch 211 nói về nội dung gì?                                 | nạo vét 40 km kênh
            # who benefits, before whoever else is spoken of
            Kế hoạch 211 khen thưởng đối tượng nào?                          | thủy nông viên
            # the years of a plan answer when nothing else does
            Đề án nuôi ong lấy mật thực hiện trong giai đoạn nào?            | 2028 - 2032
            # counted in the unit asked for, though not called an aim
            Mục tiêu của đề án nuôi ong là bao nhiêu hợp tác xã?             | 14 hợp tác xã
            # another document of the kind asked for, and what is said of it
            Quyết định 1904 thay thế quyết định nào?                         | 310/QĐ-UBND
            Quyết định 310/QĐ-UBND nói về gì?                                | giống ong nội
            # of a long task the clause that was asked about
            UBND các huyện phải làm gì với hộ trồng vải quanh trại ong?      | ký cam kết không phun thuốc
            # who issues a document does it by that
            Đề án nuôi ong lấy mật do ai phê duyệt?                          | UBND tỉnh phê duyệt Đề án
            # a whole year is said as it stands
            Thanh tra các bãi tập kết cát sỏi khi nào?                       | trong năm 2028
            # who takes part
            Sở Công Thương phối hợp với ai kiểm tra vật liệu nổ?             | Công an tỉnh
            """)
    void quotesTheClauseThatSaysIt(String question, String fact) {
        var answer = PRODUCT.reply(question).answer();

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.quotes())
                                .extracting(Quote::text)
                                .anySatisfy(quote -> assertThat(quote).contains(fact)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # several topics, each of which is enough
            văn bản về khai thác đá, cát sỏi                                 | 1420/UBND-KT 1431/UBND-KT
            # the year is said once
            Văn bản có hạn trong tháng 11 hoặc tháng 12 năm 2028             | 211/KH-UBND 1420/UBND-KT 1431/UBND-KT
            # a year ends on the day, but sets none
            Văn bản nào có hạn ngày 15/12/2028?                              | 1420/UBND-KT
            Văn bản nào có hạn ngày 31/12/2028?                              |
            # chat shorthand
            có bn qđ trong tháng 11/2028                                     | 1904/QĐ-UBND
            # a word that stands in the heading counts as a mention
            Những văn bản nào nói đến vật liệu xây dựng?                     | 1420/UBND-KT
            # what is kept out: a type, a matter, an issuer
            văn bản tháng 11/2028, trừ công văn                              | 211/KH-UBND 1904/QĐ-UBND
            công văn tháng 11/2028 (vụ cát sỏi thì bỏ qua)                   | 1420/UBND-KT
            văn bản nào không phải của UBND tỉnh                             |
            # the newest of them
            công văn mới nhất                                                | 1431/UBND-KT
            hai văn bản gần đây nhất của UBND tỉnh                           | 1420/UBND-KT 1431/UBND-KT
            # by the limit of the agency asked for
            việc giao Sở Nội vụ phải xong trong tháng 11/2028                | 211/KH-UBND
            việc giao Sở Công Thương phải xong trong tháng 11/2028           |
            # issued then, due then
            ban hành tháng 11/2028 mà hạn rơi vào tháng 12/2028              | 1420/UBND-KT 1431/UBND-KT
            # nothing but what it narrows it by
            Công an tỉnh vào cuộc ở đâu                                      | 1420/UBND-KT
            quyết định nào làm văn bản cũ bị thay thế                        | 1904/QĐ-UBND
            """)
    void listsAllThatFit(String question, String numbers) {
        var cited = PRODUCT.reply(question).answer().cited().stream()
                .map(directive -> Objects.requireNonNull(directive.number()).canonical())
                .toList();

        assertThat(cited)
                .containsExactlyInAnyOrderElementsOf(numbers == null ? List.of() : List.of(numbers.split(" ")));
    }
}
