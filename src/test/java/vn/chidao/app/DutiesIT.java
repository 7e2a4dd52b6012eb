package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Period;

/** What a body that no table knows is to do stands where it is told to, not where the document is announced. */
class DutiesIT {
    private static final String DIGEST = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2028)

            Bảo vệ đàn gia súc

            Trước nguy cơ rét đậm, sương muối, Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn (PCTT&TKCN) tỉnh đã có chỉ đạo (Công văn số 31/BCHPCTT-VP, ngày 09/11/2028).

            Ban Chỉ huy PCTT&TKCN các huyện che chắn chuồng trại, dự trữ rơm khô cho trâu bò; trực ban nghiêm túc.

            Dọn vệ sinh môi trường

            UBND tỉnh ban hành Kế hoạch số 88/KH-UBND, ngày 10/11/2028 về dọn vệ sinh môi trường. Các sở, ban, ngành đăng ký khu vực dọn dẹp. Sở Xây dựng kiểm tra bãi rác trước ngày 25/11/2028. Sở Nội vụ phát động thi đua trước ngày 18/12/2028. UBND huyện Khe Sâu nạo vét cống; UBND huyện Nà Mạ sửa 05 lò đốt rác; UBND các xã: Khe Lim, Pha Đin và phường Kỳ Sơn quét vôi gốc cây.
            """;

    @AutoClose
    private static final Product PRODUCT = Product.of(DIGEST);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ban Chỉ huy PCTT các huyện phải chuẩn bị gì khi có rét đậm? | che chắn chuồng trại
            Ban Chi huy PCTT cac huyen phai chuan bi gi khi ret dam     | che chắn chuồng trại
            Ban Chỉ huy PCTT các huyện làm gì trước nguy cơ sương muối? | che chắn chuồng trại
            # what all departments are told, each is told
            Sở Tư pháp phải làm gì theo Kế hoạch 88?                    | đăng ký khu vực
            UBND huyện Nà Mạ phải làm gì theo Kế hoạch 88?              | sửa 05 lò
            UBND xã Khe Lim phải làm gì theo Kế hoạch 88?               | quét vôi
            # who tells a place to do something means its committee
            phường Kỳ Sơn được giao việc gì?                            | quét vôi
            xã Pha Đin được giao những việc gì                          | quét vôi
            """)
    void quotesWhatTheBodyIsTold(String question, String duty) {
        assertThat(PRODUCT.reply(question).answer())
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.quotes())
                                .extracting(Quote::text)
                                .anySatisfy(quote -> assertThat(quote).contains(duty)));
    }

    @Test
    void theTimeAskedForNextIsThatOfWhoWasSpokenOf() {
        var told = PRODUCT.reply("Kế hoạch 88 giao Sở Nội vụ làm gì?");

        assertThat(PRODUCT.reply("hạn khi nào?", told.subject()).answer())
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.quotes())
                                .extracting(Quote::text)
                                .singleElement()
                                .asString()
                                .contains("18/12/2028"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hạn gần nhất là việc gì?      | 2028-11-24
            viec nao sap den han nhat     | 2028-11-24
            Sở Nội vụ hạn nào gần nhất    | 2028-12-17
            """)
    void theNearestIsTheFirstDayOnWhichSomethingIsDue(String question, LocalDate day) {
        assertThat(PRODUCT.reply(question).answer())
                .isInstanceOfSatisfying(
                        Answer.Listed.class,
                        listed -> assertThat(listed.query().due())
                                .singleElement()
                                .extracting(Period::to)
                                .isEqualTo(day));
    }

    @Test
    void tellsADistrictNothingOfAnother() {
        assertThat(PRODUCT.reply("UBND huyện Nà Mạ phải làm gì theo Kế hoạch 88?")
                        .answer())
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.quotes())
                                .extracting(Quote::text)
                                .noneSatisfy(quote -> assertThat(quote).contains("nạo vét")));
    }
}
