package vn.chidao.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Reporting;
import vn.chidao.question.query.Trait;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentType;

class ListWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            các kế hoạch về nuôi ong lấy mật           | nuôi ong lấy mật
            cac ke hoach ve nuoi ong lay mat           | nuoi ong lay mat
            văn bản nào liên quan đến trạm bơm         | trạm bơm
            công văn đề cập tới vườn ươm, cây giống    | vườn ươm, cây giống
            có mấy chỉ thị nói về việc đốt đồng?       | đốt đồng
            các kế hoạch về nuôi ong đã được           | nuôi ong
            """)
    void theSubjectFollowsAbout(String question, String subject) {
        assertThat(take(new Remainder(question)).subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các kế hoạch nuôi ong",
                "trạm bơm nào được nhắc đến trong công văn",
                "bao giờ đàn chim trở về",
                ""
            })
    void withoutAboutThereIsNoSubject(String question) {
        assertThat(take(new Remainder(question)).subject()).isEmpty();
    }

    @Test
    void theSubjectEndsWhereSomethingWasUnderstoodBefore() {
        var question = "các kế hoạch về nuôi ong của Sở Thủy sản trên đảo";
        var left = new Remainder(question);
        int start = question.indexOf("Sở");
        left.take(new Span(start, start + "Sở Thủy sản".length()));

        assertThat(take(left).subject()).isEqualTo("nuôi ong");
        assertThat(left.words()).isEqualTo("các kế hoạch, trên đảo");
    }

    @ParameterizedTest
    @CsvSource({
        "văn bản nào thay thế quyết định cũ, REPLACES",
        "van ban nao bai bo quy dinh truoc day, REPEALS",
        "văn bản nào bãi bỏ quy định hoặc quyết định cũ, REPEALS",
        "các văn bản triển khai nghị quyết của trung ương, IMPLEMENTS",
        "công văn nào sửa đổi quyết định trước đó, AMENDS",
        "công văn nào điều chỉnh một quyết định đã ban hành, AMENDS",
        "văn bản nào sửa đổi hoặc thay thế văn bản khác, REPLACES AMENDS",
        "nơi nào điều chỉnh giá giống, ''",
        "ai bổ sung cây giống, ''"
    })
    void tellsWhatADocumentDoesWithOlderOnes(String question, String relations) {
        var expected = relations.isEmpty() ? new String[0] : relations.split(" ");

        assertThat(conditions(question, Condition.Related.class).flatMap(related -> related.any().stream()))
                .extracting(Relation::name)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "công văn mang ký hiệu UBND-ONG, UBND-ONG, công văn",
        "quyết định có số ký hiệu QĐ-UBND năm nay, QĐ-UBND, quyết định; năm nay",
        "công văn ký hiệu VTTB, VTTB, công văn",
        "công văn số /SNV, SNV, công văn số"
    })
    void readsTheSymbolOfANumber(String question, String symbol, String words) {
        var left = new Remainder(question);

        assertThat(take(left).conditions()).containsExactly(new Condition.WithSymbol(List.of(symbol)));
        assertThat(left.words()).isEqualTo(words.replace(';', ','));
    }

    @ParameterizedTest
    @CsvSource({
        "văn bản nào yêu cầu báo cáo hằng ngày, DAILY",
        "nhung van ban bat bao cao hang tuan, WEEKLY",
        "các văn bản yêu cầu gửi báo cáo tiến độ hằng tháng, MONTHLY",
        "văn bản nào đòi báo cáo mỗi năm một lần, YEARLY",
        "cuối mỗi quý phải báo cáo theo văn bản nào, QUARTERLY",
        "ngày nào cũng phải nộp báo cáo thì theo văn bản nào, DAILY",
        "báo cáo tuần có trong những chỉ đạo nào, WEEKLY"
    })
    void tellsHowOftenReportsAreDue(String question, Reporting often) {
        assertThat(take(new Remainder(question)).conditions()).containsExactly(new Condition.Reports(often, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "những văn bản bắt báo cáo thứ Sáu hằng tuần, WEEKLY, thứ Sáu",
        "bao cao ngay 25 hang thang, MONTHLY, ngay 25"
    })
    void reportsAreDueOnADay(String question, Reporting often, String day) {
        assertThat(take(new Remainder(question)).conditions()).containsExactly(new Condition.Reports(often, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hạn báo cáo ngày nào", "báo cáo năm hạn khi nào", "báo cáo tháng 6 gửi ai"})
    void aDayOfReportIsNoHabit(String question) {
        assertThat(conditions(question, Condition.Reports.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "văn bản nào không có thời hạn, DEADLINE",
        "van ban chua neu han hoan thanh, DEADLINE",
        "những văn bản không có số, NUMBER",
        "kế hoạch nào không nêu người ký, SIGNER"
    })
    void tellsWhatDocumentsLack(String question, Trait lack) {
        assertThat(take(new Remainder(question)).conditions())
                .containsExactly(new Condition.Not(new Condition.With(lack)));
    }

    @ParameterizedTest
    @CsvSource({
        "văn bản nào có số điện thoại cho dân gọi, PHONE",
        "nhung van ban co duong day nong, PHONE",
        "kế hoạch nào có nêu kinh phí, FUNDS",
        "kết luận tại các cuộc họp, MEETING"
    })
    void tellsWhatDocumentsHave(String question, Trait trait) {
        assertThat(conditions(question, Condition.With.class)).containsExactly(new Condition.With(trait));
    }

    @ParameterizedTest
    @CsvSource({
        "các quyết định có năm trong số hiệu, true",
        "văn bản quy phạm pháp luật, true",
        "quyết định năm nay, false"
    })
    void tellsNumbersWithTheirYear(String question, boolean yeared) {
        assertThat(conditions(question, Condition.WithYear.class).count()).isEqualTo(yeared ? 1 : 0);
    }

    @Test
    void typesSideBySideAreAnyOfThem() {
        assertThat(conditions("công điện với chỉ thị về nuôi ong", Condition.OfType.class))
                .containsExactly(new Condition.OfType(List.of(DocumentType.CONG_DIEN, DocumentType.CHI_THI)));
    }

    private static ListWords take(Remainder left) {
        return ListWords.take(left);
    }

    private static <T extends Condition> Stream<T> conditions(String question, Class<T> kind) {
        return take(new Remainder(question)).conditions().stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
