package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.push.Schedule.Weekly;

class WeeklyTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(textBlock = """
            Monday 08:00,   MONDAY, 08:00
            ' monday  8:05', MONDAY, 08:05
            SUNDAY 23:59,   SUNDAY, 23:59
            """)
    void readsDayAndTime(String words, DayOfWeek day, LocalTime time) {
        assertThat(Weekly.parse(words, ZONE)).isEqualTo(new Weekly(day, time, ZONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Monday", "08:00", "Mon 08:00", "Monday 24:00", "Monday 8.00"})
    void refusesOtherWords(String words) {
        assertThatThrownBy(() -> Weekly.parse(words, ZONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
