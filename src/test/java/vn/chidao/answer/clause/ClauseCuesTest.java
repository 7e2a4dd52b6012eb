package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseCuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            khai mạc lúc 19 giờ 30 phút          | true
            mở cửa từ 7h đến 17h                 | true
            dập tắt trong 2 giờ                  | true
            trực 24/24 giờ                       | false
            chậm nhất ngày 5/6                   | false
            05 hộ                                | false
            """)
    void hoursStandBehindAFigureOfTheirOwn(String clause, boolean clock) {
        assertThat(ClauseCues.namesHour(clause)).isEqualTo(clock);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở Lao động - Thương binh và Xã hội chủ trì  | false
            cuộc thi trực tuyến toàn tỉnh                | false
            chăm lo an sinh xã hội                       | false
            tuyến Bản Mạ - Nà Cáp                        | true
            xã Nà Cáp                                    | true
            tại quảng trường                             | true
            """)
    void wordsOfPlaceAreNoPartsOfOtherWords(String clause, boolean place) {
        assertThat(ClauseCues.place(clause) > 0).isEqualTo(place);
    }

    @Test
    void theDayOfIssueIsNoTimeThatTheDirectiveSpeaksOf() {
        var issued = LocalDate.of(2027, 4, 13);

        assertThat(ClauseCues.namesTime("Ngày 13/4/2027, UBND tỉnh có công văn", issued))
                .isFalse();
        assertThat(ClauseCues.namesTime("Ngày 13/4/2027, UBND tỉnh có công văn, họp ngày 15/4/2027", issued))
                .isTrue();
        assertThat(ClauseCues.namesTime("Ngày 13/4/2027, UBND tỉnh họp", null)).isTrue();
    }
}
