package vn.chidao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;

class HoldingTest {
    private static final SyllableAnalyzer WORDING = new SyllableAnalyzer(Map.of("HTX", "hợp tác xã"), Map.of());

    private final Generations generations = Generations.inMemory();

    @AfterEach
    void close() {
        generations.close();
    }

    /** In {@code needed} a semicolon parts what must all be there, a bar what says the same. */
    @ParameterizedTest
    @CsvSource({
        "nuôi ong, bee",
        "mat, bee pump coconut",
        "mật, bee pump coconut",
        "ong; mật, bee",
        "trạm bơm | vườn ươm, pump coconut",
        "trạm bơm | vườn ươm; mặt nước, pump",
        "HTX, bee",
        "hop tac xa, bee",
        "bơm trạm, pump",
        "nuôi | xyzt, bee",
        "ong; dừa, ''",
        "xyzt, ''"
    })
    void tellsTheUnitsThatHaveAllThatIsNeeded(String needed, String ids) {
        var finder = finder(
                new Item("bee", "Kế hoạch nuôi ong", List.of("Hợp tác xã lấy mật.", "Bán ở chợ.")),
                new Item("pump", "Công văn về trạm bơm", List.of("Đo mặt nước hồ.")),
                new Item("coconut", "Thông báo vườn ươm dừa", List.of("Có mặt lúc sáng.")));

        assertThat(String.join(
                        " ",
                        finder.holding(needed(needed)).stream()
                                .sorted((a, b) -> "bee pump coconut".indexOf(a) - "bee pump coconut".indexOf(b))
                                .toList()))
                .isEqualTo(ids);
    }

    @Test
    void anEmptyIndexHoldsNothing() {
        assertThat(finder().holding(needed("nuôi ong"))).isEmpty();
    }

    private Finder finder(Item... items) {
        generations.build(new IndexSource("test", List.of(items), WORDING, new byte[0]));
        return generations.acquire().orElseThrow().finder();
    }

    private static List<List<List<Syllable>>> needed(String text) {
        return Arrays.stream(text.split(";"))
                .map(any -> Arrays.stream(any.split("\\|")).map(WORDING::read).toList())
                .toList();
    }
}
