package vn.chidao.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedPatternTest {
    @ParameterizedTest
    @CsvSource({
        "thời hạn, thời hạn",
        "thời hạn, THỜI HẠN",
        "thời hạn, thoi han",
        "thời hạn, thời han",
        "thời hạn, thơi hạn",
        "thời hạn, thoi   hạn",
        "đợt, đợt",
        "đợt, đơt",
        "đợt, dợt",
        "đợt, dot",
        "quyết, quyêt",
        "quyết, quyet",
        "m[ấy]y, mây",
        "m[áơ]y, may",
        "số \\d+, so 15",
        "\\p{Lu}?ở \\p{L}+, o đâu"
    })
    void aSyllableMayLackItsMarksWhenHalfway(String expression, String typed) {
        assertThat(MarkedPattern.of(expression).halfway(typed).matches()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "thời hạn, thới hạn",
        "thời hạn, thời hàn",
        "thời hạn, thơì hạn",
        "đợt, đốt",
        "đợt, đọt",
        "đến, đen",
        "cho, chợ",
        "ban, bản",
        "ban, băn",
        "do, đo",
        "m[áơ]y, mày",
        "quyết, quyểt"
    })
    void aSyllableHasNoOtherMarksWhenHalfway(String expression, String typed) {
        assertThat(MarkedPattern.of(expression).halfway(typed).matches()).isFalse();
        assertThat(MarkedPattern.of(expression).lenient(typed).matches()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kinh phí, kinh phi", "chủ trì, chủ tri", "đê, de", "ưu đãi, uu dai"})
    void aDigestHasAllMarks(String expression, String typed) {
        assertThat(MarkedPattern.of(expression).strict(expression).matches()).isTrue();
        assertThat(MarkedPattern.of(expression).strict(typed).matches()).isFalse();
    }

    @Test
    void tellsWhereTheTextHasIt() {
        var question = "Báo cáo  CHU TRÌ là ai";
        var found = MarkedPattern.of("chủ trì").halfway(question);

        assertThat(found.find()).isTrue();
        assertThat(question.substring(found.start(), found.end())).isEqualTo("CHU TRÌ");
    }

    @ParameterizedTest
    @CsvSource({
        "^đến, đến ngày, true",
        "^đến, báo cáo đến ngày, false",
        "^(đến|tới)|^[(|]?trước, báo cáo trước ngày, false",
        "^(đến|tới)|^[(|]?trước, (trước ngày, true",
        "^[(]đến|trước, báo cáo trước ngày, true",
        "(^|;) đến, báo cáo; đến ngày, true",
        "^tới|, báo cáo, true"
    })
    void whatBeginsTheTextIsFoundThereAlone(String expression, String text, boolean found) {
        var pattern = MarkedPattern.of(expression);
        assertThat(pattern.finds(pattern.strict(text))).isEqualTo(found);
    }
}
