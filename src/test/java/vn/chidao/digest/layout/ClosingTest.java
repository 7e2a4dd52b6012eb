package vn.chidao.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand below the last entry, and what may not be taken for it. */
class ClosingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "VP",
                "TH - KSTTHC",
                "MINH ĐỨC (t/h)",
                "Thanh Bình (tổng hợp)",
                "Hoàng Nga - Văn phòng UBND tỉnh",
                "Phòng Tổng hợp, Văn phòng UBND tỉnh",
                "Phòng Hành chính - Tổ chức (TH)",
                "BBT Cổng TTĐT tỉnh",
                "Nhóm PV Thời sự",
                "Tin, ảnh: Quốc Bảo",
                "Người lập biểu: Hồ Ngọc Diệp",
                "Toàn văn các văn bản đăng tại mục Văn bản chỉ đạo, điều hành trên Cổng Thông tin điện tử tỉnh.",
                "Tra cứu toàn văn tại chuyên mục Văn bản - Công báo.",
                "☎️ Đường dây nóng: 0911.000.1022",
                "Trân trọng,"
            })
    void closesAnArticle(String line) {
        assertThat(Closing.isLast(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện",
                "Phòng Kinh tế các huyện hướng dẫn người dân",
                "Trung tâm Thông tin chủ trì, hoàn thành trước ngày 30/9/2024.",
                "Sở Nội vụ",
                "Tổ công tác gồm 14 thành viên."
            })
    void leavesWhatIsTold(String line) {
        assertThat(Closing.isLast(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gửi cho bạn bè   In trang này   Quay lại",
                "In bài viết | Gửi email",
                "« Lên đầu trang »",
                "1.208 lượt xem",
                "Đã xem: 877",
                "👉 https://anthuong.example/r/2650",
                "Ban Biên tập•06:55, 13/10/2025•5 phút đọc"
            })
    void buttonsAndCountersAreNoise(String line) {
        assertThat(Chrome.isNoise(line)).isTrue();
    }
}
