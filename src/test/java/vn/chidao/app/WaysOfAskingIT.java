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
