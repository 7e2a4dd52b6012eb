package vn.chidao.extract.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpressions;

/** Which times a directive of 4 June 2024 only speaks of. */
class MentionedTimesTest {
    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bổ nhiệm ông A giữ chức Giám đốc từ ngày 01/7/2024.                     | an appointment
            Quyết định có hiệu lực kể từ ngày 15/6/2024.                            | an effect
            Cập nhật tính đến ngày 18/6/2024, có 40 hồ sơ.                          | a count
            Dự báo từ ngày 11/6/2024 mưa to.                                        | a forecast
            Khu vực có nguy cơ sạt lở từ ngày 15/6/2024.                            | a danger
            Từ đêm ngày 19/6/2024, khu vực tỉnh có gió giật cấp 7.                  | the weather
            Từ ngày 02/6/2024, dịch tả lợn xảy ra tại 09 xã.                        | what came over the province
            Triển khai các mục tiêu của Đề án thoát nước trong năm 2026.            | the years of a plan
            Phấn đấu đến năm 2030 trồng 500 ha.                                     | the horizon of an aim
            Không để việc dồn vào cuối năm 2024.                                    | what must not be left for then
            """)
    void areNotSet(String sentence, String why) {
        assertThat(MentionedTimes.isOnlyMentioned(time(sentence), ISSUED))
                .as(why)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Báo cáo UBND tỉnh trước ngày 20/6/2024.",
                "Phấn đấu trong năm 2024 trồng 500 ha.",
                "Giai đoạn 2 trong năm 2025 nghiệm thu.",
                "Phấn đấu đến hết năm 2024 xong việc.",
                "Từ ngày 02/7/2024, Sở Y tế phun thuốc.",
                "Trồng xong trong tháng 8/2024."
            })
    void othersMayBeSet(String sentence) {
        assertThat(MentionedTimes.isOnlyMentioned(time(sentence), ISSUED)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phấn đấu đến năm 2030 trồng 500 ha.        | true
            Trồng 500 ha tới năm 2030.                 | true
            Trồng 500 ha đến hết năm 2030.             | false
            Trồng 500 ha đến ngày 30/6/2030.           | false
            """)
    void aBareYearIsAHorizonItsEndALimit(String sentence, boolean horizon) {
        assertThat(MentionedTimes.isHorizon(time(sentence))).isEqualTo(horizon);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đến ngày 04/3/2024, còn tồn 1.340 xe.                  | true
            Đến ngày 04/6/2024, các xã đã tiêm 40 con.             | true
            # a day ahead, or nothing that is told of it
            Đến ngày 30/6/2024, còn tồn 1.340 xe thì mở thêm bến.  | false
            Đến ngày 04/6/2024, các xã tiêm 40 con.                | false
            """)
    void aDayPastIsThatOfACountWhereItIsSaidHowThingsStood(String sentence, boolean count) {
        assertThat(MentionedTimes.isOfCount(time(sentence), ISSUED)).isEqualTo(count);
    }

    private static TimeInText time(String sentence) {
        var entry = new EntryText("Tiêu đề\nUBND tỉnh ban hành Kế hoạch số 55/KH-UBND.\n" + sentence);
        return TimeInText.of(
                entry,
                TimeExpressions.find(entry.clean(), new Anchor(ISSUED, ISSUED)).getFirst());
    }
}
