package vn.chidao.question.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.text.Span;

class ProperNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bao giờ khánh thành cầu Rạch Miễu             | Rạch Miễu
            ai lo hoa cho dịp Tết Giáp Thìn               | Giáp Thìn
            Cầu Rạch Miễu bao giờ thông xe                | Rạch Miễu
            ai chống bão số 9 ở ven biển                  | số 9
            mặt cầu trên quốc lộ 60 do ai sửa             | quốc lộ 60
            đại biểu khóa XIV họp ở đâu                   | khóa XIV
            chương trình dừa giai đoạn 2031-2035 có gì    | 2031-2035
            văn bản nào nhắc tới Luật Thủy lợi mới        | Luật Thủy lợi
            """)
    void aThingIsToldApartByCapitalsOrAFigure(String question, String name) {
        assertThat(ProperNames.things(question, List.of(), List.of())).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ai trồng dừa ven biển",
                "Ai trồng dừa ven biển",
                "BAO GIỜ KHÁNH THÀNH CẦU RẠCH MIỄU",
                "Bao Giờ Khánh Thành Cầu Rạch Miễu",
                "bao giờ khánh thành cầu rạch miễu",
                "công văn số 15/UBND nói gì",
                "dừa năm 2031 giá bao nhiêu",
                ""
            })
    void otherWordsNameNothing(String question) {
        assertThat(ProperNames.things(question, List.of(), List.of())).isEmpty();
    }

    @Test
    void whatIsKnownOtherwiseIsNotNamedAgain() {
        var question = "anh Võ Văn Dừa ở cầu Rạch Miễu làm gì";

        assertThat(ProperNames.things(question, List.of(), List.of(span(question, "Võ Văn Dừa"))))
                .containsExactly("Rạch Miễu");
    }

    @Test
    void theHeadOfABodyIsNamedTheBodyIsNot() {
        var head = "hôm qua giám đốc Sở Thủy sản nói gì";
        var body = "hôm qua cán bộ Sở Thủy sản nói gì";

        assertThat(ProperNames.headOf(head, span(head, "Sở Thủy sản"))).contains("giám đốc ");
        assertThat(ProperNames.headOf(body, span(body, "Sở Thủy sản"))).isEmpty();
        assertThat(ProperNames.things(body, List.of(span(body, "Sở Thủy sản")), List.of()))
                .isEmpty();
    }

    private static Span span(String question, String words) {
        int start = question.indexOf(words);
        return new Span(start, start + words.length());
    }
}
