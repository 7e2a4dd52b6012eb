package vn.chidao.text.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a question, then «words = serial year type symbol» for each query; «?» marks an uncertain one. */
class NumberQuestionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kh 134 | kh 134 = 134 null KE_HOACH null
            134 kh ubnd | 134 kh ubnd = 134 null KE_HOACH KH-UBND
            134/kh-ubnd | 134/kh-ubnd = 134 null KE_HOACH KH-UBND
            134KH | 134KH = 134 null KE_HOACH KH
            công văn số 743 | công văn số 743 = 743 null CONG_VAN null
            cv 743 | cv 743 = 743 null CONG_VAN null
            qđ 82 | qđ 82 = 82 null QUYET_DINH null
            nghị định 50 | nghị định 50 = 50 null NGHI_DINH null
            NĐ 50/2024 | NĐ 50/2024 = 50 2024 NGHI_DINH null
            số 129 | số 129 = 129 null null null
            văn bản 842 | văn bản 842 = 842 null null null
            129/KH | 129/KH = 129 null KE_HOACH KH
            136 /kh-ubnd | 136 /kh-ubnd = 136 null KE_HOACH KH-UBND
            ke hoach 134 noi gi | ke hoach 134 = 134 null KE_HOACH null
            quyet dinh 1533 | quyet dinh 1533 = 1533 null QUYET_DINH null
            chi thi 31 | chi thi 31 = 31 null CHI_THI null
            chỉ thị 31-CT/TW | chỉ thị 31-CT/TW = 31 null CHI_THI CT/TW
            31 ct/tw | 31 ct/tw = 31 null CHI_THI CT/TW
            năm 2024 có kế hoạch nào | ''
            tháng 6 | ''
            quý 2 | ''
            đợt 2 giải tỏa | ''
            15 ngày | ''
            30 triệu | ''
            Ban chỉ đạo 389 | ''
            06 tháng đầu năm | ''
            kế hoạch 5 năm 2021-2025 | ''
            kế hoạch 134 năm 2024 | kế hoạch 134 = 134 null KE_HOACH null
            có 15 kế hoạch nào | ''
            hạn kế hoạch 129 đợt 2 | kế hoạch 129 = 129 null KE_HOACH null
            kế hoạch 126 mục tiêu bao nhiêu | kế hoạch 126 = 126 null KE_HOACH null
            kế hoạch 3 đợt cao điểm | ''
            kế hoạch 2024 | kế hoạch 2024 = 2024 null KE_HOACH null ?
            chỉ số 30 | ''
            3/ngày | ''
            743/UBND-KT | 743/UBND-KT = 743 null CONG_VAN UBND-KT
            743 ubnd kt | 743 ubnd kt = 743 null CONG_VAN UBND-KT
            743/ubnd | 743/ubnd = 743 null null UBND
            cv so 743 | cv so 743 = 743 null CONG_VAN null
            Kế hoạch 136/KH-UBND nói về gì? | Kế hoạch 136/KH-UBND = 136 null KE_HOACH KH-UBND
            qd1533 | qd1533 = 1533 null QUYET_DINH null
            QĐ số 82/QĐ-BCĐ | QĐ số 82/QĐ-BCĐ = 82 null QUYET_DINH QĐ-BCĐ
            nghi dinh 50/2024/nd-cp | nghi dinh 50/2024/nd-cp = 50 2024 NGHI_DINH ND-CP
            nghị quyết số 16/NQ-CP | nghị quyết số 16/NQ-CP = 16 null NGHI_QUYET NQ-CP
            công điện 12 | công điện 12 = 12 null CONG_DIEN null
            tb 343 | tb 343 = 343 null THONG_BAO null
            van ban so 842 va 129 | van ban so 842 = 842 null null null + 129 = 129 null null null
            sở 5 | ''
            báo cáo 6 tháng | ''
            báo cáo 2 lần | ''
            tuần 03/6 - 09/6/2024 | ''
            11/11 huyện | ''
            24/24 giờ | ''
            cd 5 | cd 5 = 5 null CONG_DIEN null
            thông tư 80/2021/TT-BTC | thông tư 80/2021/TT-BTC = 80 2021 THONG_TU TT-BTC
            kh số 129 tuần 23 | kh số 129 = 129 null KE_HOACH null
            đề án 06 | đề án 06 = 06 null DE_AN null ?
            PĐ 842 | PĐ 842 = 842 null PHAT_DONG null
            công văn 2756 vp-kt | công văn 2756 vp-kt = 2756 null CONG_VAN VP-KT
            cv 2811/VP-KGVX | cv 2811/VP-KGVX = 2811 null CONG_VAN VP-KGVX
            kế hoạch 129 và 134 nói gì | kế hoạch 129 = 129 null KE_HOACH null + 134 = 134 null KE_HOACH null
            kh so 129 thang 6 | kh so 129 = 129 null KE_HOACH null
            ke hoach 129 thang 6/2024 | ke hoach 129 = 129 null KE_HOACH null
            bao cao 9 thang dau nam | ''
            hộ 30 triệu/hộ | ''
            3 lần/tuần | ''
            kế hoạch số 134 | kế hoạch số 134 = 134 null KE_HOACH null
            QD 82/QD-BCD | QD 82/QD-BCD = 82 null QUYET_DINH QD-BCD
            đề án 1533 | đề án 1533 = 1533 null DE_AN null ?
            nq 44/2025/NQ-HĐND | nq 44/2025/NQ-HĐND = 44 2025 NGHI_QUYET NQ-HĐND
            119-KH/TU | 119-KH/TU = 119 null KE_HOACH KH/TU
            """)
    void readsWhatUsersType(String question, String expected) {
        var printed = DocumentNumbers.inQuestion(question).stream()
                .map(query -> "%s = %s %s %s %s%s"
                        .formatted(
                                query.span().in(question),
                                query.serial(),
                                query.year(),
                                query.type(),
                                query.symbolPrefix(),
                                query.certain() ? "" : " ?"))
                .collect(Collectors.joining(" + "));
        assertThat(printed).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "kh 134, 134/KH-UBND, true",
        "134 kh ubnd, 134/KH-UBND, true",
        "kế hoạch 134, 134/QĐ-UBND, false",
        "qd 82/qd-bcd, 82/QĐ-BCĐ, true",
        "nđ 50/2024, 50/2024/NĐ-CP, true",
        "nđ 50/2023, 50/2024/NĐ-CP, false",
        "chi thi 31-ct/tw, 31-CT/TW, true",
        "chỉ thị 31, 31-CT/TW, true",
        "cv 743, 743/UBND-KT, true",
        "743/ubnd, 743/UBND-KT, true",
        "743 ubnd-nc, 743/UBND-KT, false",
        "văn bản 842, 842/PĐ-UBND, true",
        "ct 6, 06/CT-TTg, true",
        "thông tư 58/2009, 58/2009/TTLT-BTP-BNV, true",
        "số 129, 1290/KH-UBND, false"
    })
    void fitsTheNumberItMayMean(String question, String printed, boolean fits) {
        var query = DocumentNumbers.inQuestion(question).getFirst();
        var number = DocumentNumbers.find(printed).getFirst().number();
        assertThat(query.matches(number, null)).isEqualTo(fits);
    }
}
