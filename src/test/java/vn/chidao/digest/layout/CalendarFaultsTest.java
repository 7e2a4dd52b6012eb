package vn.chidao.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** What an admin is told of days that cannot be meant, by the line where they stand. */
class CalendarFaultsTest {
    private static List<Finding> findings(String task) {
        var lines = List.of(
                "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2028)",
                "Nuôi ong lấy mật",
                "UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày 07/11/2028 về nuôi ong lấy mật. " + task,
                "Sửa cầu treo Khe Mây",
                "UBND tỉnh có Công văn số 902/UBND-KT, ngày 08/11/2028 về sửa cầu treo Khe Mây.");
        var numbered = new ArrayList<Line>();
        lines.forEach(line -> numbered.add(new Line(numbered.size() + 1, line, Style.PLAIN)));
        return new DigestParser().parse(new SourceText("a.txt", numbered)).findings();
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 31/11/2028, 31/11/2028",
        "trước ngày 29/02/2027, 29/02/2027",
        "trước ngày 10.13.2028, 10.13.2028",
    })
    void daysThatNoCalendarHasAreToldByTheirLine(String deadline, String day) {
        assertThat(findings("Hoàn thành " + deadline + "."))
                .containsExactly(new Finding("a.txt", 3, "ngày không có trong lịch: «" + day + "»"));
    }

    @Test
    void nothingIsToldOfADigestWhoseDaysAreRight() {
        assertThat(findings("Hoàn thành trước ngày 30/11/2028, theo mức 1.2.3."))
                .isEmpty();
    }
}
