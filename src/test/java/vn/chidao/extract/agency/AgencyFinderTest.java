package vn.chidao.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far an agency's name runs in running text. */
class AgencyFinderTest {
    private final AgencyFinder finder = new AgencyFinder(new Agencies(List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban Chỉ đạo phòng, chống tội phạm tỉnh ban hành kế hoạch. | Ban Chỉ đạo phòng, chống tội phạm tỉnh",
                "Ban Chỉ đạo liên ngành về an toàn thực phẩm (ATTP) tỉnh có kế hoạch. | Ban Chỉ đạo liên ngành về an toàn thực phẩm tỉnh",
                "Ban Chỉ huy PCTT&TKCN các huyện, thị xã, thành phố rà soát. | Ban Chỉ huy PCTT&TKCN các huyện, thị xã, thành phố",
                "Hạt Kiểm lâm các huyện, thành phố ký cam kết. | Hạt Kiểm lâm các huyện, thành phố",
                "Liên danh nhà thầu Sơn Hà - Trường Thịnh thi công. | Liên danh nhà thầu Sơn Hà - Trường Thịnh",
                "Báo và Phát thanh, truyền hình Hà Lâm mở chuyên trang. | Báo và Phát thanh, truyền hình Hà Lâm",
                "Công ty TNHH Nông sản Việt Lâm đầu tư. | Công ty TNHH Nông sản Việt Lâm",
                "Văn phòng Điều phối nông thôn mới tỉnh đánh giá. | Văn phòng Điều phối nông thôn mới tỉnh",
                "Trung tâm Dịch vụ việc làm mở 08 lớp. | Trung tâm Dịch vụ việc làm",
                "Giám đốc Trung tâm Phục vụ hành chính công. Đợt II mở lớp. | Giám đốc Trung tâm Phục vụ hành chính công",
                "Các cơ quan, đơn vị sử dụng ngân sách tiết kiệm điện. | Các cơ quan, đơn vị sử dụng ngân sách",
                "Thanh tra Sở Giao thông vận tải bố trí công chức. | Thanh tra Sở Giao thông vận tải",
                "Ban Dân vận Tỉnh ủy nắm tình hình. | Ban Dân vận Tỉnh ủy",
                "Hội Doanh nhân trẻ tỉnh ủng hộ. | Hội Doanh nhân trẻ tỉnh",
                "Trung tâm Văn hóa, Thể thao và Truyền thông cấp huyện tập huấn. | Trung tâm Văn hóa, Thể thao và Truyền thông cấp huyện",
                "Ban Quản lý các khu kinh tế, khu công nghiệp tỉnh khảo sát. | Ban Quản lý các khu kinh tế, khu công nghiệp tỉnh",
                "Chủ tịch UBND các xã, phường ven sông Vàng Khê sơ tán dân. | Chủ tịch UBND các xã, phường ven sông Vàng Khê",
                "Các doanh nghiệp chăn nuôi lớn bình ổn giá. | Các doanh nghiệp chăn nuôi lớn",
                "Công ty Khai thác công trình thủy lợi Hà Lâm 6 tỷ đồng. | Công ty Khai thác công trình thủy lợi Hà Lâm",
                "Các địa phương dự trữ lương thực. | Các địa phương",
                "HĐND cấp xã, cấp huyện thông qua chủ trương. | HĐND cấp xã, cấp huyện",
                "Ngành Y tế mở thêm điểm tiêm. | Ngành Y tế",
                "Lực lượng Cảnh sát giao thông lập chốt. | Lực lượng Cảnh sát giao thông",
                "Lực lượng vũ trang thu gom rác. | Lực lượng vũ trang",
                "Giáo hội Phật giáo tỉnh hướng dẫn du khách. | Giáo hội Phật giáo tỉnh",
                "Đại học Hà Lâm biên soạn tài liệu. | Đại học Hà Lâm",
                "Các hạt kiểm lâm trực gác. | Các hạt kiểm lâm",
                "Các đồn Biên phòng tuyến biển kiểm soát tàu. | Các đồn Biên phòng tuyến biển",
                "Các nhà cung cấp giải pháp cam kết giữ giá. | Các nhà cung cấp giải pháp",
                "Mỗi tổ công nghệ số cộng đồng mở lớp. | Mỗi tổ công nghệ số cộng đồng",
                "Đoàn thanh tra trình dự thảo kết luận. | Đoàn thanh tra",
                "Kho bạc Nhà nước khu vực thanh toán kịp thời. | Kho bạc Nhà nước khu vực",
                "Các sở, ban, ngành, đoàn thể tỉnh treo cờ. | Các sở, ban, ngành, đoàn thể tỉnh",
                "Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh đánh giá. | Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh",
                "Quỹ hỗ trợ phát triển hợp tác xã cho vay. | Quỹ hỗ trợ phát triển hợp tác xã",
                "Đồn Biên phòng sở tại xử lý vi phạm. | Đồn Biên phòng sở tại",
                "UBND các xã có điểm thi bố trí chỗ nghỉ. | UBND các xã có điểm thi",
                "Các cơ quan có trụ sở đủ điều kiện đăng ký. | Các cơ quan có trụ sở đủ điều kiện",
                "Nhà thầu bù lại tiến độ chậm. | Nhà thầu",
                "Các tổ chức tín dụng dành vốn ưu đãi. | Các tổ chức tín dụng",
                "Các ngân hàng nới hạn mức. | Các ngân hàng",
                "Doanh nghiệp sử dụng lao động nước ngoài phải báo cáo. | Doanh nghiệp sử dụng lao động nước ngoài",
                "Các tổ bầu cử kiểm phiếu. | Các tổ bầu cử",
                "Bộ phận Một cửa các cấp vẫn nhận hồ sơ. | Bộ phận Một cửa các cấp",
                "Ủy ban bầu cử cấp xã, cấp huyện công bố kết quả. | Ủy ban bầu cử cấp xã, cấp huyện"
            })
    void findsWholeName(String sentence, String name) {
        assertThat(finder.find(sentence)).extracting(AgencyMention::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Các trường hợp vi phạm bị xử lý.",
        "Chế độ báo cáo giữ nguyên.",
        "Đoàn kiểm tra ít nhất 12 cơ sở.",
        "Đoàn kiểm tra trực tiếp tại 11 cơ quan."
    })
    void findsNoneInOtherWords(String sentence) {
        assertThat(finder.find(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giao các Sở: Tài chính, Kế hoạch và Đầu tư và Tư pháp rà soát. | Sở Tài chính; Sở Kế hoạch và Đầu tư; Sở Tư pháp",
                "Các sở Nội vụ, Xây dựng, Công an tỉnh rà soát. | Sở Nội vụ; Sở Xây dựng; Công an tỉnh",
                "Giám đốc các Sở: Y tế, Công Thương chịu trách nhiệm. | Giám đốc Sở Y tế; Giám đốc Sở Công Thương",
                "UBND các huyện: Bình Lãng, Đông Mỹ lập danh sách. | UBND các huyện Bình Lãng, Đông Mỹ",
                "UBND các huyện: Tổ chức rà soát, lập danh sách. | UBND các huyện",
                "Các sở: Rà soát, báo cáo. | Các sở"
            })
    void readsListsBehindOneHead(String sentence, String names) throws IOException {
        var known = new AgencyFinder(Agencies.load(Path.of("config/agencies.toml")));

        assertThat(known.find(sentence).stream().map(AgencyMention::name)).containsExactly(names.split("; "));
    }
}
