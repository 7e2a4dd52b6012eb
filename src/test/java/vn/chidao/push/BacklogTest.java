package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.time.Week;

class BacklogTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 6, 3);
    private static final LocalDate TODAY = MONDAY.plusWeeks(4);

    /** Weeks by their number, the digests before what was pushed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''      | ''    | ''    | ''
            1       | ''    | 1     | ''
            3 1 2   | ''    | 3     | 1 2
            1 2     | 2     | ''    | 1
            1 2 3   | 1     | 2 3   | ''
            4 3 2 1 | 1 3   | 4     | 2
            1       | 2     | ''    | 1
            ''      | 2     | ''    | ''
            """)
    void isWhatIsNewerThanTheLatestPushedAndWhatCameTooLate(String digests, String pushed, String due, String late) {
        assertThat(Backlog.of(weeks(digests), weeks(pushed), TODAY))
                .isEqualTo(new Backlog(weeks(due), weeks(late), List.of()));
    }

    /** Today is the Monday of week 4. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 5 2000 | 3      | 4 5 | 2000
            4 2000   | 3 2000 | 4   | ''
            4 6      | ''     | 4   | 6
            2000     | ''     | ''  | 2000
            """)
    void leavesOutAWeekTooFarAhead(String digests, String pushed, String due, String ahead) {
        assertThat(Backlog.of(weeks(digests), weeks(pushed), TODAY))
                .isEqualTo(new Backlog(weeks(due), List.of(), weeks(ahead)));
    }

    @Test
    void doesNotTakeAWeekWhoseLastDayWasCorrectedForAnother() {
        var corrected = new Week(MONDAY, MONDAY.plusDays(5));
        assertThat(Backlog.of(List.of(corrected), List.of(new Week(MONDAY, MONDAY.plusDays(6))), TODAY))
                .isEqualTo(new Backlog(List.of(), List.of(), List.of()));
    }

    private static List<Week> weeks(String numbers) {
        return (numbers.isEmpty() ? Stream.<String>of() : Arrays.stream(numbers.split(" ")))
                .map(number -> MONDAY.plusWeeks(Integer.parseInt(number)))
                .map(from -> new Week(from, from.plusDays(6)))
                .toList();
    }
}
