package vn.chidao.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What headings and first sentences say of an entry. */
class TitlesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nuôi ong ở vùng cao (Kế hoạch số 7/KH-UBND, ngày 02/3/2024) | Nuôi ong ở vùng cao
            Kế hoạch số 7/KH-UBND ngày 02/3/2024 về nuôi ong ở vùng cao | nuôi ong ở vùng cao
            Công điện số 14/CĐ-UBND ngày 13/9/2021 của Chủ tịch UBND tỉnh về nuôi ong ở vùng cao | nuôi ong ở vùng cao
            Thông báo số 14/TB-VP ngày 13/9/2021 của Văn phòng UBND tỉnh về việc nuôi ong ở vùng cao | nuôi ong ở vùng cao
            """)
    void headingsTellTheirMatter(String heading, String title) {
        assertThat(Titles.ofHeading(heading)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UBND tỉnh ban hành Kế hoạch số 7/KH-UBND, ngày 02/3/2024 về nuôi ong ở vùng cao | nuôi ong ở vùng cao
            UBND tỉnh trao Quyết định số 4/QĐ-UBND và Quyết định số 5/QĐ-UBND cùng ngày bổ nhiệm ông Lê Văn Ong | bổ nhiệm ông Lê Văn Ong
            """)
    void sentencesTellTheirMatter(String sentence, String title) {
        assertThat(Titles.ofSentence(sentence)).isEqualTo(title);
    }
}
