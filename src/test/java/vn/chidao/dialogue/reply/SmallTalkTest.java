package vn.chidao.dialogue.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallTalkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xin chào                            | GREETING
            Chào bot!                           | GREETING
            alo                                 | GREETING
            Alo alo?                            | GREETING
            hi                                  | GREETING
            Hello bạn                           | GREETING
            bạn là ai                           | GREETING
            bạn là ai vậy?                      | GREETING
            ban ten gi                          | GREETING
            bạn có thể làm gì                   | GREETING
            bạn làm được gì?                    | GREETING
            bot giúp được gì cho tôi            | GREETING
            tôi có thể hỏi gì                   | GREETING
            hướng dẫn sử dụng                   | GREETING
            cảm ơn                              | THANKS
            Cám ơn bạn nhiều nhé!               | THANKS
            thanks                              | THANKS
            ok                                  | THANKS
            vâng ạ                              | THANKS
            hủy đăng ký                         | UNSUBSCRIBE
            tôi muốn huỷ đăng ký                | UNSUBSCRIBE
            thôi nhận bản tin                   | UNSUBSCRIBE
            đừng gửi bản tin nữa                | UNSUBSCRIBE
            đăng ký                             | SUBSCRIBE
            đăng ký nhận bản tin                | SUBSCRIBE
            toi muon dang ky nhan ban tin       | SUBSCRIBE
            đăng ký nhận bản tin của Sở Y tế    | SUBSCRIBE
            nhận bản tin hằng tuần              | SUBSCRIBE
            2+2                                 | NO_MATTER
            2 + 2 = ?                           | NO_MATTER
            2 cộng 2 bằng mấy                   | NO_MATTER
            hôm nay thứ mấy                     | NO_MATTER
            hôm nay là ngày bao nhiêu?          | NO_MATTER
            bây giờ mấy giờ rồi                 | NO_MATTER
            """)
    void isToldByTheWholeOfWhatWasTyped(String typed, SmallTalk kind) {
        assertThat(SmallTalk.of(typed)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hủy đăng ký kinh doanh",
                "đăng ký kinh doanh",
                "đăng ký khai sinh",
                "thôi việc",
                "chào bán cổ phiếu",
                "134",
                "134/KH-UBND",
                "12/8",
                "15-17/6",
                "hôm nay có văn bản nào",
                "hạn đến ngày mấy",
                "ai ký",
                "mấy giờ?",
                "ngày mấy",
                "hỏi đáp pháp luật",
                "hướng dẫn phòng cháy",
                "công văn 415"
            })
    void leavesQuestionsToTheDigests(String typed) {
        assertThat(SmallTalk.of(typed)).isEmpty();
    }
}
