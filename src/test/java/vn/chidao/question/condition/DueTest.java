package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.question.query.Period;
import vn.chidao.question.words.Remainder;

class DueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            văn bản ban hành tháng 3/2026                         | 2026-03-01..2026-03-31 | -
            những việc đến hạn trong tháng 3/2026                 | -                      | 2026-03-01..2026-03-31
            ban hành tháng 3/2026 mà hạn rơi vào tháng 4/2026     | 2026-03-01..2026-03-31 | 2026-04-01..2026-04-30
            ban hành hồi tháng 3 nhưng hạn trong tháng 4/2026     | 2026-03-01..2026-03-31 | 2026-04-01..2026-04-30
            ban hành tháng 11 mà hạn chót trong tháng 1/2025      | 2024-11-01..2024-11-30 | 2025-01-01..2025-01-31
            văn bản tuần 12-18/10/2026 có hạn đến ngày 31/10/2026 | 2026-10-12..2026-10-18 | ..2026-10-31
            việc ký tháng 2/2026 nào quá hạn                      | 2026-02-01..2026-02-28 | ..2026-11-22
            """)
    void tellsTheDayOfIssueFromThatOfTheLimit(String question, String issued, String due) {
        var asked = new Remainder(question);
        var read = Due.read(asked);
        var windows = read.windows(Times.take(asked, TODAY, List.of()), asked, TODAY);

        assertThat(windows.issued()).extracting(Period::range).isEqualTo(issued == null ? List.of() : List.of(issued));
        assertThat(windows.due()).extracting(Period::range).isEqualTo(due == null ? List.of() : List.of(due));
    }
}
