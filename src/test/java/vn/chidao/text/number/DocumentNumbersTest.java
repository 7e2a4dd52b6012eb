package vn.chidao.text.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.text.Fold;

class DocumentNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Kế hoạch số 129/KH-UBND, ngày 04/6/2024) | 129/KH-UBND | KE_HOACH | Kế hoạch
            Kế hoạch số 136 /KH-UBND | 136/KH-UBND | KE_HOACH | Kế hoạch
            Quyết định số 2052 /QĐ-UBND | 2052/QĐ-UBND | QUYET_DINH | Quyết định
            Quyết định 474/Q Đ-UBND | 474/QĐ-UBND | QUYET_DINH | Quyết định
            Công văn số 69 /VPTT | 69/VPTT | CONG_VAN | Công văn
            công điện số 12/CĐ.UBND | 12/CĐ-UBND | CONG_DIEN | công điện
            Kế hoạch số 15/KH – UBND | 15/KH-UBND | KE_HOACH | Kế hoạch
            Kế hoạch số 15/KH - UBND ngày | 15/KH-UBND | KE_HOACH | Kế hoạch
            Công văn số 743/UBND-KT | 743/UBND-KT | CONG_VAN | Công văn
            tại văn bản số 842/PĐ-UBND ngày | 842/PĐ-UBND | PHAT_DONG | ''
            Công văn số 2354/BLĐTBXH-CATLĐ | 2354/BLĐTBXH-CATLĐ | CONG_VAN | Công văn
            Công văn số 26/BCHPCTT-VP | 26/BCHPCTT-VP | CONG_VAN | Công văn
            Nghị định số 50/2024/NĐ-CP ngày | 50/2024/NĐ-CP | NGHI_DINH | Nghị định
            Nghị quyết số 05-2019/NQ-CP | 05/2019/NQ-CP | NGHI_QUYET | Nghị quyết
            Quyết định số 20/2019/QĐ-UBND | 20/2019/QĐ-UBND | QUYET_DINH | Quyết định
            Thông tư số 80/2021/TT-BTC | 80/2021/TT-BTC | THONG_TU | Thông tư
            58/2009/TTLT-BTP-BNV | 58/2009/TTLT-BTP-BNV | THONG_TU_LIEN_TICH | ''
            Luật số 45/2019/QH14 | 45/2019/QH14 | LUAT | Luật
            Văn bản hợp nhất số 01/VBHN-VPQH | 01/VBHN-VPQH | VAN_BAN_HOP_NHAT | Văn bản hợp nhất
            Chỉ thị số 31-CT/TW ngày | 31-CT/TW | CHI_THI | Chỉ thị
            Nghị quyết số 15-NQ/TU | 15-NQ/TU | NGHI_QUYET | Nghị quyết
            Kết luận số 12 - KL/TU | 12-KL/TU | KET_LUAN | Kết luận
            Chỉ thị 06/CT-TTg | 06/CT-TTg | CHI_THI | Chỉ thị
            (số 167/KH-UBND, ngày 25/10/2019 ) | 167/KH-UBND | KE_HOACH | ''
            Kế hoạch số: 33a/KH-BCĐ | 33a/KH-BCĐ | KE_HOACH | Kế hoạch
            Tờ trình số 21/TTr-STC | 21/TTr-STC | TO_TRINH | Tờ trình
            Công văn số 45/SNN-PTNT | 45/SNN-PTNT | CONG_VAN | Công văn
            Quyết định số 7/QĐ-HĐGBC | 7/QĐ-HĐGBC | QUYET_DINH | Quyết định
            Kế hoạch số 9/KH-PC&CC | 9/KH-PC&CC | KE_HOACH | Kế hoạch
            Kế hoạch số 129/KH-UBND. UBND tỉnh | 129/KH-UBND | KE_HOACH | Kế hoạch
            NGHỊ QUYẾT SỐ 1672/NQ-UBTVQH15 NGÀY | 1672/NQ-UBTVQH15 | NGHI_QUYET | NGHỊ QUYẾT
            số: 280/31/01/2019 | 280 | '' | ''
            (Kế hoạch 268, ngày 14/10/2025) | 268 | KE_HOACH | Kế hoạch
            Thông báo số 134 ngày 02/10/2025 của | 134 | THONG_BAO | Thông báo
            UBND tỉnh ban hành Công văn 1540 về phòng cháy | 1540 | CONG_VAN | Công văn
            UBND tỉnh có Công văn số 92 yêu cầu các huyện | 92 | CONG_VAN | Công văn
            """)
    void readsOneNumberInAnySpacing(String text, String canonical, String type, String typeWord) {
        assertThat(DocumentNumbers.find(text)).singleElement().satisfies(mention -> {
            assertThat(mention.number().canonical()).isEqualTo(canonical);
            assertThat(mention.type() == null ? "" : mention.type().name()).isEqualTo(type);
            assertThat(mention.typeWord() == null ? "" : mention.typeWord().in(text))
                    .isEqualTo(typeWord);
            assertThat(mention.span().in(text)).startsWith(mention.number().serial());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quyết định số 2165, 2166/QĐ-UBND ngày | 2165 = 2165/QĐ-UBND + 2166/QĐ-UBND = 2166/QĐ-UBND
            số 10, 11 và 12/KH-UBND | 10 = 10/KH-UBND + 11 = 11/KH-UBND + 12/KH-UBND = 12/KH-UBND
            99/QĐ-UBND, 103/QĐ-UBND | 99/QĐ-UBND = 99/QĐ-UBND + 103/QĐ-UBND = 103/QĐ-UBND
            có 15 xã, 2166/QĐ-UBND | 2166/QĐ-UBND = 2166/QĐ-UBND
            """)
    void readsSeveralThatShareASymbol(String text, String expected) {
        var printed = DocumentNumbers.find(text).stream()
                .map(mention ->
                        mention.span().in(text) + " = " + mention.number().canonical())
                .collect(Collectors.joining(" + "));
        assertThat(printed).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trực 24/24 giờ",
                "11/11 huyện, thành phố",
                "60 km/h",
                "từ ngày 12/8 - 18/8/2019",
                "01/10 và 2/3",
                "30/9/2024",
                "hợp đồng BT/HĐ",
                "và/hoặc",
                "03 lần/tuần",
                "180ml/hộp",
                "0,6%/năm",
                "Km 18/QL1A",
                "280/31/01/2019",
                "ban hành Kế hoạch 5 năm về đầu tư",
                "Kế hoạch 2025, ngày 14/10/2025 triển khai",
                "theo Công văn 1540 về phòng cháy",
                "xây dựng kế hoạch 20 ngày công",
                "10/Ban Chỉ đạo"
            })
    void seesNoNumberWhereThereIsNone(String text) {
        assertThat(DocumentNumbers.find(text)).isEmpty();
    }

    @Test
    void findsTheThirtyMentionsOfTheRealDigests() throws IOException {
        var digests = Path.of(System.getProperty("chidao.shared", "/nowhere"), "digests");
        assumeThat(digests).isDirectory();
        int mentions = 0;
        for (var name : new String[] {"2019-08-12.txt", "2024-06-03.txt"}) {
            mentions += DocumentNumbers.find(Fold.nfc(Files.readString(digests.resolve(name))))
                    .size();
        }
        assertThat(mentions).isEqualTo(30);
    }
}
