package vn.chidao.digest.format.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

class LegacyTextTest {
    private static final String LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    private final LegacyText legacy = new LegacyText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        UBND tØnh chØ ®¹o thùc hiÖn KÕ ho¹ch sè 12                    | UBND tỉnh chỉ đạo thực hiện Kế hoạch số 12
        ñy ban nh©n d©n c¸c x·, ph­êng                                | ủy ban nhân dân các xã, phường
        QUYÕT §ÞNH                                                    | QUYẾT ĐỊNH
        UÛy ban nhaân daân tænh ban haønh Keá hoaïch                  | Ủy ban nhân dân tỉnh ban hành Kế hoạch
        Sôû Giaùo duïc vaø Ñaøo taïo chuû trì, hoaøn thaønh tröôùc ngaøy | Sở Giáo dục và Đào tạo chủ trì, hoàn thành trước ngày
        ÑAÏI HOÄI                                                     | ĐẠI HỘI
        Kế hoạch số 12 của UBND tỉnh về «thư viện»                    | Kế hoạch số 12 của UBND tỉnh về «thư viện»
        Café à la crème, 30°C                                         | Café à la crème, 30°C
        """)
    void readsLegacyLettersAndLeavesOthersAlone(String stored, String expected) {
        var lines = legacy.repaired(List.of(new Line(1, stored, Style.PLAIN)));
        assertThat(lines).extracting(Line::text).containsExactly(expected);
    }

    @Test
    void mendsOnlyTheLegacyLinesOfAPage() {
        var lines = List.of(
                new Line(1, "Cổng thông tin điện tử tỉnh Vĩnh Lâm", Style.PLAIN),
                new Line(2, "Chñ tÞch UBND tØnh yªu cÇu c¸c së, ngµnh", Style.PLAIN));
        assertThat(legacy.repaired(lines))
                .extracting(Line::text)
                .containsExactly("Cổng thông tin điện tử tỉnh Vĩnh Lâm", "Chủ tịch UBND tỉnh yêu cầu các sở, ngành");
    }

    @Test
    void tablesAreOneToOneOnTheWholeAlphabet() {
        for (LegacyCode code : List.of(new Tcvn3(), new Vni())) {
            var reached = new HashSet<String>();
            for (char first = ' '; first <= 0xFF; first++) {
                reached.add(code.decode(String.valueOf(first)));
                for (char second = 0xA0; second <= 0xFF; second++) {
                    reached.add(code.decode("" + first + second));
                }
            }
            assertThat(LETTERS.chars().mapToObj(c -> String.valueOf((char) c))).allMatch(reached::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1258", "UTF-8", "UTF-16LE", "UTF-16BE"})
    void decodesTheStandardCodes(String charset) {
        var text = "Ủy ban nhân dân tỉnh chỉ đạo các sở, ngành thực hiện Kế hoạch số 58/KH-UBND ngày 15/4/2025.";
        assertThat(nfc(new TextDecoder().decode(bytes(text, charset)).text())).isEqualTo(text);
    }

    @Test
    void reportsBrokenBytesWithTheirLine() {
        var bytes = "Kế hoạch\ntu sửa hồ chứa nhỏ trước mùa mưa ở các xã vùng cao".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xFF;
        assertThat(new TextDecoder().decode(bytes).flaws()).extracting("line").containsExactly(2);
    }

    /** windows-1258 has no letters with tone and shape both: the tone goes behind as a mark of its own. */
    private static byte[] bytes(String text, String charset) {
        if (!charset.equals("windows-1258")) {
            return text.getBytes(Charset.forName(charset));
        }
        var split = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            var apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            var tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            split.append(nfc(apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "")))
                    .append(tone);
        }
        return split.toString().getBytes(Charset.forName(charset));
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
