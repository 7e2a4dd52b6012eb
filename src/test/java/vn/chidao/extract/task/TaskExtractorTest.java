package vn.chidao.extract.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Role;

/** Who is to do what: names of agencies, where they end, and their part. */
class TaskExtractorTest {
    private final Agencies agencies = new Agencies(List.of(
            new Agency("Sở Giáo dục và Đào tạo", List.of("Sở GD&ĐT"), List.of(), null, null, null, false, List.of()),
            new Agency("Sở Y tế", List.of(), List.of(), null, null, null, false, List.of()),
            new Agency("Sở Tài chính", List.of(), List.of(), null, null, null, false, List.of()),
            new Agency("Ban Quản lý Khu kinh tế cửa khẩu", List.of(), List.of(), null, null, null, false, List.of())));
    private final AgencyFinder finder = new AgencyFinder(agencies);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế chủ trì, phối hợp với Sở Tài chính lập dự toán. | LEAD Sở Y tế, SUPPORT Sở Tài chính",
                "Sở Y tế gỡ vướng thủ tục, còn Sở Tài chính cho tạm ứng, riêng UBND huyện Sa Lâm lo chỗ ở. | LEAD Sở Y tế, LEAD Sở Tài chính, LEAD UBND huyện Sa Lâm",
                "Sở Y tế khám bệnh, Sở Giáo dục và Đào tạo cho học sinh nghỉ, Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh huy động 300 người. | LEAD Sở Y tế, LEAD Sở Giáo dục và Đào tạo, LEAD Công an tỉnh, LEAD Bộ Chỉ huy Quân sự tỉnh",
                "Sở Y tế rà soát; trong khi Sở Tài chính cân đối kinh phí. | LEAD Sở Y tế, LEAD Sở Tài chính",
                "b) Sở Tài chính niêm yết giá. | LEAD Sở Tài chính",
                "Sở Y tế, Sở Tài chính, đặc biệt là các đơn vị theo dõi, phụ trách lĩnh vực thuế rà soát kết quả. | LEAD Sở Y tế, LEAD Sở Tài chính",
                "Giám đốc Sở Y tế làm Tổ phó Thường trực, Giám đốc Sở Tài chính làm Tổ phó. | ''",
                "Phó Chủ tịch UBND tỉnh chỉ đạo: Sở Y tế bố trí bác sĩ. | LEAD Sở Y tế",
                "Đơn vị thực hiện: Sở Y tế; Sở Tài chính | LEAD Sở Y tế, LEAD Sở Tài chính",
                "Chủ trì: Sở Y tế; phối hợp: Sở Tài chính, Công an tỉnh. | LEAD Sở Y tế, SUPPORT Sở Tài chính, SUPPORT Công an tỉnh",
                "Ban Quản lý Khu kinh tế cửa khẩu Đông Lâm - Hà Sơn làm chủ đầu tư. | LEAD Ban Quản lý Khu kinh tế cửa khẩu Đông Lâm - Hà Sơn",
                "Ban An toàn giao thông tỉnh lắp biển báo. | LEAD Ban An toàn giao thông tỉnh",
                "Văn phòng Đăng ký đất đai tỉnh chỉnh lý hồ sơ. | LEAD Văn phòng Đăng ký đất đai tỉnh",
                "Quỹ Bảo vệ và phát triển rừng tỉnh chi trả. | LEAD Quỹ Bảo vệ và phát triển rừng tỉnh",
                "Chi cục Hải quan khu vực VI xây dựng quy chế. | LEAD Chi cục Hải quan khu vực VI",
                "Ngân hàng Chính sách xã hội Chi nhánh tỉnh cho vay vốn. | LEAD Ngân hàng Chính sách xã hội Chi nhánh tỉnh",
                "Ngân hàng Nhà nước chi nhánh tỉnh nới hạn mức tín dụng. | LEAD Ngân hàng Nhà nước chi nhánh tỉnh",
                "Trung tâm Kiểm soát bệnh tật tỉnh lấy mẫu. | LEAD Trung tâm Kiểm soát bệnh tật tỉnh",
                "Khi xe tồn nhiều, Sở Y tế phát khuyến cáo. | LEAD Sở Y tế",
                "Các cơ sở lưu trú cập nhật thông tin khách. | LEAD Các cơ sở lưu trú",
                "Sở Y tế yêu cầu các trường vệ sinh lớp học. | LEAD Sở Y tế",
                "Nâng cấp Cơ sở cai nghiện tỉnh; Sở Y tế duy trì điều trị. | LEAD Sở Y tế",
                "Sở Y tế hỗ trợ khám bệnh. | LEAD Sở Y tế",
                "Sở Tài chính phối hợp đối chiếu số liệu. | SUPPORT Sở Tài chính",
                "Sở Y tế tham mưu UBND tỉnh chỉ đạo chủ đầu tư giải ngân nhanh. | LEAD Sở Y tế",
                "Trong đợt rét, trước 16 giờ hằng ngày Sở Y tế báo cáo số ca. | LEAD Sở Y tế",
                "Xã nào đạt thấp thì Sở Y tế phải giải trình. | LEAD Sở Y tế",
                "Các đơn vị chậm nộp báo cáo bị trừ điểm thi đua. | ''",
                "Không mở cửa khi dưới 12 độ C. Sở Y tế cử cán bộ trực. | LEAD Sở Y tế",
                "Lập tổ công tác do Sở Y tế chủ trì. | LEAD Sở Y tế",
                "Sở Y tế tiếp nhận vắc xin do Viện Vệ sinh dịch tễ phân bổ. | LEAD Sở Y tế",
                "Sở Y tế ban hành Kế hoạch số 12/KH-SYT về tiêm chủng. | ''",
                "Chủ đầu tư là Công ty Cổ phần Sao Mai; vốn 215 tỷ đồng. Chủ đầu tư phải khởi công sớm. | LEAD Công ty Cổ phần Sao Mai, LEAD Công ty Cổ phần Sao Mai",
                "Chủ rừng để xảy ra cháy mà không báo bị xem xét trách nhiệm. | ''",
                "Sở Tài chính chỉ đạo Chi cục Kiểm lâm trực 24/24 giờ. | LEAD Sở Tài chính, LEAD Chi cục Kiểm lâm",
                "Yêu cầu 02 doanh nghiệp là Công ty Phú Gia và Hợp tác xã Thành Công tạm dừng khai thác. | LEAD Công ty Phú Gia, LEAD Hợp tác xã Thành Công",
                "Sở Y tế lập đoàn kiểm tra gồm Sở Tài chính, Công an tỉnh. | LEAD Sở Y tế, SUPPORT Sở Tài chính, SUPPORT Công an tỉnh",
                "Sở Y tế mời Hội Luật gia tỉnh tham gia tư vấn. | LEAD Sở Y tế, SUPPORT Hội Luật gia tỉnh",
                "Thanh tra tỉnh cử người tham gia giám sát. | SUPPORT Thanh tra tỉnh",
                "Miễn phí đến hết học kỳ I. Đề nghị Tỉnh đoàn vận động ủng hộ. | LEAD Tỉnh đoàn",
                "Trung tâm Lưu trữ lịch sử tỉnh bố trí kho. | LEAD Trung tâm Lưu trữ lịch sử tỉnh",
                "Trung tâm Chuyển đổi số tỉnh rà soát hệ thống. | LEAD Trung tâm Chuyển đổi số tỉnh",
                "Trung tâm Trợ giúp pháp lý nhà nước tỉnh cử người. | LEAD Trung tâm Trợ giúp pháp lý nhà nước tỉnh",
                "Trung tâm Điều hành thông minh tỉnh theo dõi camera. | LEAD Trung tâm Điều hành thông minh tỉnh",
                "Bệnh viện Lao và Bệnh phổi tỉnh tập huấn. | LEAD Bệnh viện Lao và Bệnh phổi tỉnh",
                "Bệnh viện Phổi Trung ương khám sàng lọc. | LEAD Bệnh viện Phổi Trung ương",
                "Chi cục Phòng, chống tệ nạn xã hội thẩm định. | LEAD Chi cục Phòng, chống tệ nạn xã hội",
                "Chi cục Quản lý chất lượng nông lâm sản và thủy sản lấy mẫu. | LEAD Chi cục Quản lý chất lượng nông lâm sản và thủy sản",
                "Chi cục Thuế khu vực truy thu thuế tài nguyên. | LEAD Chi cục Thuế khu vực",
                "Chi cục Kiểm lâm truyền thông tới người dân. | LEAD Chi cục Kiểm lâm",
                "Trại tạm giam Công an tỉnh bố trí phòng khám. | LEAD Trại tạm giam Công an tỉnh",
                "Hạt Kiểm lâm Vườn quốc gia Núi Khoang kiểm soát lối mòn. | LEAD Hạt Kiểm lâm Vườn quốc gia Núi Khoang",
                "Văn phòng Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh trực ban. | LEAD Văn phòng Thường trực Ban Chỉ huy Phòng thủ dân sự tỉnh",
                "Các sở, ban, ngành số hóa kết quả. | LEAD Các sở, ban, ngành",
                "Hội chợ thương mại tổ chức trong 5 ngày. | ''",
                "Sở Y tế tổ chức tiêm. Các đơn vị báo cáo trước ngày 05/5/2024. | LEAD Sở Y tế",
                "Mỗi huyện có ít nhất 02 bể bơi. | ''",
                "Các cơ quan báo chí đưa tin đúng sự thật. | LEAD Các cơ quan báo chí",
                "UBND các xã vùng hạ du dựng biển cảnh báo. | LEAD UBND các xã vùng hạ du",
                "UBND hai huyện kiện toàn chức danh. | LEAD UBND hai huyện",
                "UBND các xã có chợ lập tổ tự quản. | LEAD UBND các xã có chợ",
                "UBND các huyện có đường đi qua vận động người dân. | LEAD UBND các huyện có đường đi qua",
                "UBND các xã có trách nhiệm bố trí kho. | LEAD UBND các xã",
                "Các xã có lễ hội liên quan đến đốt vàng mã rà soát phương án. | LEAD Các xã",
                "UBND 02 huyện nêu trên bố trí xe. | LEAD UBND 02 huyện",
                "Chủ tịch UBND các địa phương nói trên đối thoại với dân. | LEAD Chủ tịch UBND các địa phương",
                "Các cơ sở sấy gỗ thủ công phải lắp thiết bị lọc bụi. | LEAD Các cơ sở sấy gỗ thủ công",
                "Các doanh nghiệp chế biến chè phải lập sổ theo dõi. | LEAD Các doanh nghiệp chế biến chè",
                "Các phòng giáo dục và đào tạo nhập dữ liệu. | LEAD Các phòng giáo dục và đào tạo",
                "Các đơn vị liên quan thường xuyên theo dõi mực nước. | LEAD Các đơn vị liên quan",
                "Các xã Nà Phan, Bản Lò phải dựng xong bể nước. | LEAD Các xã Nà Phan, Bản Lò",
                "UBND tỉnh yêu cầu thị xã An Bình và huyện Hòa Sơn cấm biển. | LEAD thị xã An Bình, LEAD huyện Hòa Sơn",
                "Chủ rừng là hộ gia đình ký cam kết. | LEAD Chủ rừng là hộ gia đình",
                "Các ngân hàng thương mại giảm lãi suất. | LEAD Các ngân hàng thương mại",
                "Liên danh Công ty Xây lắp Bình Minh - Công ty cổ phần Hà Trung thi công. | LEAD Liên danh Công ty Xây lắp Bình Minh - Công ty cổ phần Hà Trung",
                "Cục Dự trữ Nhà nước khu vực tổ chức giao gạo. | LEAD Cục Dự trữ Nhà nước khu vực",
                "Chi nhánh các tổ chức tín dụng đáp ứng nhu cầu vốn. | LEAD Chi nhánh các tổ chức tín dụng",
                "Trường THPT chuyên Lê Lợi tuyển học sinh. | LEAD Trường THPT chuyên Lê Lợi",
                "Trung tâm Nước sạch tỉnh khoan giếng. | LEAD Trung tâm Nước sạch tỉnh",
                "UBND huyện Hòa Sơn đã di dời các hộ. | ''",
                "Đến nay, Sở Y tế tiếp nhận 12 tin báo. | ''",
                "Từ đầu năm đến nay, Sở Y tế kiểm tra 40 cơ sở. | ''",
                "Từ nay đến hết tháng 4, Sở Y tế kiểm tra 40 cơ sở. | LEAD Sở Y tế",
                "Hiệu trưởng các trường trung học phổ thông rà soát phòng thi. | LEAD Hiệu trưởng các trường trung học phổ thông",
                "Giao Chánh Thanh tra tỉnh ban hành quyết định thanh tra. | LEAD Chánh Thanh tra tỉnh",
                "Các chủ bến trang bị áo phao. | LEAD Các chủ bến",
                "Trạm y tế xã, phường lập danh sách người cao tuổi. | LEAD Trạm y tế xã, phường",
                "Các doanh nghiệp chuyển phát kiểm tra bưu gửi. | LEAD Các doanh nghiệp chuyển phát",
                "Tổ giúp việc có 09 người. | ''",
                "Chủ tịch UBND huyện nào giải ngân thấp phải giải trình. | ''",
                "Các địa phương không hoàn thành phải kiểm điểm người đứng đầu. | ''",
                "Chủ tịch UBND xã để xảy ra khai thác trái phép, không báo cáo thì bị xem xét kỷ luật. | ''",
                "Trong đó Ban Quản lý khu vực phía Bắc thấp nhất. | ''",
                "Sở Y tế phối hợp với Công an tỉnh kiểm soát thuốc. | LEAD Sở Y tế, SUPPORT Công an tỉnh",
                "Công an tỉnh chủ trì; Sở Y tế phối hợp với Công an tỉnh lập chốt. | LEAD Công an tỉnh, SUPPORT Sở Y tế, SUPPORT Công an tỉnh",
                "Sở GD&ĐT tổ chức thi; Sở Y tế phối hợp với Sở Giáo dục và Đào tạo trực. | LEAD Sở GD&ĐT, SUPPORT Sở Y tế, SUPPORT Sở Giáo dục và Đào tạo",
                "Sở Y tế phối hợp với cơ quan chủ trì khám bệnh. | SUPPORT Sở Y tế",
                "Sở Y tế trực cấp cứu, Công an tỉnh phân luồng. | LEAD Sở Y tế, LEAD Công an tỉnh",
                "Sở Y tế: Chỉ đạo Chi cục Dân số tỉnh rà soát. | LEAD Sở Y tế, LEAD Chi cục Dân số tỉnh",
                "Đề nghị Sở Y tế trực sơ cứu dọc tuyến, Công an tỉnh phân luồng. | LEAD Sở Y tế, LEAD Công an tỉnh",
                "Sở Giáo dục và Đào tạo soạn đề, Sở Y tế và Công an tỉnh trực. | LEAD Sở Giáo dục và Đào tạo, LEAD Sở Y tế, LEAD Công an tỉnh",
                "Sở Y tế phối hợp các cơ sở lưu trú kiểm tra. | LEAD Sở Y tế, SUPPORT các cơ sở lưu trú",
                "Công an tỉnh phối hợp Thanh tra Sở Tài chính kiểm tra. | LEAD Công an tỉnh, SUPPORT Thanh tra Sở Tài chính",
                "Sở Y tế phối hợp tuyên truyền. | SUPPORT Sở Y tế",
                "Sở Y tế là cơ quan chủ trì; các cơ quan phối hợp gồm Công an tỉnh và Sở Tài chính. | LEAD Sở Y tế, SUPPORT Công an tỉnh, SUPPORT Sở Tài chính",
                "Đoàn kiểm tra làm việc tại 24 cơ sở. | LEAD Đoàn kiểm tra",
                "Ở địa phương, Sở Y tế được giao hoàn chỉnh báo cáo. | LEAD Sở Y tế",
                "Yêu cầu lực lượng kiểm lâm, chủ rừng tuần tra. | LEAD lực lượng kiểm lâm, LEAD chủ rừng",
                "Quy chế quy định Sở Y tế là cơ quan chủ trì. | LEAD Sở Y tế",
                "Cơ quan chủ trì là Sở Y tế. Sở Tài chính bố trí vốn. | LEAD Sở Y tế, LEAD Sở Tài chính",
                "UBND các xã gửi số liệu về Sở Y tế; Sở tổng hợp, trình UBND tỉnh. | LEAD UBND các xã, LEAD Sở Y tế",
                "Sở hữu trí tuệ được chú trọng; Sở Y tế lấy mẫu. | LEAD Sở Y tế",
                "UBND các huyện ven biển và thị xã Cửa Trà sẵn sàng sơ tán dân. | LEAD UBND các huyện ven biển và thị xã Cửa Trà",
                "UBND các xã Cồn Dài, Long Sậy và các phường Vàm Láng, Cái Nứa gia cố bờ bao. | LEAD UBND các xã Cồn Dài, Long Sậy và các phường Vàm Láng, Cái Nứa",
                "UBND xã Hương Khê, nơi còn nhiều nhà tạm nhất với 97 căn, thành lập tổ giúp dân. | LEAD UBND xã Hương Khê",
                "Sở Y tế cho biết, tỉnh có 12 ca bệnh. | ''"
            })
    void givesTasks(String sentence, String expected) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        var found = new TaskExtractor(agencies)
                .extract(entry, finder.find(entry.clean())).stream()
                        .filter(task -> task.role() != Role.ADDRESSEE)
                        .map(task -> task.role() + " " + task.name())
                        .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Các xã gửi báo cáo tháng về Sở Tài chính. | Sở Tài chính",
                "Kết quả báo cáo UBND tỉnh, qua Sở Y tế, trước ngày 15/5. | Sở Y tế",
                "Sở Y tế đưa xe khám lưu động về các xã vùng cao. | ''",
                "Sở Y tế cử 04 tổ công tác về các huyện đôn đốc. | ''"
            })
    void tellsWhoIsWrittenTo(String sentence, String expected) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        assertThat(new TaskExtractor(agencies)
                        .extract(entry, finder.find(entry.clean())).stream()
                                .filter(task -> task.role() == Role.ADDRESSEE)
                                .map(AgencyTask::name)
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Y tế lấy mẫu. Báo cáo kết quả trước ngày 05/6. | lấy mẫu. Báo cáo kết quả trước ngày 05/6",
                "Sở Y tế lấy mẫu. Thời gian hoàn thành trong tháng 6. | lấy mẫu. Thời gian hoàn thành trong tháng 6",
                "Sở Y tế lấy mẫu. Kinh phí 12,5 tỷ đồng. | lấy mẫu",
                "Sở Y tế lấy mẫu. Quyết định có hiệu lực từ ngày 25/3/2023. | lấy mẫu",
                "Sở Y tế lấy mẫu. Mỗi hộ được hỗ trợ 5 triệu đồng. Báo cáo trước ngày 05/6. | lấy mẫu",
                "Sở Y tế lấy mẫu. Đối với nhà máy mới, giao Sở Tài chính thẩm định. | lấy mẫu"
            })
    void endsATaskWhereSomethingElseIsSaid(String sentence, String expected) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        assertThat(new TaskExtractor(agencies)
                        .extract(entry, finder.find(entry.clean()))
                        .getFirst()
                        .task()
                        .text())
                .isEqualTo(expected);
    }
}
