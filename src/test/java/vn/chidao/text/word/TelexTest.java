package vn.chidao.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelexTest {
    @ParameterizedTest
    @CsvSource({
        "hoachj, hoạch",
        "hoacjh, hoạch",
        "ddeens, đến",
        "tuyeen, tuyên",
        "truyeenf, truyền",
        "nguowif, người",
        "dduowngf, đường",
        "dduwowngf, đường",
        "quyeets, quyết",
        "ddinhj, định",
        "nuowcs, nước",
        "tuwf, từ",
        "luaatj, luật",
        "giaos, giáo",
        "quyx, quỹ",
        "thuaanj, thuận",
        "hoaf, hòa",
        "thuyr, thủy",
        "ngayf, ngày",
        "Quaanr, quẩn",
        "muaf, mùa",
        "nghieem, nghiêm",
        "ddaats, đất",
        "raf, rà",
        "soats, soát"
    })
    void undoesTelex(String keys, String meant) {
        assertThat(Telex.decode(keys)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "ke61, kế",
        "hoa5ch, hoạch",
        "hoach5, hoạch",
        "d9e6n1, đến",
        "d9e61n, đến",
        "d9u7o7ng2, đường",
        "nguo7i2, người",
        "a8n, ăn",
        "tu72, từ"
    })
    void undoesVni(String keys, String meant) {
        assertThat(Telex.decode(keys)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "ke", "hoach", "ubnd", "kh", "134", "covid", "sipas", "website", "đến", "ngay", "l1"})
    void leavesOtherWordsAlone(String word) {
        assertThat(Telex.decode(word)).isEmpty();
    }
}
