package vn.chidao.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
    @Test
    void printsEachFormInOneWay() {
        assertThat(new DocumentNumber("06", null, null, "CT – TTg").canonical()).isEqualTo("06/CT-TTg");
        assertThat(new DocumentNumber("12", null, null, "CĐ.UBND").canonical()).isEqualTo("12/CĐ-UBND");
        assertThat(new DocumentNumber("474", null, null, "Q Đ-UBND").canonical())
                .isEqualTo("474/QĐ-UBND");
        assertThat(new DocumentNumber("50", null, 2024, "NĐ-CP").canonical()).isEqualTo("50/2024/NĐ-CP");
        assertThat(new DocumentNumber("31", "CT", null, "TW").canonical()).isEqualTo("31-CT/TW");
        assertThat(new DocumentNumber("280", null, null, "").canonical()).isEqualTo("280");
    }

    @ParameterizedTest
    @CsvSource({
        "06, CT-TTg, 6, ct-ttg, true",
        "82, QĐ-BCĐ, 82, QD–BCD, true",
        "07, KH-UBND, 7, KH-BCĐ, false",
        "70, KH-UBND, 7, KH-UBND, false",
        "0, KH-UBND, 00, KH-UBND, true"
    })
    void isTheSameWhateverZerosCaseAndDashes(
            String serial, String symbol, String other, String otherSymbol, boolean same) {
        var number = new DocumentNumber(serial, null, null, symbol);
        assertThat(number.sameAs(new DocumentNumber(other, null, null, otherSymbol)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch, true, KE_HOACH",
        "ke  hoach, true, KE_HOACH",
        "ke hoach, false, ",
        "Bản thoả thuận, false, BAN_THOA_THUAN",
        "de an, true, DE_AN",
        "dự án, true, DU_AN"
    })
    void knowsTypesByName(String words, boolean lenient, DocumentType type) {
        assertThat(DocumentType.ofName(words, lenient)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "KH, KE_HOACH",
        "qd, QUYET_DINH",
        "QyĐ, QUY_DINH",
        "DA, DU_AN",
        "ĐA, DE_AN",
        "TTR, TO_TRINH",
        "CTr, CHUONG_TRINH",
        "UQ, GIAY_UY_QUYEN",
        "GUQ, GIAY_UY_QUYEN",
        "UBND, "
    })
    void knowsTypesByCode(String code, DocumentType type) {
        assertThat(DocumentType.ofCode(code)).isEqualTo(type);
    }
}
