package vn.chidao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One week as the editors of different offices lay it out: the same documents with the same days, and one meeting. */
class EditorsLayoutsTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2023)\n\n";
    private static final String EXPECTED =
            "61/KH-UBND 2023-11-06 | 1877/QĐ-UBND 2023-11-07 | ~ | 2690/UBND-NN 2023-11-09";

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of("a table pasted with tabs", TITLE + """
                        TT\tSố, ngày văn bản\tTrích yếu\tNội dung
                        1\tKế hoạch số 61/KH-UBND ngày 06/11/2023\tPhát triển nghề nuôi ong\tSở Công Thương lập 12 điểm thu mua.
                        2\tQuyết định số 1877/QĐ-UBND ngày 07/11/2023\tThành lập Tổ công tác kiểm tra hồ đập\tTổ gồm 14 thành viên.
                        3\t\tHọp về tiến độ đường tỉnh 245\tNgày 08/11/2023, đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.
                        4\tCông văn số 2690/UBND-NN ngày 09/11/2023\tPhòng cháy rừng mùa khô\tUBND các huyện trực 24/24 giờ.
                        """),
                Arguments.of("a table with a cell a line", TITLE + """
                        TT
                        Số, ngày văn bản
                        Trích yếu
                        I. KINH TẾ
                        1
                        Kế hoạch số 61/KH-UBND
                        ngày 06/11/2023
                        Phát triển nghề nuôi ong
                        Sở Công Thương lập 12 điểm thu mua.
                        2
                        Quyết định số 1877/QĐ-UBND
                        ngày 07/11/2023
                        Thành lập Tổ công tác kiểm tra hồ đập
                        Tổ gồm 14 thành viên.
                        II. NỘI CHÍNH
                        3
                        (Hội nghị)
                        sáng 08/11/2023
                        Họp về tiến độ đường tỉnh 245
                        Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.
                        4
                        Công văn số 2690/UBND-NN
                        ngày 09/11/2023
                        Phòng cháy rừng mùa khô
                        UBND các huyện trực 24/24 giờ.
                        """),
                Arguments.of("a register of documents", TITLE + """
                        Phát triển nghề nuôi ong
                        Loại văn bản: Kế hoạch
                        Số/Ký hiệu: 61/KH-UBND
                        Ngày ban hành: 06/11/2023
                        Nội dung chính: Sở Công Thương lập 12 điểm thu mua.

                        Thành lập Tổ công tác kiểm tra hồ đập
                        Loại văn bản: Quyết định
                        Số/Ký hiệu: 1877/QĐ-UBND
                        Ngày ban hành: 07/11/2023
                        Nội dung chính: Tổ gồm 14 thành viên.

                        Họp về tiến độ đường tỉnh 245
                        Loại văn bản: (Hoạt động)
                        Số/Ký hiệu:
                        Nội dung chính: Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.

                        Phòng cháy rừng mùa khô
                        Loại văn bản: Công văn
                        Số/Ký hiệu: 2690/UBND-NN
                        Ngày ban hành: 09/11/2023
                        Nội dung chính: UBND các huyện trực 24/24 giờ.
                        """),
                Arguments.of("a diary", """
                        NHẬT KÝ CHỈ ĐẠO, ĐIỀU HÀNH
                        của UBND tỉnh (tuần từ 06 - 12/11/2023)

                        Thứ Hai, ngày 06/11/2023
                        - UBND tỉnh ban hành Kế hoạch số 61/KH-UBND phát triển nghề nuôi ong. Sở Công Thương lập 12 điểm thu mua.
                        Thứ Ba, ngày 07/11/2023
                        - Thành lập Tổ công tác kiểm tra hồ đập (Quyết định số 1877/QĐ-UBND). Tổ gồm 14 thành viên.
                        - Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh họp về tiến độ đường tỉnh 245.
                        Thứ Năm, ngày 09/11/2023
                        - Tại Công văn số 2690/UBND-NN, UBND tỉnh yêu cầu các huyện phòng cháy rừng.
                        Kết quả báo cáo trước ngày 20/11/2023.

                        Trung tâm Thông tin tỉnh
                        """),
                Arguments.of("paragraphs, some of which go on", TITLE + """
                        Ngày 06/11, UBND tỉnh ban hành Kế hoạch số 61/KH-UBND về phát triển nghề nuôi ong.

                        Sở Công Thương lập 12 điểm thu mua, theo Nghị định số 57/2018/NĐ-CP của Chính phủ.

                        Ngày 07/11, Chủ tịch UBND tỉnh ký Quyết định số 1877/QĐ-UBND thành lập Tổ công tác kiểm tra hồ đập.

                        Cũng trong ngày 07/11, đồng chí Lê Văn Ba, Phó Chủ tịch UBND tỉnh họp về tiến độ đường tỉnh 245.

                        Tại Công văn số 2690/UBND-NN ngày 09/11/2023, UBND tỉnh yêu cầu phòng cháy rừng mùa khô.

                        UBND các huyện trực 24/24 giờ.
                        """),
                Arguments.of("the number at the end of what is told", TITLE + """
                        · Phát triển nghề nuôi ong

                        Sở Công Thương lập 12 điểm thu mua.
                        - Hoàn thành trước ngày 25/12/2023.
                        (Kế hoạch số 61/KH-UBND ngày 06/11/2023 của UBND tỉnh)

                        · Thành lập Tổ công tác kiểm tra hồ đập

                        Tổ gồm 14 thành viên.
                        (Quyết định số 1877/QĐ-UBND ngày 07/11/2023)

                        · Họp về tiến độ đường tỉnh 245

                        Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.

                        · Phòng cháy rừng mùa khô

                        UBND các huyện trực 24/24 giờ.
                        (Công văn số 2690/UBND-NN ngày 09/11/2023)
                        """),
                Arguments.of("a post with emblems", TITLE.strip() + """


                        🔹 PHÁT TRIỂN NGHỀ NUÔI ONG
                        👉 Kế hoạch số 61/KH-UBND ngày 06/11/2023.
                        ✅ Sở Công Thương lập 12 điểm thu mua.

                        🔹 THÀNH LẬP TỔ CÔNG TÁC KIỂM TRA HỒ ĐẬP
                        👉 Quyết định 1877/QĐ-UBND, 07/11/2023, thay Quyết định số 905/QĐ-UBND ngày 12/5/2021.
                        ✅ Tổ gồm 14 thành viên.

                        🔹 HỌP VỀ ĐƯỜNG TỈNH 245
                        👉 Đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.

                        🔹 PHÒNG CHÁY RỪNG MÙA KHÔ
                        👉 Công văn số 2690/UBND-NN ngày 09/11/2023.
                        ✅ UBND các huyện trực 24/24 giờ.
                        #chidaodieuhanh #tuan45
                        """),
                Arguments.of("titles that run in", TITLE + """
                        Về phát triển nghề nuôi ong: UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày 06/11/2023. Sở Công Thương lập 12 điểm thu mua.
                        Về kiểm tra hồ đập: Tổ công tác gồm 14 thành viên (Quyết định số 1877/QĐ-UBND, ngày 07/11/2023).
                        Về công tác tuyển quân: Tỉnh giao 1.150 chỉ tiêu, các huyện khám sơ tuyển xong trước ngày 30/11/2023.
                        Về phòng cháy rừng mùa khô: UBND các huyện trực 24/24 giờ (Công văn số 2690/UBND-NN, ngày 09/11/2023).
                        """),
                Arguments.of("numbers in footnotes", TITLE + """
                        Phát triển nghề nuôi ong

                        UBND tỉnh ban hành Kế hoạch phát triển nghề nuôi ong[1]. Sở Công Thương lập 12 điểm thu mua.

                        Thành lập Tổ công tác kiểm tra hồ đập

                        Chủ tịch UBND tỉnh quyết định thành lập Tổ công tác[2] gồm 14 thành viên.

                        Họp về tiến độ đường tỉnh 245

                        Ngày 08/11/2023, đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh chủ trì.

                        Phòng cháy rừng mùa khô

                        UBND tỉnh yêu cầu[3] UBND các huyện trực 24/24 giờ.

                        Thu Hà

                        [1] Kế hoạch số 61/KH-UBND ngày 06/11/2023 của UBND tỉnh.
                        [2] Quyết định số 1877/QĐ-UBND ngày 07/11/2023 của Chủ tịch UBND tỉnh.
                        [3] Công văn số 2690/UBND-NN ngày 09/11/2023 của UBND tỉnh.
                        """),
                Arguments.of("lines cut to a width, under fields", """
                        TỔNG HỢP CHỈ ĐẠO, ĐIỀU HÀNH CỦA UBND TỈNH
                        Tuần 45/2023 (từ ngày 06/11 đến ngày 12/11/2023)

                        TRONG SỐ NÀY:
                        1. Phát triển nghề nuôi ong ........................ 1
                        2. Kiểm tra hồ đập ................................. 2

                        I. LĨNH VỰC KINH TẾ

                        1. Phát triển nghề nuôi ong
                        UBND tỉnh ban hành Kế hoạch số 61/KH-UBND, ngày
                        06/11/2023 về phát triển nghề nuôi ong lấy mật ở các
                        huyện vùng cao. Sở Công Thương lập 12 điểm thu mua ở
                        các xã, xong trước ngày 25/12/2023, và hỗ trợ bao bì,
                        nhãn hàng hóa cho ít nhất 12 hợp tác xã trong tỉnh.

                        2. Kiểm tra hồ đập
                        Chủ tịch UBND tỉnh ký Quyết định số 1877/QĐ-UBND ngày
                        07/11/2023 thành lập Tổ công tác kiểm tra hồ đập gồm
                        14 thành viên, họp vào ngày 05 hằng tháng; các huyện
                        bố trí người trực và báo cáo trước ngày 30/11/2023.

                        II. LĨNH VỰC NỘI CHÍNH

                        1. Họp về tiến độ đường tỉnh 245
                        Sáng 08/11/2023, đồng chí Lê Văn Ba, Chủ tịch UBND
                        tỉnh chủ trì họp; dự án dài 21,7 km, ảnh hưởng 968 hộ
                        ở ba xã, còn 14 hộ chưa nhận tiền bồi thường.

                        2. Phòng cháy rừng mùa khô
                        UBND tỉnh yêu cầu (Công văn số 2690/UBND-NN ngày
                        09/11/2023) UBND các huyện, thành phố trực 24/24 giờ,
                        làm xong đường băng cản lửa trước ngày 20/12/2023.

                        Trang 1
                        """));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void givesTheSameDocuments(String name, String page) {
        assertThat(EditorsPages.directives("tuan.txt", page).stream()
                        .map(EditorsPages::told)
                        .collect(Collectors.joining(" | ")))
                .isEqualTo(EXPECTED);
    }
}
