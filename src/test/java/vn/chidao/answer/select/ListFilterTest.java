package vn.chidao.answer.select;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Filters;
import vn.chidao.question.query.Trait;
import vn.chidao.text.number.DocumentType;

/** What each condition of a list lets through. */
class ListFilterTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 07/4 - 13/4/2025)

            Chống buôn lậu thuốc lá

            Trưởng Ban Chỉ đạo 389 tỉnh ký Kế hoạch số 9/KH-BCĐ389, ngày 08/4/2025 về chống buôn lậu thuốc lá. Công an tỉnh nhận tin qua đường dây nóng; thưởng 15 triệu đồng.

            Sửa đổi quy chế thưởng

            Chủ tịch UBND tỉnh ban hành Quyết định số 31/2025/QĐ-UBND, ngày 09/4/2025 về quy chế thưởng, căn cứ Nghị định số 98/2023/NĐ-CP của Chính phủ. Sở Nội vụ hướng dẫn.

            Tiêm chủng mở rộng

            Sở Y tế ban hành Hướng dẫn số 77/HD-SYT, ngày 10/4/2025 về tiêm chủng, thực hiện Quyết định số 12/QĐ-BYT ngày 01/3/2025. Các trạm y tế báo cáo thứ Sáu hằng tuần.

            Cải tạo bến xe Pác Nặm

            Văn phòng UBND tỉnh có Công văn số 402/VP-KT, ngày 11/4/2025 về cải tạo bến xe Pác Nặm. Tổng mức đầu tư 18 tỷ đồng, xong trước ngày 31/12/2025.

            Tiếp đoàn Đại sứ quán Lào

            Ngày 12/4/2025, lãnh đạo UBND tỉnh tiếp đoàn Đại sứ quán Lào.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the body in any spelling; the committee with its chair, but not its Office
            Ban Chỉ đạo 389 tỉnh     | 9
            BCĐ 389                  | 9
            UBND tỉnh                | ~ 31
            ủy ban nhân dân tỉnh     | ~ 31
            Văn phòng UBND tỉnh      | 402
            Sở Y tế                  | 77
            Sở Nội vụ                |
            # any of them
            các sở                   | 77
            """)
    void issuersGoByAnyOfTheirNames(String issuer, String serials) {
        assertThat(let(new Condition.IssuedBy(List.of(issuer)))).isEqualTo(serials == null ? "" : serials);
    }

    @ParameterizedTest
    @CsvSource({"VP, 402", "VP-KT, 402", "KT, 402", "SYT, 77", "HD-SYT, 77", "YT, ''", "UBND, 31"})
    void aSymbolIsAWholePartOfTheNumber(String symbol, String serials) {
        assertThat(let(new Condition.WithSymbol(List.of(symbol)))).isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource({
        "DEADLINE, ~ 77 402",
        "NUMBER, 9 31 77 402",
        "SIGNER, ''",
        "PHONE, 9",
        "MONEY, 9 402",
        "FUNDS, 402",
        "MEETING, ~"
    })
    void traitsAreWhatADirectiveHas(Trait trait, String serials) {
        assertThat(let(new Condition.With(trait))).isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource({"IMPLEMENTS, 77", "AMENDS, 31", "REPLACES, ''", "FOLLOWS, 31"})
    void relationsAreThoseToOthersAnAmendmentMayStandInTheTitle(Relation relation, String serials) {
        assertThat(let(new Condition.Related(List.of(relation)))).isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource({"QUYET_DINH, '', 77", "NGHI_DINH, '', 31", "NGHI_DINH, Chính phủ, 31", "NGHI_DINH, Bộ Y tế, ''"})
    void whoseDocumentIsCitedStandsBesideIt(DocumentType type, String whose, String serials) {
        assertThat(let(new Condition.Citing(List.of(type), whose))).isEqualTo(serials);
    }

    @ParameterizedTest
    @CsvSource({"0, 20e6, 9", "1e9, 1e12, 402", "15e6, 15e6, 9", "20e6, 1e9, ''"})
    void amountsAreBetweenTheirBounds(double least, double most, String serials) {
        assertThat(let(new Condition.Amount(least, most, ""))).isEqualTo(serials);
    }

    @Test
    void aYearInTheNumberMarksARule() {
        assertThat(let(new Condition.WithYear())).isEqualTo("31");
    }

    @Test
    void whatIsKeptOutIsTheRest() {
        assertThat(let(new Condition.Not(new Condition.OfType(List.of(DocumentType.CONG_VAN, DocumentType.KE_HOACH)))))
                .isEqualTo("~ 31 77");
        assertThat(let(new Condition.Not(new Condition.About("bến xe Pác Nặm"))))
                .isEqualTo("~ 9 31 77");
    }

    @Test
    void allConditionsMustHold() {
        assertThat(let(
                        new Condition.With(Trait.MONEY),
                        new Condition.OfType(List.of(DocumentType.KE_HOACH, DocumentType.QUYET_DINH))))
                .isEqualTo("9");
    }

    private static String let(Condition... conditions) {
        var filter = new ListFilter(new Filters(List.of(conditions), 0, false, false), SCENE.corpus());
        return Scene.serials(
                SCENE.corpus().directives().all().stream().filter(filter).toList());
    }
}
