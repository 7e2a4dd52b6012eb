package vn.chidao.answer.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class ContrastsTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giải nhì được thưởng bao nhiêu tiền?              | giải nhất 15 triệu đồng                 | true
            Giải nhì được thưởng bao nhiêu tiền?              | giải nhất 15, giải nhì 10 triệu đồng    | false
            Giải nhì được thưởng bao nhiêu tiền?              | trao giải tối 25/4                      | false
            Định mức bảo trì đường xã là bao nhiêu?           | đường tỉnh 35 triệu đồng/km             | true
            Định mức bảo trì đường xã là bao nhiêu?           | bảo trì 35 triệu đồng/km                | false
            Cự ly 21 km xuất phát lúc mấy giờ?                | cự ly 42 km xuất phát lúc 4 giờ         | true
            Cự ly 21 km xuất phát lúc mấy giờ?                | cự ly 021 km xuất phát lúc 5 giờ        | false
            Cự ly 21 km xuất phát lúc mấy giờ?                | đoạn 42 m xuất phát                     | false
            Bao nhiêu tàu cá dưới 15 mét đã lắp máy?          | 12 tàu từ 15 mét trở lên đã lắp máy     | true
            Bao nhiêu tàu cá dưới 15 mét đã lắp máy?          | 12 tàu dưới 15 mét và 9 tàu từ 15 mét trở lên | false
            Tàu cá từ 15 mét trở lên lắp mấy máy?             | tàu dưới 15 mét lắp 01 máy              | true
            Xã Pha Lìm trồng bao nhiêu ha?                    | xã Nà Mạ trồng 20 ha                    | true
            Xã Pha Lìm trồng bao nhiêu ha?                    | toàn tỉnh trồng 900 ha                  | true
            Xã Pha Lìm trồng bao nhiêu ha?                    | các xã Nà Mạ, Pha Lìm trồng 20 ha       | true
            Xã Pha Lìm trồng bao nhiêu ha?                    | các xã Nà Mạ, Pha Lìm mỗi xã trồng 20 ha | false
            Xã Pha Lìm trồng rừng trước ngày nào?             | các xã Nà Mạ, Pha Lìm trồng trước 20/5  | false
            Xã Pha Lìm trồng bao nhiêu ha?                    | trồng 20 ha                             | true
            Xã Pha Lìm trồng rừng trước ngày nào?             | trồng trước ngày 20/5                   | false
            Giải chạy xuất phát lúc mấy giờ?                  | cự ly 42 km xuất phát lúc 4 giờ         | false
            # places in small letters are known by the document
            huyện sa lâm trồng bao nhiêu ha?                  | huyện Bãi Sậy trồng 20 ha               | true
            huyen sa lam trong bao nhieu ha?                  | toàn tỉnh trồng 900 ha                  | true
            huyện sa lâm trồng bao nhiêu ha?                  | huyện Sa Lâm trồng 20 ha                | false
            Riêng huyện Sa Lâm trồng bao nhiêu ha?            | trồng 20 ha                             | true
            """)
    void aClauseThatHasOnlyAnotherIsAboutThat(String question, String clause, boolean other) {
        assertThat(Contrasts.of(SCENE.query(question), "Giải chạy bền", "Các huyện Sa Lâm, Bãi Sậy trồng cây.")
                        .isOfOthers(clause))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bao nhiêu ca tay chân miệng?     | ghi nhận 486 ca sốt xuất huyết                        | true
            Bao nhiêu ca tay chân miệng?     | 486 ca sốt xuất huyết, 90 ca tay chân miệng           | false
            Bao nhiêu ca sốt xuất huyết?     | ghi nhận 486 ca sốt xuất huyết                        | false
            Bao nhiêu người mắc bệnh?        | ghi nhận 486 ca sốt xuất huyết                        | false
            """)
    void ofTwoThatTheTitleJoinsOneIsNotTheOther(String question, String clause, boolean other) {
        var title = "Phòng, chống bệnh sốt xuất huyết và bệnh tay chân miệng năm 2027";

        assertThat(Contrasts.of(SCENE.query(question), title, "").isOfOthers(clause))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cống Rạch Già đóng khi nào?                    | đóng cống Bến Chùa từ 0 giờ ngày 16/3       | true
            Cống Rạch Già đóng khi nào?                    | đóng cống Bến Chùa, Rạch Già từ ngày 16/3   | false
            cong rach gia dong khi nao?                    | đóng cống Bến Chùa từ 0 giờ ngày 16/3       | true
            Ông Ngô Văn Kiệt nhận nhiệm vụ từ ngày nào?    | bà Đinh Lan Chi nhận nhiệm vụ từ ngày 01/5  | true
            Ông Ngô Văn Kiệt nhận nhiệm vụ từ ngày nào?    | đồng chí Phó Chủ tịch nhận nhiệm vụ từ 01/5 | false
            Tổ công tác số 2 do ai làm tổ trưởng?          | Tổ công tác số 1 do ông A làm tổ trưởng     | true
            Tổ công tác số 2 do ai làm tổ trưởng?          | thực hiện Quyết định số 12/QĐ-UBND          | false
            Hội thi lần thứ 10 tổ chức ngày nào?           | Hội thi lần thứ 9 tổ chức ngày 11/11        | true
            Hội thi lần 9 tổ chức ngày nào?                | Hội thi lần thứ 9 tổ chức ngày 11/11        | false
            Chiến dịch thứ hai bắt đầu ngày nào?           | chiến dịch thứ nhất bắt đầu ngày 20/3       | true
            Chiến dịch thứ hai bắt đầu ngày nào?           | họp vào thứ Hai hằng tuần                   | false
            Bế mạc lễ hội ở đâu?                           | khai mạc lễ hội tại Quảng trường Biển       | true
            """)
    void ofWorksPersonsAndRowsOneIsNotTheOther(String question, String clause, boolean other) {
        var text = "Các cống Bến Chùa, cống Rạch Già do ông Ngô Văn Kiệt và bà Đinh Lan Chi phụ trách.";

        assertThat(Contrasts.of(SCENE.query(question), "Ngăn mặn", text).isOfOthers(clause))
                .isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Khi nào tổng kết đề án?              | sơ kết trong quý IV; tổng kết do huyện đề xuất | tổng kết do huyện đề xuất
            Khi nào sơ kết đề án?                | sơ kết trong quý IV; tổng kết do huyện đề xuất | sơ kết trong quý IV;
            Hạn huyện Sa Lâm trồng cây?          | huyện Bãi Sậy trồng; xong trước ngày 15/4; các huyện còn lại trước 30/4 | các huyện còn lại trước 30/4
            Đề án là gì?                         | sơ kết trong quý IV; tổng kết do huyện đề xuất | sơ kết trong quý IV; tổng kết do huyện đề xuất
            """)
    void ofAClauseWhatIsSaidOfOthersIsLeftOut(String question, String clause, String own) {
        var text = "Các huyện Sa Lâm, Bãi Sậy trồng cây.";

        assertThat(Contrasts.of(SCENE.query(question), "Trồng cây", text).own(clause))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trồng rừng tại các xã Nậm Sơ, Tà Rụt  | true
            Trồng rừng tại xã Nậm Sơ              | false
            """)
    void ofTwoPlacesInTheTitleOneIsNotTheOther(String title, boolean other) {
        var contrasts = Contrasts.of(SCENE.query("Xã Nậm Sơ trồng bao nhiêu ha?"), title, title);

        assertThat(contrasts.isOfOthers("xã Tà Rụt trồng 20 ha")).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bảo trì đường xã  | false
            Bảo trì đường sá  | true
            """)
    void whatTheTitleNamesStandsInNoContrast(String title, boolean other) {
        var contrasts = Contrasts.of(SCENE.query("Định mức bảo trì đường xã là bao nhiêu?"), title, "");

        assertThat(contrasts.isOfOthers("đường tỉnh 35 triệu đồng/km")).isEqualTo(other);
    }
}
