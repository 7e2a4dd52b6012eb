package vn.chidao.extract.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Person;

/** Who is named, with which office, and whether the text says that the person signs or directs. */
class PersonExtractorTest {
    private static final AgencyFinder FINDER = new AgencyFinder(new Agencies(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh ký ban hành Quyết định số 82/QĐ-BCĐ. | SIGNS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Quyết định số 12/QĐ-UBND do đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh ký ngày 04/6/2024. | SIGNS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Chủ tịch UBND tỉnh Lê Văn Ba, trong Công văn số 22/UBND-TH do ông ký ngày 16 tháng 5 năm 2022, đã yêu cầu cam kết tiến độ. | SIGNS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Phó Chủ tịch UBND tỉnh Siu Blơng yêu cầu các chủ rừng trực 24/24 giờ. | DIRECTS Siu Blơng, Phó Chủ tịch UBND tỉnh",
                "UBND tỉnh; Phó Chủ tịch UBND tỉnh Lê Văn Ba ký | SIGNS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Thừa lệnh Chủ tịch, đ/c Lê Văn Ba, Chánh Văn phòng UBND tỉnh ký Công văn số 9/VP-KT. | SIGNS Lê Văn Ba, Chánh Văn phòng UBND tỉnh",
                "Phó Chủ tịch Thường trực UBND tỉnh Lê Văn Ba vừa ký Công điện số 05/CĐ-UBND. | SIGNS Lê Văn Ba, Phó Chủ tịch Thường trực UBND tỉnh",
                "Văn phòng UBND tỉnh truyền đạt ý kiến chỉ đạo của đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh (Công văn số 27/VP-KT). | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Văn phòng UBND tỉnh ký Công văn số 27/VP-KT truyền đạt ý kiến của Phó Chủ tịch UBND tỉnh Lê Văn Ba. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Về quản lý và tuân thủ pháp luật trong lao động, an toàn vệ sinh, đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh có ý kiến chỉ đạo. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Ngày 25/8/2022, tại Trụ sở Tiếp công dân tỉnh, đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh tiếp 07 lượt công dân. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Sáng 03/4, ông Lê Văn Ba - Chủ tịch UBND tỉnh chủ trì phiên họp thường kỳ. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Đó là ý kiến chỉ đạo của đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh được Văn phòng UBND tỉnh truyền đạt. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Đồng chí Vàng A Sếnh, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. | DIRECTS Vàng A Sếnh, Phó Chủ tịch UBND tỉnh",
                "Phó Chủ tịch UBND tỉnh Vàng A Sếnh chủ trì cuộc họp. | DIRECTS Vàng A Sếnh, Phó Chủ tịch UBND tỉnh",
                "UBND tỉnh thông báo kết luận của đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh tại cuộc họp. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Hội nghị dưới sự chủ trì của đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389 tỉnh yêu cầu kiểm soát chặt. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 389 tỉnh",
                "Giám đốc Sở Tài chính Lê Văn Ba ký Công văn số 61/STC-NS. | SIGNS Lê Văn Ba, Giám đốc Sở Tài chính",
                "Bí thư Tỉnh ủy Lê Văn Ba chỉ đạo tập trung ứng phó bão. | DIRECTS Lê Văn Ba, Bí thư Tỉnh ủy",
                "Ông Lê Văn Ba, Phó Giám đốc Sở Xây dựng được bổ nhiệm giữ chức Giám đốc Sở Giao thông vận tải. | NAMED Lê Văn Ba, Phó Giám đốc Sở Xây dựng",
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh trao quyết định và giao nhiệm vụ. | NAMED Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "UBND tỉnh bổ nhiệm đồng chí Lê Văn Ba, Bí thư Huyện ủy Cao Hòa giữ chức Giám đốc Sở Công Thương. | NAMED Lê Văn Ba, Bí thư Huyện ủy Cao Hòa",
                "Chủ tịch UBND tỉnh Lê Văn Ba vừa có Công điện số 03/CĐ-UBND điện các sở. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Ban Chỉ đạo có kế hoạch mới; người ký ban hành là đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh. | SIGNS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh tiếp Đoàn đại biểu đến chào xã giao. | NAMED Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh dự lễ khánh thành cầu. Chủ tịch UBND tỉnh đề nghị UBND huyện lắp biển báo. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh dự lễ. Phó Chủ tịch UBND tỉnh đề nghị UBND huyện lắp biển báo. | NAMED Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh làm Phó Trưởng Ban Thường trực, trực tiếp chỉ đạo phòng, chống thiên tai. | NAMED Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Kỷ niệm 110 năm ngày sinh đồng chí Lê Văn Ba. | NAMED Lê Văn Ba, null",
                "Thông báo kết luận của Phó Chủ tịch UBND tỉnh Lê Văn Ba. Đồng chí Phó Chủ tịch yêu cầu sớm khởi công. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh, Chủ tịch Hội đồng nghĩa vụ quân sự tỉnh dự lễ. Đồng chí Chủ tịch UBND tỉnh đề nghị chăm lo gia đình tân binh. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh, Chủ tịch Hội đồng nghĩa vụ quân sự tỉnh",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh phát lệnh khởi công. Chủ tịch UBND tỉnh biểu dương các hộ đã hiến đất; yêu cầu nhà thầu làm nhanh. | DIRECTS Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh dự, chúc mừng các cháu. Đồng chí đề nghị nhà trường giữ nền nếp. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh",
                "Sáng nay, ông Lê Văn Ba (xã Bình An) đề nghị công nhận thương binh. | NAMED Lê Văn Ba, null",
                "Đoàn do ông Park Jin-ho làm Trưởng đoàn. | NAMED Park Jin-ho, null",
                "Đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo yêu cầu sơ kết. | DIRECTS Lê Văn Ba, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo",
                "Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh trao quyết định. Chủ tịch UBND tỉnh đề nghị ông Hà sớm nhận việc. | NAMED Lê Văn Ba, Chủ tịch UBND tỉnh",
                "Cùng dự có đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh. Chủ tịch UBND tỉnh biểu dương các hộ; yêu cầu làm nhanh. | NAMED Lê Văn Ba, Phó Chủ tịch UBND tỉnh"
            })
    void tellsPart(String sentence, String expected) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        var persons = new PersonExtractor()
                .extract(entry, FINDER.find(entry.clean())).stream()
                        .map(person -> person.part() + " " + person.name() + ", " + person.office())
                        .toList();
        assertThat(persons).containsExactly(expected);
    }

    /** The office alone speaks for the first who is named with it. */
    @Test
    void anOfficeAloneSpeaksForTheFirstWhoHoldsIt() {
        var entry = new EntryText(
                "Lễ khởi công\nĐồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh phát lệnh; cùng dự có đồng chí Hà Thị"
                        + " Tư, Phó Chủ tịch UBND tỉnh. Phó Chủ tịch UBND tỉnh yêu cầu nhà thầu làm nhanh.");
        assertThat(new PersonExtractor().extract(entry, FINDER.find(entry.clean())))
                .extracting(Person::name, Person::part)
                .containsExactly(tuple("Lê Văn Ba", Person.Part.DIRECTS), tuple("Hà Thị Tư", Person.Part.NAMED));
    }
}
