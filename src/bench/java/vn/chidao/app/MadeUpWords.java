package vn.chidao.app;

import java.util.List;
import java.util.Random;

/** The words of a made-up province, and pieces of directives put together from them. */
final class MadeUpWords {
    static final List<String> LEADERS = List.of(
            "Sở Tài chính",
            "Sở Nội vụ",
            "Sở Y tế",
            "Sở Xây dựng",
            "Sở Công Thương",
            "Sở Tư pháp",
            "Sở Giáo dục và Đào tạo",
            "Sở Khoa học và Công nghệ",
            "Sở Văn hóa, Thể thao và Du lịch",
            "Sở Nông nghiệp và Môi trường",
            "Công an tỉnh",
            "Thanh tra tỉnh");

    private static final List<String> VERBS = List.of(
            "Tăng cường", "Triển khai", "Rà soát", "Kiểm tra", "Đẩy nhanh", "Chấn chỉnh", "Tổ chức", "Hỗ trợ", "Thống kê",
            "Quy hoạch", "Sửa chữa", "Giám sát", "Nâng cấp", "Số hóa", "Phân loại", "Tuyên truyền");

    private static final List<String> WORKS = List.of(
            "phòng cháy rừng", "tiêm phòng đàn gia súc", "giải phóng mặt bằng đường vành đai", "thu gom rác thải nhựa",
            "an toàn hồ chứa nước", "dạy nghề cho lao động nông thôn", "bảo hiểm y tế học sinh", "kiểm soát giết mổ",
            "cấp giấy chứng nhận quyền sử dụng đất", "trồng cây gỗ lớn", "khám sức khỏe người cao tuổi",
            "chuyển đổi số trong trường học", "chống hạn vụ đông xuân", "cải tạo chợ nông thôn",
            "thanh toán không dùng tiền mặt", "phòng chống đuối nước trẻ em", "đăng ký phương tiện thủy nội địa",
            "kiểm kê tài sản công", "quản lý bến bãi cát sỏi", "xóa nhà tạm, nhà dột nát", "phòng chống sốt xuất huyết",
            "bảo tồn di tích đình làng", "quản lý thuốc bảo vệ thực vật", "chiếu sáng đường thôn",
            "đào tạo cán bộ bán chuyên trách", "cấp nước sạch vùng cao", "phát triển du lịch cộng đồng",
            "kiểm soát tải trọng xe", "sắp xếp điểm trường lẻ", "thu phí dịch vụ bến xe", "phòng chống rét cho trâu bò",
            "xúc tiến tiêu thụ quả hồng", "quản lý hành nghề y tư nhân", "giảm nghèo bền vững", "cải cách thủ tục một cửa",
            "thi đua quyết thắng", "phòng chống ma túy học đường", "kiểm tra cân đo xăng dầu", "ứng phó sạt lở bờ sông",
            "bảo vệ hành lang lưới điện");

    private static final List<String> PLACES = List.of(
            "Thạch Giang", "Nậm Lu", "Bản Vầy", "Đông Sơn Hạ", "Cẩm Trì", "Hòa Lạng", "Vân Khê", "Phúc Đàm", "Tân Lâm Thượng",
            "Kim Bồng", "An Quế", "Lũng Cao", "Mường Pha", "Đồng Ké", "Bình Sa", "Yên Trạch", "Tam Đường", "Quảng Hồ",
            "Sơn Cước", "Phù Liên", "Hà Trung", "Ninh Khê", "Trà Bản", "Đại Từ Sơn", "Xuân Ái", "Gia Lộc Hạ", "Chiềng Mo",
            "Suối Giàng", "Long Đống", "Bắc Quỳnh");

    private static final List<String> NEEDS = List.of(
            "lập danh sách hộ cần hỗ trợ và niêm yết tại nhà văn hóa",
            "bố trí kinh phí trong dự toán đã giao",
            "công khai đường dây nóng để tiếp nhận phản ánh",
            "cập nhật số liệu lên phần mềm dùng chung",
            "xử lý nghiêm tổ chức, cá nhân vi phạm",
            "hướng dẫn các xã, phường thực hiện đúng quy trình",
            "đánh giá hiện trạng và đề xuất phương án sửa chữa",
            "tập huấn cho cán bộ cơ sở theo từng cụm");

    private static final List<String> UNITS = List.of("hộ", "lớp", "công trình", "xã", "ha", "điểm", "lượt người");

    private final Random random;

    MadeUpWords(Random random) {
        this.random = random;
    }

    String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** Returns a title: what is done, to what, where, mostly when. */
    String title(int year) {
        var title = any(VERBS) + " " + any(WORKS) + " tại xã " + any(PLACES);
        return random.nextInt(3) == 0 ? title : title + " năm " + year;
    }

    /** Returns what an agency is to do. */
    String need() {
        return any(NEEDS);
    }

    /** Returns a figure to reach. */
    String target() {
        return random.nextBoolean()
                ? "trên " + (50 + random.nextInt(49)) + "%"
                : (10 + random.nextInt(490)) + " " + any(UNITS);
    }
}
