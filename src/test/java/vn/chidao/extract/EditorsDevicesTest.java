package vn.chidao.extract;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Single devices of editors: tables, labelled lines, what groups entries, what closes a page. Each page has a few entries, of
 * which the number, the day and the last words are told, so that none takes what is another's.
 */
class EditorsDevicesTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2023)";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("number and day in cells of their own, then a table of meetings", "html", """
                        <h3>A. VĂN BẢN</h3>
                        <table><tr><th>STT</th><th>Số</th><th>Ngày</th><th>Trích yếu</th><th>Nội dung</th><th>Đơn vị thực hiện</th></tr>
                        <tr><td>1</td><td>61/KH-UBND</td><td>06/11/2023</td><td>Phát triển nghề nuôi ong</td><td>Lập 12 điểm thu mua mật.</td><td>Sở Công Thương</td></tr>
                        <tr><td>2</td><td>1877/QĐ-UBND</td><td>07/11/2023</td><td>Thành lập Tổ công tác kiểm tra hồ đập</td><td>Tổ gồm 14 thành viên.</td><td>Sở Nội vụ</td></tr></table>
                        <h3>B. HOẠT ĐỘNG CỦA LÃNH ĐẠO</h3>
                        <table><tr><td>Thời gian</td><td>Nội dung</td></tr>
                        <tr><td>Sáng 08/11</td><td>Chủ tịch UBND tỉnh Lê Văn Ba kiểm tra đường tỉnh 245, yêu cầu thi công ba ca.</td></tr>
                        <tr><td>Ngày 09/11</td><td>Phó Chủ tịch UBND tỉnh Vũ Thị Lan làm việc với huyện Yên Sơn về trồng rừng.</td></tr></table>
                        """, """
                        61/KH-UBND 2023-11-06 … Sở Công Thương
                        1877/QĐ-UBND 2023-11-07 … Sở Nội vụ
                        ~ … thi công ba ca.
                        ~ … về trồng rừng."""),
                Arguments.of("meetings with labels of their own", "html", """
                        <p><b>Phát triển nghề nuôi ong ở các huyện vùng cao</b></p>
                        <p>Văn bản: Kế hoạch số 61/KH-UBND, ngày 06/11/2023.</p>
                        <p>Nội dung: Sở Công Thương lập 12 điểm thu mua mật.</p>
                        <p><b>Họp về tiến độ đường tỉnh 245</b></p>
                        <p>Thời gian: Sáng 08/11/2023.</p>
                        <p>Nội dung: Đồng chí Lê Văn Ba yêu cầu nhà thầu thi công ba ca.</p>
                        <p><b>Thành lập Tổ công tác kiểm tra hồ đập</b></p>
                        <p>Văn bản: Quyết định số 1877/QĐ-UBND, ngày 07/11/2023.</p>
                        <p>Nội dung: Tổ gồm 14 thành viên.</p>
                        <p><b>Phòng cháy rừng mùa khô</b></p>
                        <p>Văn bản: Công văn số 2690/UBND-NN, ngày 09/11/2023.</p>
                        <p>Nội dung: UBND các huyện trực 24/24 giờ.</p>
                        <p>Thời hạn: Báo cáo trước ngày 20/11/2023.</p>
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        ~ … thi công ba ca.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … trước ngày 20/11/2023."""),
                Arguments.of(
                        "agencies above the headings, a table of figures, the last entries in a table",
                        "html",
                        """
                        <h2>Sở Công Thương</h2>
                        <h3>Phát triển nghề nuôi ong ở các huyện vùng cao</h3>
                        <p>Tại Kế hoạch số 61/KH-UBND ngày 06/11/2023, UBND tỉnh giao chỉ tiêu từng huyện như sau:</p>
                        <table><tr><td>Huyện</td><td>Số đàn</td></tr><tr><td>Huyện Yên Sơn</td><td>412</td></tr><tr><td>Huyện Mộc Hà</td><td>138</td></tr></table>
                        <p>Các huyện báo cáo vào thứ Sáu hằng tuần; Sở Công Thương lập 12 điểm thu mua mật.</p>
                        <h3>Làm việc với các hợp tác xã về giá mật</h3>
                        <p>Ngày 08/11, Phó Chủ tịch UBND tỉnh Vũ Thị Lan làm việc với 14 hợp tác xã, thống nhất giá sàn.</p>
                        <h2>Sở Nội vụ</h2>
                        <h3>Thành lập Tổ công tác kiểm tra hồ đập</h3>
                        <p>UBND tỉnh ban hành Quyết định số 1877/QĐ-UBND, ngày 07/11/2023. Tổ gồm 14 thành viên.</p>
                        <h2>Các văn bản khác</h2>
                        <table><tr><td>TT</td><td>Tên loại, số, ngày</td><td>Nội dung</td></tr>
                        <tr><td>1</td><td>Công văn số 2690/UBND-NN ngày 09/11/2023</td><td>Phòng cháy rừng mùa khô, các huyện trực 24/24 giờ.</td></tr>
                        <tr><td>2</td><td>Tờ trình số 51/TTr-UBND ngày 10/11/2023</td><td>Đề nghị bổ sung Khu công nghiệp Mộc Hà vào quy hoạch.</td></tr></table>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        ~ … giá sàn.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ.
                        51/TTr-UBND 2023-11-10 … quy hoạch."""),
                Arguments.of("leaders above what they directed", "txt", """
                        CHỦ TỊCH UBND TỈNH LÊ VĂN BA
                        Phát triển nghề nuôi ong ở các huyện vùng cao
                        Kế hoạch số 61/KH-UBND ngày 06/11/2023 đặt mục tiêu 4.000 đàn ong. Sở Công Thương lập 12 điểm thu mua mật.
                        Gặp mặt các doanh nghiệp tiêu biểu của tỉnh
                        Chiều 08/11, Chủ tịch UBND tỉnh Lê Văn Ba gặp mặt 85 doanh nghiệp, đề nghị gửi kiến nghị từng quý.
                        PHÓ CHỦ TỊCH UBND TỈNH VŨ THỊ LAN
                        Kiểm tra hồ đập trước mùa mưa lũ
                        Quyết định số 1877/QĐ-UBND ngày 07/11/2023 thành lập Tổ công tác gồm 14 thành viên.
                        Phòng cháy rừng mùa khô ở vùng trọng điểm
                        Công văn số 2690/UBND-NN ngày 09/11/2023 giao UBND các huyện trực 24/24 giờ.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        ~ … từng quý.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of("a submission among paragraphs that open with their documents", "txt", """
                        Kế hoạch số 61/KH-UBND ngày 06/11/2023: Phát triển nghề nuôi ong ở các huyện vùng cao. Sở Công Thương lập 12 điểm thu mua mật.

                        Quyết định số 1877/QĐ-UBND ngày 07/11/2023: Thành lập Tổ công tác kiểm tra hồ đập trước mùa mưa. Tổ gồm 14 thành viên.

                        Tờ trình số 51/TTr-UBND ngày 08/11/2023: Đề nghị Thủ tướng Chính phủ công nhận huyện Mộc Hà đạt chuẩn. Huyện có 10/10 xã đạt chuẩn.

                        Công văn số 2690/UBND-NN ngày 09/11/2023: Về việc phòng cháy rừng mùa khô ở vùng trọng điểm. UBND các huyện trực 24/24 giờ.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        51/TTr-UBND 2023-11-08 … xã đạt chuẩn.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of(
                        "the citation closes the entry, whatever was relayed; a rating closes the page",
                        "txt",
                        """
                        * Phát triển nghề nuôi ong ở các huyện vùng cao

                        Sở Công Thương lập 12 điểm thu mua mật, hỗ trợ bao bì cho các hợp tác xã.

                        Kế hoạch số 61/KH-UBND ngày 06/11/2023.

                        * Điều chỉnh giờ học mùa đông ở các xã vùng cao

                        Đồng ý đề xuất của Sở Giáo dục và Đào tạo tại Tờ trình số 148/TTr-SGDĐT ngày 03/11/2023, học sinh vào lớp lúc 7 giờ 30 phút.

                        Công văn số 2671/UBND-VX ngày 08/11/2023.

                        * Phòng cháy rừng mùa khô ở vùng trọng điểm

                        UBND các huyện trực 24/24 giờ, báo cáo hằng ngày.

                        Công văn số 2690/UBND-NN ngày 09/11/2023.

                        Thanh Hằng (tổng hợp)

                        Rating: 0/5 (0 votes)
                        """,
                        """
                        61/KH-UBND 2023-11-06 … 61/KH-UBND ngày 06/11/2023.
                        2671/UBND-VX 2023-11-08 … 2671/UBND-VX ngày 08/11/2023.
                        2690/UBND-NN 2023-11-09 … 2690/UBND-NN ngày 09/11/2023."""),
                Arguments.of("fields behind asterisks", "txt", """
                        * Lĩnh vực kinh tế
                        Sở Công Thương lập 12 điểm thu mua mật ở các huyện vùng cao. (Kế hoạch số 61/KH-UBND ngày 06/11/2023).
                        Tổ công tác kiểm tra hồ đập gồm 14 thành viên, họp hằng tháng. (Quyết định số 1877/QĐ-UBND ngày 07/11/2023).
                        * Lĩnh vực văn hóa - xã hội
                        Học sinh các xã vùng cao vào lớp lúc 7 giờ 30 phút từ tuần sau. (Công văn số 2671/UBND-VX ngày 08/11/2023).
                        * Lĩnh vực nội chính
                        UBND các huyện trực cháy rừng 24/24 giờ, báo cáo hằng ngày. (Công văn số 2690/UBND-NN ngày 09/11/2023).
                        """, """
                        61/KH-UBND 2023-11-06 … 61/KH-UBND ngày 06/11/2023).
                        1877/QĐ-UBND 2023-11-07 … 1877/QĐ-UBND ngày 07/11/2023).
                        2671/UBND-VX 2023-11-08 … 2671/UBND-VX ngày 08/11/2023).
                        2690/UBND-NN 2023-11-09 … 2690/UBND-NN ngày 09/11/2023)."""),
                Arguments.of("a meeting among lettered items whose documents come late", "txt", """
                        I. Về phát triển kinh tế
                        a) Phát triển nghề nuôi ong ở các huyện vùng cao. Sở Công Thương lập 12 điểm thu mua mật, hỗ trợ bao bì, nhãn hàng hóa cho các hợp tác xã, mở hai gian hàng ở thành phố và một gian hàng trên mạng (Kế hoạch số 61/KH-UBND ngày 06/11/2023).
                        b) Sáng 08/11, Phó Chủ tịch UBND tỉnh Vũ Thị Lan dự hội nghị tổng kết ngành công thương, đề nghị mở thị trường mới.
                        c) Kiểm tra hồ đập trước mùa mưa. Quyết định số 1877/QĐ-UBND ngày 07/11/2023 lập Tổ công tác gồm 14 thành viên.
                        II. Về nội chính
                        a) Phòng cháy rừng mùa khô. Công văn số 2690/UBND-NN ngày 09/11/2023 giao UBND các huyện trực 24/24 giờ.
                        b) Tuyển quân năm 2024. Công văn số 2699/UBND-NC ngày 10/11/2023 giao các huyện khám xong trước ngày 30/11/2023.
                        """, """
                        61/KH-UBND 2023-11-06 … 61/KH-UBND ngày 06/11/2023).
                        ~ … thị trường mới.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ.
                        2699/UBND-NC 2023-11-10 … trước ngày 30/11/2023."""),
                Arguments.of(
                        "a day that is merged over two rows, two numbers in one cell, a row that goes on",
                        "html",
                        """
                        <table><tr><th>Ngày ban hành</th><th>Số văn bản</th><th>Trích yếu</th><th>Thời hạn</th></tr>
                        <tr><td rowspan="2">06/11/2023</td><td>61/KH-UBND</td><td>Phát triển nghề nuôi ong ở các huyện vùng cao</td><td>25/12/2023</td></tr>
                        <tr><td>1870/QĐ-UBND, 1871/QĐ-UBND</td><td>Bổ nhiệm lãnh đạo Sở Công Thương và Sở Y tế</td><td>10/11/2023</td></tr>
                        <tr><td colspan="4">II. NỘI CHÍNH</td></tr>
                        <tr><td>09/11/2023</td><td>2690/UBND-NN</td><td>Phòng cháy rừng mùa khô ở vùng trọng điểm</td><td>20/11/2023</td></tr>
                        <tr><td>Các huyện trực 24/24 giờ</td><td>Hằng ngày</td></tr></table>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … Thời hạn: 25/12/2023
                        1870/QĐ-UBND 2023-11-06 … Thời hạn: 10/11/2023
                        2690/UBND-NN 2023-11-09 … Hằng ngày"""),
                Arguments.of("a table drawn with bars", "txt", """
                        | TT | Số, ký hiệu | Ngày | Trích yếu |
                        |----|-------------|------|-----------|
                        | 1 | 61/KH-UBND | 06/11/2023 | Phát triển nghề nuôi ong ở các huyện vùng cao |
                        | 2 | 1877/QĐ-UBND | 07/11/2023 | Thành lập Tổ công tác kiểm tra hồ đập |
                        | 3 | 2690/UBND-NN | 09/11/2023 | Phòng cháy rừng mùa khô |

                        """, """
                        61/KH-UBND 2023-11-06 … huyện vùng cao
                        1877/QĐ-UBND 2023-11-07 … kiểm tra hồ đập
                        2690/UBND-NN 2023-11-09 … rừng mùa khô"""),
                Arguments.of("several entries in one paragraph", "txt", """
                        VỀ KINH TẾ:

                        UBND tỉnh phê duyệt phương án trồng 214 ha rừng ở hai huyện vùng cao (Kế hoạch số 61/KH-UBND ngày 06/11/2023). Yêu cầu Sở Tài chính rà soát 86 doanh nghiệp nợ thuế, công khai danh sách trên báo (Công văn số 2661/UBND-TC ngày 06/11/2023). Sở báo cáo hằng tháng. Bên cạnh đó, giãn tiến độ Nhà máy gạch Đồng Vàng đến quý II/2024 tại Quyết định số 1877/QĐ-UBND ngày 07/11/2023.

                        VỀ NỘI CHÍNH:

                        Chỉ thị số 09/CT-UBND ngày 08/11/2023 của Chủ tịch UBND tỉnh nghiêm cấm khai thác cát vào ban đêm. Cũng về lĩnh vực này, yêu cầu các huyện thu hồi giấy phép nếu tái phạm (Công văn số 2690/UBND-NN ngày 09/11/2023).
                        """, """
                        61/KH-UBND 2023-11-06 … ngày 06/11/2023).
                        2661/UBND-TC 2023-11-06 … báo cáo hằng tháng.
                        1877/QĐ-UBND 2023-11-07 … ngày 07/11/2023.
                        09/CT-UBND 2023-11-08 … vào ban đêm.
                        2690/UBND-NN 2023-11-09 … ngày 09/11/2023)."""),
                Arguments.of(
                        "a meeting whose title names the leader, below documents that are titles themselves",
                        "txt",
                        """
                        Kế hoạch số 61/KH-UBND ngày 06/11/2023 phát triển nghề nuôi ong ở các huyện vùng cao
                        \tSở Công Thương lập 12 điểm thu mua mật, hỗ trợ bao bì cho các hợp tác xã.

                        Chủ tịch UBND tỉnh Lê Văn Ba kiểm tra tiến độ đường tỉnh 245
                        \tSáng 08/11, tại công trường, đồng chí Lê Văn Ba yêu cầu nhà thầu thi công ba ca.

                        Quyết định số 1877/QĐ-UBND ngày 07/11/2023 thành lập Tổ công tác kiểm tra hồ đập
                        \tTổ gồm 14 thành viên, họp vào ngày 05 hằng tháng.

                        Phó Chủ tịch UBND tỉnh Vũ Thị Lan tiếp đoàn doanh nghiệp
                        \tChiều 08/11, hai bên trao đổi về vùng nguyên liệu, thống nhất giá sàn.

                        Công văn số 2690/UBND-NN ngày 09/11/2023 về phòng cháy rừng mùa khô ở vùng trọng điểm
                        \tUBND các huyện trực 24/24 giờ.
                        """,
                        """
                        61/KH-UBND 2023-11-06 … các hợp tác xã.
                        ~ … thi công ba ca.
                        1877/QĐ-UBND 2023-11-07 … hằng tháng.
                        ~ … giá sàn.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of("tasks with a trailer that names the document", "txt", """
                        SỞ CÔNG THƯƠNG

                        Lập 12 điểm thu mua mật ong, hỗ trợ bao bì cho các hợp tác xã ở vùng cao.
                        Phối hợp: UBND các huyện.
                        Thời hạn: trước ngày 25/12/2023. Văn bản giao việc: Kế hoạch số 61/KH-UBND ngày 06/11/2023.

                        Rà soát 41 chợ nông thôn, nêu rõ trách nhiệm của từng xã.
                        Thời hạn: trong tháng 12/2023. Văn bản giao việc: Công văn số 2661/UBND-TC ngày 06/11/2023.

                        SỞ XÂY DỰNG

                        Kiểm tra hồ đập trước mùa mưa, cắm biển cảnh báo.
                        Phối hợp: Sở Nông nghiệp và Phát triển nông thôn.
                        Thời hạn: trước ngày 30/11/2023. Văn bản giao việc: Quyết định số 1877/QĐ-UBND ngày 07/11/2023.
                        """, """
                        61/KH-UBND 2023-11-06 … 61/KH-UBND ngày 06/11/2023.
                        2661/UBND-TC 2023-11-06 … 2661/UBND-TC ngày 06/11/2023.
                        1877/QĐ-UBND 2023-11-07 … 1877/QĐ-UBND ngày 07/11/2023."""),
                Arguments.of("who answers for the bulletin, named at its head", "txt", """
                        Chịu trách nhiệm xuất bản: Nguyễn Thị Lụa, Chánh Văn phòng UBND tỉnh

                        Phát triển nghề nuôi ong

                        UBND tỉnh ban hành Kế hoạch số 61/KH-UBND ngày 06/11/2023. Sở Công Thương lập 12 điểm thu mua mật ở các xã vùng cao.

                        Kiểm tra hồ đập

                        Quyết định số 1877/QĐ-UBND ngày 07/11/2023 của UBND tỉnh lập đoàn kiểm tra 14 hồ đập trước mùa mưa năm sau.
                        """, """
                        61/KH-UBND 2023-11-06 … các xã vùng cao.
                        1877/QĐ-UBND 2023-11-07 … mùa mưa năm sau."""),
                Arguments.of("a submission behind a title that runs in", "txt", """
                        Phát triển nghề nuôi ong. UBND tỉnh ban hành Kế hoạch số 61/KH-UBND ngày 06/11/2023, Sở Công Thương lập 12 điểm thu mua mật.

                        Kiểm tra hồ đập. Theo Quyết định số 1877/QĐ-UBND ngày 07/11/2023, Tổ công tác gồm 14 thành viên, họp vào ngày 05 hằng tháng.

                        Trình chủ trương xây bệnh viện. UBND tỉnh có Tờ trình số 51/TTr-UBND ngày 08/11/2023 trình HĐND tỉnh chủ trương đầu tư 250 giường.

                        Phòng cháy rừng mùa khô. Công văn số 2690/UBND-NN ngày 09/11/2023 yêu cầu UBND các huyện trực 24/24 giờ, báo cáo hằng ngày.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … hằng tháng.
                        51/TTr-UBND 2023-11-08 … 250 giường.
                        2690/UBND-NN 2023-11-09 … hằng ngày."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void givesEachEntryItsOwn(String name, String format, String body, String expected) {
        var page = format.equals("html")
                ? "<html><body><h1>" + TITLE + "</h1>" + body + "</body></html>"
                : TITLE + "\n\n" + body;

        EditorsPages.assertTold(EditorsPages.directives("tuan." + format, page), expected);
    }
}
