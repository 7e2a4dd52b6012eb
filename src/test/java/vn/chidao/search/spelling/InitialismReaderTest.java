package vn.chidao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chidao.search.analysis.SyllableKey;

class InitialismReaderTest {
    private static final List<String> WORDS = List.of("quỹ", "phát", "triển", "đất", "phòng", "tránh", "điện");
    private static final Map<String, Integer> PAIRS =
            Map.of("quy phat", 2, "phat trien", 3, "trien dat", 2, "quy phong", 4, "phong tranh", 1, "tranh dien", 1);

    private final InitialismReader initialism = new InitialismReader(
            new Vocabulary(once(SyllableKey::of), once(SyllableKey::fold), pair -> PAIRS.getOrDefault(pair, 0)));

    private static Map<String, Integer> once(Function<String, String> form) {
        return WORDS.stream().collect(Collectors.toMap(form, word -> 1));
    }

    @Test
    void readsWhatStandsBehindTheWordBefore() {
        assertThat(initialism.read("PTĐ", "quỹ")).contains("phát triển đất");
    }

    @Test
    void leavesWhatStandsNowhereOrSaysTooLittle() {
        for (var other : Arrays.asList("triển", null)) {
            assertThat(initialism.read("PTĐ", other)).isEmpty();
        }
        assertThat(initialism.read("PT", "quỹ")).isEmpty();
        assertThat(initialism.read("XYZ", "quỹ")).isEmpty();
    }
}
