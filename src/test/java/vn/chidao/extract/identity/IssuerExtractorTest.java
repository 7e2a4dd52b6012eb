package vn.chidao.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.time.Week;

/** Who issued a document: by the symbol of its number first, by the text then. */
class IssuerExtractorTest {
    private static final Week WEEK = new Week(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 9));
    private static final AgencyFinder FINDER = new AgencyFinder(new Agencies(List.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the symbol tells
            Nghị quyết số 12/NQ-HĐND ngày 04/6/2024 về học phí.                                | HĐND tỉnh
            Công văn số 2114/VP-KT ngày 04/6/2024 về học phí.                                  | Văn phòng UBND tỉnh
            Thông báo số 60/TB-VP ngày 04/6/2024 về học phí.                                   | Văn phòng UBND tỉnh
            Giấy mời số 9/GM-VPUBND ngày 04/6/2024 họp học phí.                                | Văn phòng UBND tỉnh
            Nghị quyết số 12-NQ/TU ngày 04/6/2024 về học phí.                                  | Tỉnh ủy
            Công điện số 2/CĐ-CTUBND ngày 04/6/2024 về bão.                                    | Chủ tịch UBND tỉnh
            Kế hoạch số 12/KH-UBND ngày 04/6/2024 về học phí.                                  | UBND tỉnh
            # the committee's own symbol, but the chair acts
            Chủ tịch UBND tỉnh ban hành Chỉ thị số 5/CT-UBND ngày 04/6/2024.                   | Chủ tịch UBND tỉnh
            Tối ngày 04/6/2024, Chủ tịch UBND tỉnh đã ký Công điện số 5/CĐ-UBND ngày 04/6/2024. | Chủ tịch UBND tỉnh
            Chỉ thị số 5/CT-UBND, ngày 04/6/2024 của Chủ tịch UBND tỉnh giao chỉ tiêu tuyển quân. | Chủ tịch UBND tỉnh
            Chỉ thị số 5/CT-UBND, ngày 04/6/2024 của UBND tỉnh do Chủ tịch UBND tỉnh nêu.       | UBND tỉnh
            Bão vào bờ theo Công điện số 07/CĐ-CT ngày 04/6/2024.                              | Chủ tịch UBND tỉnh
            Phó Chủ tịch UBND tỉnh ký Chỉ thị số 5/CT-UBND ngày 04/6/2024.                     | UBND tỉnh
            # the Office passes on
            Văn phòng UBND tỉnh thông báo kết luận tại Thông báo số 60/TB-UBND ngày 04/6/2024. | Văn phòng UBND tỉnh
            UBND tỉnh thông báo tại Thông báo số 60/TB-UBND ngày 04/6/2024.                    | UBND tỉnh
            # another body, by its alias, its name, its head
            Ban Chỉ đạo chống buôn lậu (Ban Chỉ đạo 389) tỉnh có Kế hoạch số 7/KH-BCĐ ngày 04/6/2024. | Ban Chỉ đạo 389 tỉnh
            Ban Chỉ đạo chống buôn lậu (gọi tắt là BCĐ 389) có Kế hoạch số 7/KH-BCĐ ngày 04/6/2024.   | Ban Chỉ đạo 389 tỉnh
            Hội đồng phổ biến pháp luật tỉnh có Kế hoạch số 7/KH-HĐPH ngày 04/6/2024.          | Hội đồng phổ biến pháp luật tỉnh
            Trưởng Ban Chỉ đạo 389 tỉnh ký Kế hoạch số 7/KH-BCĐ ngày 04/6/2024.                | Ban Chỉ đạo 389 tỉnh
            Giám đốc Sở Y tế ký Hướng dẫn số 31/HD-SYT ngày 04/6/2024 về cúm.                  | Sở Y tế
            UBND huyện Sa Lâm ban hành Kế hoạch số 7/KH-UBND ngày 04/6/2024 về đê.             | UBND huyện Sa Lâm
            Sở Y tế đề nghị theo Kế hoạch số 7/KH-BHXH ngày 04/6/2024 của Bảo hiểm xã hội tỉnh. | Bảo hiểm xã hội tỉnh
            Cùng Liên đoàn Lao động tỉnh, Bảo hiểm xã hội tỉnh có Kế hoạch số 7/KH-BHXH.       | Bảo hiểm xã hội tỉnh
            Theo Kế hoạch số 7/KH-UBND ngày 04/6/2024 của UBND thành phố Sa Lâm, lễ hội mở.    | UBND thành phố Sa Lâm
            # without a number whoever opens the entry
            Sở Y tế tổ chức ngày hội hiến máu.                                                 | Sở Y tế
            Sáng nay, các đội tập luyện.                                                       | UBND tỉnh
            """)
    void isToldByTheSymbolThenByTheText(String opening, String issuer) {
        var entry = new EntryText("Tiêu đề\n" + opening);
        var identity = new IdentityExtractor().extract(entry, WEEK);

        assertThat(new IssuerExtractor().extract(entry, identity, FINDER.find(entry.clean())))
                .isEqualTo(issuer);
    }
}
