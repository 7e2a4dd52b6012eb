package vn.chidao.question.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hồ chứa rộng bao nhiêu và do ai quản lý?    | Hồ chứa rộng bao nhiêu / do ai quản lý?
            Ai nuôi ong? Nuôi ở đâu?                    | Ai nuôi ong / Nuôi ở đâu?
            Gồm mấy lớp, khi nào khai giảng             | Gồm mấy lớp / khi nào khai giảng
            Gồm mấy lớp, và khi nào khai giảng          | Gồm mấy lớp / khi nào khai giảng
            Xã nào thí điểm đồng thời ai giám sát       | Xã nào thí điểm / ai giám sát
            ho chua rong bao nhieu va do ai quan ly     | ho chua rong bao nhieu / do ai quan ly
            Ai làm? Làm gì? Làm ở đâu? Bao giờ xong?    | Ai làm / Làm gì / Làm ở đâu? Bao giờ xong?
            """)
    void cutsBetweenTwoThatBothAsk(String message, String parts) {
        assertThat(String.join(" / ", QuestionParts.of(message))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ong và bướm sống ở đâu?",
                "Trồng cây gì và chăm bón",
                "Chào bạn, đàn bò có mấy con?",
                "Giá giống 1,5 triệu thì ai trả và",
                "Mua giống hết bao nhiêu và theo quyết định nào?",
                "Mua giống hết bao nhiêu, văn bản số mấy?",
                "Mua giống het bao nhieu va trong ke hoach nao",
                "Ai duyệt giá giống, ngày nào?",
                "trồng dừa",
                ""
            })
    void leavesOneQuestionWhole(String message) {
        assertThat(QuestionParts.of(message)).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hạn của kế hoạch 136 là bao giờ? Còn kế hoạch 134? | Hạn của kế hoạch 136 là bao giờ? / Còn kế hoạch 134?
            hạn đợt 2 nuôi ong? ai ký quy chế nuôi ong?        | hạn đợt 2 nuôi ong? / ai ký quy chế nuôi ong?
            han dot 2 nuoi ong? ai ky quy che nuoi ong?        | han dot 2 nuoi ong? / ai ky quy che nuoi ong?
            hạn công văn 811, ai ký quyết định 1043            | hạn công văn 811 / ai ký quyết định 1043
            kh 140 ai chu tri, kh 145 kinh phi bao nhieu       | kh 140 ai chu tri / kh 145 kinh phi bao nhieu
            kế hoạch 134 và kế hoạch 136 do ai chủ trì         | kế hoạch 134 do ai chủ trì / kế hoạch 136 do ai chủ trì
            """)
    void cutsBetweenQuestionsThatStandForThemselves(String message, String questions) {
        assertThat(String.join(" / ", QuestionParts.apart(message))).isEqualTo(questions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ai nuôi ong? Cho tôi hỏi với",
                "Anh ơi? Ai nuôi ong",
                "kế hoạch 134 và kế hoạch 136 khác nhau chỗ nào",
                "quyết định 12 thay thế quyết định 7 khi nào",
                "kế hoạch 129, ai ký, hạn khi nào",
                ""
            })
    void leavesWhatBelongsTogether(String message) {
        assertThat(QuestionParts.apart(message)).containsExactly(message);
    }
}
