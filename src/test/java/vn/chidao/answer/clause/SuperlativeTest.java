package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperlativeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vé rẻ nhất bao nhiêu tiền            | LEAST
            mức vay thấp nhất                    | LEAST
            ve re nhat bao nhieu                 | LEAST
            mức vay tối đa                       | MOST
            giải nào cao nhất                    | MOST
            mức vay bao nhiêu                    | NONE
            cần thiết nhất                       | NONE
            """)
    void isTheEndOfTheScaleThatAQuestionNames(String asked, Superlative superlative) {
        assertThat(Superlative.of(asked)).isEqualTo(superlative);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAST | cao nhất 90 triệu đồng                     | true
            LEAST | thấp nhất 20, cao nhất 90 triệu đồng       | false
            LEAST | 50 triệu đồng                              | false
            MOST  | thấp nhất 20 triệu đồng                    | true
            MOST  | tối đa 90 triệu đồng                       | false
            NONE  | cao nhất 90 triệu đồng                     | false
            """)
    void isOpposedByTheOtherEndAlone(Superlative superlative, String clause, boolean opposed) {
        assertThat(superlative.isOpposedBy(clause)).isEqualTo(opposed);
    }
}
