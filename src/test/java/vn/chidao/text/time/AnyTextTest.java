package vn.chidao.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.word.Abbreviations;

/** Texts that nobody would write: scanned without failing, and never giving expressions that overlap or end before they begin. */
class AnyTextTest {
    private static final Anchor TODAY = Anchor.today(LocalDate.of(2024, 6, 12));
    private static final String[] PIECES = {
        "từ ",
        "ngày ",
        "đến ",
        "hết ",
        "trước ",
        "tháng ",
        "năm ",
        "quý ",
        "II",
        "14",
        "31/02",
        "0",
        "00 ",
        "/2024",
        " - ",
        ", ",
        "và ",
        "(",
        ")",
        "12/8",
        "2024",
        "19/10/2019",
        "định kỳ ",
        "hằng ",
        "trong ",
        "6 tháng cuối năm",
        "nay ",
        "kể từ ",
        "tuần ",
        "thứ Hai ",
        "17 giờ 00 ",
        "giai đoạn ",
        "số ",
        "136 /KH-UBND",
        "kh ",
        "AB",
        "viết tắt là ",
        "cuối ",
        "\n",
        "."
    };

    @Test
    void neverFailsNorOverlaps() {
        var random = new Random(7);
        for (int i = 0; i < 800; i++) {
            var text = new StringBuilder();
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-ab",
                "1/ab-ab",
                "định kỳ, năm",
                "hằng quý, ",
                "ngày 14, ",
                "12/8 - ",
                "tháng 7, ",
                "quý I, ",
                "AB (",
                "thứ hai, ",
                "trong ",
                "0",
                " ",
                "kh 1, ",
                "2024 - "
            })
    void survivesWhatRepeatsItself(String piece) {
        check(piece.repeat(4_096 / piece.length()));
        check("1/ab" + piece.repeat(4_096 / piece.length()));
    }

    private static void check(String text) {
        assertOrdered(text, TimeExpressions.find(text, TODAY));
        assertOrdered(text, TimeExpressions.findLenient(text, TODAY));
        assertThatNoException().isThrownBy(() -> {
            DocumentNumbers.find(text);
            DocumentNumbers.inQuestion(text);
            Abbreviations.definitions(text);
        });
    }

    private static void assertOrdered(String text, List<TimeExpression> found) {
        int end = 0;
        for (var time : found) {
            assertThat(time.span().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(time.span().length()).as(text).isPositive();
            end = time.span().end();
            if (time.from() != null && time.to() != null) {
                assertThat(time.to()).as(text).isAfterOrEqualTo(time.from());
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }
}
