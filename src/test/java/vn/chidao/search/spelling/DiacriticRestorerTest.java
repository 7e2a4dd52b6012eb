package vn.chidao.search.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.search.analysis.Compounds;
import vn.chidao.search.analysis.SyllableAnalyzer;

class DiacriticRestorerTest {
    private final DiacriticRestorer diacritics = new DiacriticRestorer(
            SyllableAnalyzer.plain(),
            Stream.of(
                            "Sở Giáo dục và Đào tạo chủ trì, phối hợp với UBND huyện Khau Rịa",
                            "phấn đấu đến năm 2030 đạt 95%",
                            "đồng chí Vi Văn Toàn ký Kế hoạch số 134/KH-UBND",
                            "khởi công đường tránh thị trấn")
                    .flatMap(text -> Stream.of(text, text, text, text)),
            Stream.of("nhà trẻ", "trường mầm non"),
            Set.of("sở nào", "bao giờ", "phần trăm"),
            Compounds.shared());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phan dau den nam 2030 dat bao nhieu phan tram | phấn đấu đến năm 2030 đạt bao nhiêu phần trăm
            So Giao duc va Dao tao phai lam gi | Sở Giáo dục và Đào tạo phải làm gì
            khi nao khoi cong duong tranh? | khi nào khởi công đường tránh?
            huyen Khau Ria | huyện Khau Rịa
            dong chi Vi Van Toan | đồng chí Vi Văn Toàn
            DON VI NAO CHU TRI | ĐƠN VỊ NÀO CHỦ TRÌ
            """)
    void putsMarksBack(String typed, String meant) {
        assertThat(diacritics.restore(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"hạn ke hoach 134", "SIPAS", "134/KH-UBND", "xyz zzz", "''"})
    void leavesWhatHasMarksOrIsNoWord(String typed) {
        assertThat(diacritics.restore(typed)).isEqualTo(typed);
    }

    @Test
    void leavesWhatIsInDoubt() {
        assertThat(diacritics.restore("cho")).isEqualTo("cho");
    }
}
