package vn.chidao.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 25 hằng tháng | 2024-06-12 | 2024-06-24
            trước ngày 25 hằng tháng | 2024-06-24 | 2024-06-24
            trước ngày 25 hằng tháng | 2024-06-25 | 2024-07-24
            ngày 20 hàng tháng | 2024-06-20 | 2024-06-20
            ngày 31 hằng tháng | 2024-06-12 | 2024-06-30
            ngày 20 của tháng cuối quý | 2024-06-21 | 2024-09-20
            trước ngày 15 tháng 12 hằng năm | 2024-12-15 | 2025-12-14
            truoc ngay 15/12 hang nam | 2024-06-12 | 2024-12-14
            thứ Sáu hằng tuần | 2024-06-12 | 2024-06-14
            thứ 4 hằng tuần | 2024-06-12 | 2024-06-12
            chủ nhật hằng tuần | 2024-06-12 | 2024-06-16
            ngày cuối cùng của tháng | 2024-02-10 | 2024-02-29
            ngày cuối quý | 2024-07-01 | 2024-09-30
            """)
    void givesTheNextDayThatTheRuleNames(String words, LocalDate today, LocalDate next) {
        assertThat(Recurrence.next(words, today)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hằng tháng", "định kỳ hằng quý", "03 lần/tuần", "06 tháng một lần"})
    void isEmptyWhenTheWordsNameNoDay(String words) {
        assertThat(Recurrence.next(words, LocalDate.of(2024, 6, 12))).isEmpty();
    }
}
