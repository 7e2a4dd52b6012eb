package vn.chidao.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.time.Week;

/** Which number is the entry's own, with its date and issuer. */
class IdentityExtractorTest {
    private static final Week WEEK = new Week(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 9));
    private static final AgencyFinder FINDER = new AgencyFinder(new Agencies(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND tỉnh ban hành Quyết định số 95/QĐ-UBND và Quyết định số 96/QĐ-UBND ngày 05/6/2024 về hợp nhất. | 95/QĐ-UBND 2024-06-05 +96/QĐ-UBND UBND tỉnh",
                "UBND tỉnh công nhận 02 trường (402/QĐ-UBND, 403/QĐ-UBND, ngày 05/6/2024). | 402/QĐ-UBND 2024-06-05 +403/QĐ-UBND UBND tỉnh",
                "UBND tỉnh có Công văn số 61/UBND-KT ngày 05/6/2024 sau khi nhận được Công văn số 22/UBND-KTN ngày 03/6/2024 của tỉnh bạn. | 61/UBND-KT 2024-06-05 UBND tỉnh",
                "Trước mưa lớn, chiều 04/6, Chủ tịch UBND tỉnh ban hành Công điện số 09/CĐ-UBND. | 09/CĐ-UBND 2024-06-04 Chủ tịch UBND tỉnh",
                "UBND tỉnh triển khai Kế hoạch số 140-KH/TU ngày 01/6/2024 của Tỉnh ủy, ban hành Công văn số 98/UBND-NC. | 98/UBND-NC null UBND tỉnh",
                "Nuôi ong vùng cao. Kế hoạch 231/KH-UBND do Phó Chủ tịch Thường trực UBND tỉnh Lê Thị Mật Ong ký ngày 5-6-2024 đặt mục tiêu. | 231/KH-UBND 2024-06-05 UBND tỉnh",
                "Công điện số 06/CĐ-UBND hồi 16 giờ 30 phút ngày 04/6/2024 ứng phó mưa lũ. | 06/CĐ-UBND 2024-06-04 UBND tỉnh",
                "Chủ tịch UBND tỉnh chỉ đạo (Công văn số 38/UBND-NC ngày 04/6/2024) về bầu cử. | 38/UBND-NC 2024-06-04 Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn A, Chủ tịch UBND tỉnh ký Quyết định số 70/QĐ-UBND, ngày 04/6/2024. | 70/QĐ-UBND 2024-06-04 UBND tỉnh",
                "Sở Nội vụ ban hành Hướng dẫn số 31/HD-SNV, ngày 04/6/2024 về thi đua. | 31/HD-SNV 2024-06-04 Sở Nội vụ",
                "Ban Chỉ đạo phòng, chống tội phạm (Ban Chỉ đạo 138) tỉnh ban hành Kế hoạch số 25/KH-BCĐ, ngày 04/6/2024. | 25/KH-BCĐ 2024-06-04 Ban Chỉ đạo 138 tỉnh",
                "Ban Chỉ đạo phòng, chống tội phạm tỉnh (BCĐ 138) ban hành Kế hoạch số 25/KH-BCĐ, ngày 04/6/2024. | 25/KH-BCĐ 2024-06-04 Ban Chỉ đạo 138 tỉnh",
                "Ban Chỉ đạo liên ngành về an toàn thực phẩm (ATTP) tỉnh có Kế hoạch số 71/KH-BCĐ, ngày 05/6/2024. | 71/KH-BCĐ 2024-06-05 Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh",
                "Đồng chí Lê Văn A, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389 tỉnh ký Kế hoạch số 77/KH-BCĐ389, ngày 04/6/2024. | 77/KH-BCĐ389 2024-06-04 Ban Chỉ đạo 389 tỉnh",
                "Ngày 04/6/2024, Trưởng Ban Chỉ huy Phòng thủ dân sự tỉnh ban hành Công điện số 04/CĐ-BCH về bão số 3. | 04/CĐ-BCH 2024-06-04 Ban Chỉ huy Phòng thủ dân sự tỉnh",
                "Tại Tờ trình số 188/TTr-SNN ngày 30/5/2024, Sở Nông nghiệp báo cáo tình hình sạt lở. Về việc này, Văn phòng UBND tỉnh có Công văn số 2114/VP-KT ngày 04/6/2024 truyền đạt ý kiến. | 2114/VP-KT 2024-06-04 Văn phòng UBND tỉnh",
                "Đồng chí Lê Văn A ký Quyết định số 70/QĐ-UBND, ngày 04/6/2024 thành lập Ban Chỉ huy; kèm theo là Quy chế ban hành tại Quyết định số 71/QĐ-UBND cùng ngày. | 70/QĐ-UBND 2024-06-04 +71/QĐ-UBND UBND tỉnh",
                "Thanh tra tỉnh ban hành Kế hoạch số 35/KH-TTr, ngày 05/6/2024 theo Văn bản số 57/UBND-NC ngày 04/6/2024 của Chủ tịch UBND tỉnh. | 35/KH-TTr 2024-06-05 Thanh tra tỉnh",
                "Đồ án được phê duyệt tại Quyết định số 96/QĐ-UBND, ngày 05/6/2024, trên cơ sở Tờ trình số 14/TTr-SXD ngày 03/6/2024. | 96/QĐ-UBND 2024-06-05 UBND tỉnh",
                "Sau vụ cháy ở phường Bắc Lĩnh, Chủ tịch UBND tỉnh có Công điện số 04/CĐ-UBND, ngày 04/6/2024. | 04/CĐ-UBND 2024-06-04 Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn A, Chủ tịch UBND tỉnh ký Công điện số 09/CĐ-UBND ngày 04/6/2024. | 09/CĐ-UBND 2024-06-04 Chủ tịch UBND tỉnh",
                "Kế hoạch thanh tra được Chủ tịch UBND tỉnh phê duyệt theo Quyết định số 40/QĐ-UBND, ngày 04/6/2024. | 40/QĐ-UBND 2024-06-04 Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn A chủ trì họp; Văn phòng UBND tỉnh thông báo kết luận tại Thông báo số 60/TB-UBND, ngày 05/6/2024. | 60/TB-UBND 2024-06-05 Văn phòng UBND tỉnh",
                "Kế hoạch số 84/KH-UBND được UBND tỉnh ban hành ngày 05/6/2024 trên cơ sở Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015. | 84/KH-UBND 2024-06-05 UBND tỉnh",
                "Quyết định số 22/2024/QĐ-UBND do UBND tỉnh ban hành ngày 05/6/2024 bãi bỏ 07 văn bản, trong đó có Quyết định số 11/2014/QĐ-UBND. | 22/2024/QĐ-UBND 2024-06-05 UBND tỉnh",
                "Nghị quyết số 41/NQ-HĐND được HĐND tỉnh khóa XIV thông qua ngày 05/6/2024 trên cơ sở Tờ trình số 98/TTr-UBND của UBND tỉnh: mầm non 90.000 đồng/tháng. | 41/NQ-HĐND 2024-06-05 HĐND tỉnh",
                "Phòng cháy rừng mùa khô. Công văn số 61/UBND-NC giao Công an tỉnh chủ trì. | 61/UBND-NC null UBND tỉnh",
                "UBND tỉnh có Công văn số 61/UBND-VX cho học sinh nghỉ học từ ngày 03/6 đến hết ngày 22/6/2024. | 61/UBND-VX null UBND tỉnh",
                "Đồng ý tổ chức Tuần lễ vải theo đề nghị tại Tờ trình số 88/TTr-SNN ngày 01/6/2024 của Sở Nông nghiệp. Công văn số 61/UBND-KT ngày 05/6/2024 cũng lưu ý việc truy xuất nguồn gốc. | 61/UBND-KT 2024-06-05 UBND tỉnh"
            })
    void tellsItsOwn(String opening, String expected) {
        var entry = new EntryText("Tiêu đề\n" + opening);
        var identity = new IdentityExtractor().extract(entry, WEEK);
        var issuer = new IssuerExtractor().extract(entry, identity, FINDER.find(entry.clean()));
        var also = identity.also().stream()
                .map(other -> "+" + other.number().canonical() + ' ')
                .toList();
        var own = Optional.ofNullable(identity.own())
                .map(mention -> mention.number().canonical());
        assertThat(own.orElse("~") + ' ' + identity.date() + ' ' + String.join("", also) + issuer)
                .isEqualTo(expected);
    }
}
