package vn.chidao.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.time.Week;

/** A title's week may be mistyped; the documents below it tell theirs. */
class DocumentsWeekTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2028-11-06..2028-11-12 | 07/11/2028 09/11/2028            | 2028-11-06..2028-11-12
            # a wrong month, a wrong year
            2028-12-06..2028-12-12 | 07/11/2028 09/11/2028            | 2028-11-03..2028-11-09
            2027-11-06..2027-11-12 | 07/11/2028 09/11/2028            | 2028-11-03..2028-11-09
            # what they refer to is older
            2027-11-06..2027-11-12 | 07/11/2028 09/11/2028 02/3/2020  | 2028-11-03..2028-11-09
            # one that is of the title's days is enough for it, and one alone against it is not
            2028-11-06..2028-11-12 | 07/11/2028 02/3/2020 03/3/2020   | 2028-11-06..2028-11-12
            2028-11-06..2028-11-12 | 02/3/2020                        | 2028-11-06..2028-11-12
            2028-11-06..2028-11-12 | 02/3/2020 05/6/2019              | 2028-11-06..2028-11-12
            """)
    void isTheTitlesUnlessAllDocumentsKnowBetter(String titled, String days, String week) {
        var entries = Arrays.stream(days.split(" "))
                .map(day -> new EntryText("Nuôi ong\nUBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày " + day + "."))
                .toList();

        assertThat(DocumentsWeek.of(week(titled), entries)).isEqualTo(week(week));
    }

    @Test
    void noneIsMadeUp() {
        assertThat(DocumentsWeek.of(null, List.of())).isNull();
    }

    private static Week week(String days) {
        var ends = days.split("\\.\\.");
        return new Week(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }
}
