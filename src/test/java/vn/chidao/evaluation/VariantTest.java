package vn.chidao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.Fold;

class VariantTest {
    private static final String QUESTION = "Đường Lê Lợi: hạn nào?";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN  | Đường Lê Lợi: hạn nào?
            NODIAC | Duong Le Loi: han nao?
            LOWER  | đường lê lợi: hạn nào
            TELEX  | Dduowngf Lee Lowij: hanj naof?
            HALF   | Đường Le Lợi: han nào?
            """)
    void typesAsNamed(Variant variant, String typed) {
        assertThat(variant.of(QUESTION, 0)).isEqualTo(typed);
    }

    @Test
    void slipsOnceAndAlwaysTheSame() {
        var typed = Variant.TYPO.of("hạn nộp báo cáo chuyển đổi", 7);

        assertThat(typed).isEqualTo(Variant.TYPO.of("hạn nộp báo cáo chuyển đổi", 7));
        assertThat(typed).isNotEqualTo("hạn nộp báo cáo chuyển đổi").startsWith("hạn nộp báo cáo ");
    }

    @Test
    void losesMarksAndCaseWhenSlippingBare() {
        var typed = Variant.NODIAC_TYPO.of("Hạn chuyển đổi", 1);

        assertThat(Fold.hasMarks(typed)).isFalse();
        assertThat(typed).isLowerCase().startsWith("han ");
    }

    @Test
    void decomposesForNfd() {
        assertThat(Normalizer.isNormalized(Variant.NFD.of(QUESTION, 0), Form.NFD))
                .isTrue();
    }

    @Test
    void isFoundByItsName() {
        assertThat(Variant.named("nodiac_typo")).contains(Variant.NODIAC_TYPO);
        assertThat(Variant.named("loud")).isEmpty();
    }
}
