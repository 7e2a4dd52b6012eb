package vn.chidao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.agency.Succession;

class HistoryTextTest {
    private final HistoryText text = new HistoryText(new Messages());

    @Test
    void saysWhoDoesTheWorkToday() {
        assertThat(text.after(new Succession(former("Sở Chè", false), current("Sở Trà", null))))
                .isEqualTo("Sở Chè nay là Sở Trà (từ 01/3/2025).");
    }

    @Test
    void whatWasWoundUpIsNotCalledByTheNameOfItsHeir() {
        assertThat(text.after(new Succession(former("UBND các huyện", true), current("UBND các xã", null))))
                .isEqualTo("UBND các huyện không còn (từ 01/3/2025); việc nay thuộc UBND các xã.");
    }

    @Test
    void theLaterOfTwoDaysCounts() {
        var later = current("Thuế Chè", LocalDate.of(2025, 7, 1));

        assertThat(text.after(new Succession(former("Cục Chè", false), later)))
                .isEqualTo("Cục Chè nay là Thuế Chè (từ 01/7/2025).");
    }

    private static Agency former(String name, boolean dissolved) {
        return new Agency(name, List.of(), List.of(), null, LocalDate.of(2025, 2, 28), null, dissolved, List.of());
    }

    private static Agency current(String name, @Nullable LocalDate since) {
        return new Agency(name, List.of(), List.of(), since, null, null, false, List.of());
    }
}
