package vn.chidao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.Indexed;
import vn.chidao.search.Item;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.spelling.SpellingCorrector.Change;

class SpellingTest {
    private static final Map<String, String> TELEX =
            Map.of("hoachj", "hoạch", "ddee", "đê", "keso", "kéo", "tawngs", "tắng", "laanf", "lần");

    @AutoClose
    private static final Indexed INDEXED = Indexed.of(
            new SyllableAnalyzer(Map.of("PCCC", "phòng cháy, chữa cháy"), Map.of()),
            new Item("1", "Kế hoạch an toàn lao động", List.of("Sở Nội vụ chủ trì.", "hạn chót tháng 7")),
            new Item("2", "Kế hoạch hộ đê", List.of("Chi cục Thủy lợi trực ban, hoạt động thường xuyên")),
            new Item("3", "Kế hoạch tài chính", List.of("khoa học công nghệ", "hoa quả, tuần lễ")));

    private final SpellingCorrector spelling = INDEXED.spelling(
            word -> Optional.ofNullable(TELEX.get(word)), Set.of("bao giờ", "lần", "ngày nào", "những"));

    @ParameterizedTest
    @CsvSource({
        "kế hoachj an toàn, kế hoạch an toàn",
        "hộ ddee, hộ đê",
        "kếhoạch tài chính, kế hoạch tài chính",
        "kehoach tai chinh, ke hoach tai chinh",
        "kế ho ạch tài chính, kế hoạch tài chính",
        "kế hoạh tài chính, kế hoạch tài chính",
        "ke hoahc tai chinh, ke hoach tai chinh",
        "an toan lso dong, an toan lao dong",
        "trựcc ban, trực ban",
        "laanf nào, lần nào",
        "hạn chót này nào, hạn chót ngày nào",
        "nững kế hoạch, những kế hoạch",
        "Kế hoạch của Chi cục Thủy lợi trực bna, Kế hoạch của Chi cục Thủy lợi trực ban",
        "kế hoạch của Thuỷy lợi, kế hoạch của Thủy lợi"
    })
    void repairsWordsThatTheIndexNeverSaw(String typed, String read) {
        assertThat(spelling.repair(typed).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "Kế hoạch an toàn",
        "bao giờ thường xuyên",
        "BQLDA hoạt động",
        "trực ban pccc",
        "123456 a xy",
        "quantum",
        "json",
        "sầu riêng",
        "an toàn của tôi",
        "mảnh nào",
        "tuần này",
        "hộ đê dến đâu"
    })
    void leavesWhatItKnowsOrCannotRead(String typed) {
        var repair = spelling.repair(typed);

        assertThat(repair.changes()).isEmpty();
        assertThat(repair.text()).isEqualTo(typed);
    }

    @Test
    void tellsWhatItChangedAndKeepsTheRest() {
        var repair = spelling.repair("  Hạn của «kế hoachj» (an tòan)?");

        assertThat(repair.text()).isEqualTo("  Hạn của «kế hoạch» (an tòan)?");
        assertThat(repair.changes()).containsExactly(new Change("hoachj", "hoạch"));
    }

    @Test
    void knowsHowOftenSyllablesAndPairsOccur() {
        var vocabulary = INDEXED.vocabulary();

        assertThat(vocabulary.df("hoach")).isEqualTo(3);
        assertThat(vocabulary.df("hoạch")).isEqualTo(3);
        assertThat(vocabulary.df("ke", "hoach")).isEqualTo(3);
        assertThat(vocabulary.df("hoach", "ke")).isZero();
        assertThat(vocabulary.knows("thuỷ")).isTrue();
        assertThat(vocabulary.near("hoahc")).containsExactly("hoach");
        assertThat(vocabulary.near("hoac")).startsWith("hoach");
    }
}
