package vn.chidao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Quote;

/** Times are said by their days, in their own words where those tell more. */
class TimeTextTest {
    private final TimeText times = new TimeText(new Messages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 15/7/2024               |            | 2024-07-14 | trước ngày 15/7/2024
            chậm nhất ngày 15/7                |            | 2024-07-15 | đến hết ngày 15/7/2024
            trong năm 2024                     | 2024-01-01 | 2024-12-31 | trong năm 2024
            tuần thứ hai của tháng 6           | 2024-06-10 | 2024-06-16 | từ ngày 10/6/2024 đến ngày 16/6/2024
            mỗi quý                            |            |            | mỗi quý
            # the day alone would promise more time than there is
            trước 17 giờ ngày 12/10/2022       |            | 2022-10-12 | trước 17 giờ ngày 12/10/2022
            trước 17h00 ngày 12/10             |            | 2022-10-12 | đến hết ngày 12/10/2022 («trước 17h00 ngày 12/10»)
            """)
    void sayWhatIsAllowedAndNoMore(String words, @Nullable LocalDate from, @Nullable LocalDate to, String said) {
        var deadline = new Deadline(from, to, Deadline.Kind.DEADLINE, null, new Quote(0, words));

        assertThat(times.of(deadline)).isEqualTo(said);
    }
}
