package vn.chidao.extract;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where editors put the citation, the day and the week: on a line of their own, above the entries, in the lede. Of each entry the
 * number, the day and the last words are told.
 */
class EditorsHabitsTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2023)";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(
                        "the citation and who issued it on a line of their own, in a list",
                        "tuan.html",
                        "<h1>" + TITLE + "</h1>" + """
                        <ol><li><h3>Phát triển nghề nuôi ong ở vùng cao</h3><p>Kế hoạch số 61/KH-UBND ngày 06/11/2023 của UBND tỉnh Hà Sơn.</p>
                        <p>Sở Công Thương kiểm tra 12 điểm thu mua mật.</p></li>
                        <li><h3>Thành lập Tổ công tác kiểm tra hồ đập</h3><p>Quyết định số 1877/QĐ-UBND ngày 07/11/2023 của Chủ tịch UBND tỉnh Hà Sơn.</p>
                        <p>Các huyện kiểm tra hồ chứa trước ngày 30/11/2023.</p></li>
                        <li><h3>Họp về tiến độ đường tỉnh 245</h3><p>Sáng 08/11, Chủ tịch UBND tỉnh chủ trì họp.</p>
                        <p>Chủ tịch UBND tỉnh yêu cầu nhà thầu thi công ba ca.</p></li>
                        <li><h3>Phòng cháy rừng mùa khô</h3><p>Công văn số 2690/UBND-NN ngày 09/11/2023 của UBND tỉnh Hà Sơn.</p>
                        <p>Chủ tịch UBND các huyện dự họp giao ban, trực 24/24 giờ.</p></li></ol>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … trước ngày 30/11/2023.
                        ~ … thi công ba ca.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of(
                        "the citation numbered above the title, a contents box, an imprint",
                        "tuan.html",
                        "<h1>" + TITLE + "</h1>" + """
                        <p><b>TRONG SỐ NÀY</b></p><p>Phát triển nghề nuôi ong; Kiểm tra hồ đập; Tiến độ đường tỉnh 245; và một số nội dung khác.</p>
                        <p><b>I. VĂN BẢN CHỈ ĐẠO</b></p>
                        <p><b>1. Kế hoạch số 61/KH-UBND ngày 06/11/2023</b></p><p><b>Phát triển nghề nuôi ong ở vùng cao</b></p>
                        <p>Sở Công Thương kiểm tra 12 điểm thu mua mật.</p>
                        <p><b>2. Quyết định số 1877/QĐ-UBND ngày 07/11/2023</b></p><p><b>Thành lập Tổ công tác kiểm tra hồ đập</b></p>
                        <p>Các huyện kiểm tra hồ chứa trước ngày 30/11/2023.</p>
                        <p><b>3. Công văn số 2690/UBND-NN ngày 09/11/2023</b></p><p><b>Kiểm tra việc phòng cháy rừng mùa khô</b></p>
                        <p>Chủ tịch UBND các huyện cho trực 24/24 giờ.</p>
                        <p><b>II. HOẠT ĐỘNG CỦA LÃNH ĐẠO UBND TỈNH</b></p>
                        <p><b>1. Họp về tiến độ đường tỉnh 245</b></p><p>Sáng 08/11, đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh yêu cầu nhà thầu thi công ba ca.</p>
                        <p>Bản tin do Trung tâm Công báo, Văn phòng UBND tỉnh biên soạn. Chịu trách nhiệm xuất bản: Lò Thị Mai.</p>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … trước ngày 30/11/2023.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ.
                        ~ … thi công ba ca."""),
                Arguments.of(
                        "by days in brackets, which date what bears no date; a day on which nothing was issued",
                        "tuan.txt",
                        TITLE + "\n\n" + """
                        Thứ Hai (06/11)

                        - UBND tỉnh có Kế hoạch số 61/KH-UBND cho các hợp tác xã nuôi ong vay vốn từ ngày 10/11 đến hết ngày 25/12/2023, riêng vùng cao đến hết ngày 30/12. Sở Công Thương lập 12 điểm thu mua mật.

                        Thứ Ba (07/11)

                        - Phê duyệt phương án kiểm tra hồ đập tại Quyết định số 1877/QĐ-UBND. Tổ công tác gồm 14 thành viên, họp vào ngày 05 hằng tháng.

                        Thứ Tư (08/11)

                        - Chủ tịch UBND tỉnh Lê Văn Ba chủ trì họp về đường tỉnh 245. Đồng chí yêu cầu nhà thầu thi công ba ca.

                        Thứ Năm (09/11)

                        - Phòng cháy rừng mùa khô ở vùng trọng điểm, vùng giáp ranh. Công văn số 2690/UBND-NN giao Chi cục Kiểm lâm chủ trì, UBND các huyện trực 24/24 giờ.

                        Thứ Bảy, Chủ nhật (11-12/11): không có văn bản nổi bật.

                                          PHÒNG HÀNH CHÍNH - TỔ CHỨC
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … hằng tháng.
                        ~ … thi công ba ca.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of("the week in the lede alone, days without their year", "tuan.txt", """
                        Chỉ đạo, điều hành của UBND tỉnh, Chủ tịch UBND tỉnh tuần qua
                        13/11/2023 07:45

                        Trong tuần (từ 06/11 - 12/11), UBND tỉnh, Chủ tịch UBND tỉnh chỉ đạo phát triển nghề nuôi ong – kiểm tra hồ đập – phòng cháy rừng và nhiều việc khác.

                        Người dân xã Yên Sơn thu hoạch mật ong ở vùng cao

                        Ngày 06/11, UBND tỉnh ban hành Kế hoạch 61/KH-UBND về phát triển nghề nuôi ong ở các huyện vùng cao. Sở Công Thương lập 12 điểm thu mua mật.

                        Chủ tịch UBND tỉnh vừa ký Quyết định số 1877/QĐ-UBND (ngày 07/11) thành lập Tổ công tác kiểm tra hồ đập. Tổ gồm 14 thành viên.

                        UBND tỉnh yêu cầu phòng cháy rừng ở vùng trọng điểm. Công văn 2690/UBND-NN ngày 09/11 giao Công an tỉnh tuần tra, UBND các huyện trực 24/24 giờ.

                        Cũng trong tuần, UBND tỉnh đã có Tờ trình gửi HĐND tỉnh đề nghị ban hành nghị quyết hỗ trợ tiền thuê nhà cho cán bộ. HĐND tỉnh sẽ xem xét cuối tháng 12.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ.
                        ~ … cuối tháng 12."""),
                Arguments.of("the week at the head of an introduction, the year in a stamp", "tuan.txt", """
                        Chỉ đạo, điều hành của UBND tỉnh tuần qua
                        Cập nhật: 13/11/2023

                        Từ ngày 06/11 đến ngày 12/11, UBND tỉnh, Chủ tịch UBND tỉnh đã chỉ đạo một số nội dung nổi bật sau:

                        1. Kế hoạch 61/KH-UBND ngày 06/11 về phát triển nghề nuôi ong ở các huyện vùng cao. Sở Công Thương lập 12 điểm thu mua mật.

                        2. Quyết định số 1877/QĐ-UBND ngày 07/11 thành lập Tổ công tác kiểm tra hồ đập. Tổ gồm 14 thành viên.

                        3. Công văn 2690/UBND-NN ngày 09/11 giao Công an tỉnh tuần tra, UBND các huyện trực 24/24 giờ.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of("by days in figures, entries with a plus sign", "tuan.txt", TITLE + "\n\n" + """
                        * Thứ 2 (06/11):
                        + Kế hoạch số 61/KH-UBND phát triển nghề nuôi ong ở các huyện vùng cao. Sở Công Thương lập 12 điểm thu mua mật.
                        * Thứ 3 (07/11):
                        + Quyết định số 1877/QĐ-UBND thành lập Tổ công tác kiểm tra hồ đập trước mùa mưa. Tổ gồm 14 thành viên.
                        + Chủ tịch UBND tỉnh Lê Văn Ba làm việc với huyện Yên Sơn về trồng rừng, yêu cầu trồng xong trước Tết.
                        * Thứ 5 (09/11):
                        + Công văn số 2690/UBND-NN giao Công an tỉnh tuần tra, UBND các huyện trực 24/24 giờ.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        ~ … trước Tết.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of(
                        "figures before dashes, below a list of what was done", "tuan.txt", TITLE + "\n\n" + """
                        1- Phát triển nghề nuôi ong ở vùng cao
                        Ngày 06/11/2023, UBND tỉnh ban hành Kế hoạch số 61/KH-UBND. Sở Công Thương lập 12 điểm thu mua mật.
                        2- Họp về tiến độ đường tỉnh 245
                        Sáng 08/11, đồng chí Lê Văn Ba, Chủ tịch UBND tỉnh yêu cầu nhà thầu thi công ba ca.
                        3- Kết luận của Phó Chủ tịch UBND tỉnh Vũ Thị Lan về sắp xếp dân cư vùng thiên tai
                        Thông báo số 204/TB-VPUBND ngày 09/11/2023 của Văn phòng UBND tỉnh nêu rõ: đến nay mới bố trí được 187/432 hộ, các huyện làm xong trước Tết.
                        """, """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        ~ … thi công ba ca.
                        204/TB-VPUBND 2023-11-09 … trước Tết."""),
                Arguments.of(
                        "titles that begin with the citation, one over what an office proposed",
                        "tuan.txt",
                        TITLE + "\n\n" + """
                        Kế hoạch số 61/KH-UBND ngày 06/11/2023 về phát triển nghề nuôi ong ở vùng cao
                        Sở Công Thương lập 12 điểm thu mua mật, hỗ trợ bao bì cho các hợp tác xã.

                        Công văn số 2671/UBND-VX ngày 08/11/2023 về điều chỉnh giờ học mùa đông
                        Đồng ý đề xuất của Sở Giáo dục và Đào tạo tại Công văn số 1688/SGDĐT-GDTrH ngày 06/11/2023. Học sinh vào lớp lúc 7 giờ 30 phút.

                        Công văn số 2690/UBND-NN ngày 09/11/2023 về phòng cháy rừng mùa khô ở vùng trọng điểm
                        UBND các huyện trực 24/24 giờ.
                        """,
                        """
                        61/KH-UBND 2023-11-06 … các hợp tác xã.
                        2671/UBND-VX 2023-11-08 … 7 giờ 30 phút.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""),
                Arguments.of(
                        "a stamp with author and views, a lede with commas, the author at the end, as bold as titles",
                        "tuan.html",
                        "<h1>" + TITLE + "</h1>" + """
                        <div>Thứ hai, 13/11/2023 | 09:02 Tác giả: Kim Sa Rết Đã xem: 1.204</div>
                        <p><i>Phát triển nghề nuôi ong, họp về tiến độ đường tỉnh 245, bổ nhiệm lãnh đạo Sở Y tế, phòng cháy rừng mùa khô.</i></p>
                        <p><b>Phát triển nghề nuôi ong ở các huyện vùng cao</b></p>
                        <p>Theo Kế hoạch số 61/KH-UBND ngày 06/11/2023, Sở Công Thương lập 12 điểm thu mua mật.</p>
                        <p><b>Thành lập Tổ công tác kiểm tra hồ đập trước mùa mưa</b></p>
                        <p>Các hồ đều cũ. UBND tỉnh ban hành Quyết định số 1877/QĐ-UBND ngày 07/11/2023, Tổ công tác gồm 14 thành viên.</p>
                        <p><b>Phòng cháy rừng mùa khô ở vùng trọng điểm</b></p>
                        <p>UBND các huyện trực 24/24 giờ (Công văn số 2690/UBND-NN ngày 09/11/2023).</p>
                        <p><b>Kim Sa Rết</b></p>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … ngày 09/11/2023)."""),
                Arguments.of(
                        "a table by merged days, documents and meetings in one column",
                        "tuan.html",
                        "<h1>" + TITLE + "</h1>" + """
                        <table><tr><th>Thời gian</th><th>Văn bản, sự kiện</th><th>Nội dung</th></tr>
                        <tr><td rowspan="2">Thứ Hai 06/11</td><td>Kế hoạch số 61/KH-UBND</td><td><b>Phát triển nghề nuôi ong.</b> Sở Công Thương lập 12 điểm thu mua mật.</td></tr>
                        <tr><td>Họp</td><td><b>Họp về tiến độ đường tỉnh 245.</b> Phó Chủ tịch UBND tỉnh Vũ Thị Lan yêu cầu nhà thầu thi công ba ca.</td></tr>
                        <tr><td rowspan="2">Thứ Ba 07/11</td><td>Quyết định số 1877/QĐ-UBND</td><td><b>Thành lập Tổ công tác kiểm tra hồ đập.</b> Tổ gồm 14 thành viên.</td></tr>
                        <tr><td>Tờ trình số 9/TTr-UBND</td><td><b>Đề nghị hỗ trợ gạo cứu đói.</b> UBND tỉnh trình Thủ tướng Chính phủ hỗ trợ 512 tấn gạo.</td></tr>
                        <tr><td>Thứ Năm 09/11</td><td>Thông báo số 07/TB-VPUB của Văn phòng UBND tỉnh</td><td><b>Kết luận về cầu Suối Vàng.</b> Thống nhất cầu dài 412m.</td></tr></table>
                        """,
                        """
                        61/KH-UBND 2023-11-06 … thu mua mật.
                        ~ … thi công ba ca.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        9/TTr-UBND 2023-11-07 … 512 tấn gạo.
                        07/TB-VPUB 2023-11-09 … dài 412m."""),
                Arguments.of(
                        "meetings as a list below a table with a cell a line", "tuan.txt", TITLE + "\n\n" + """
                        Phần thứ nhất. VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH
                        STT
                        Văn bản
                        Nội dung chủ yếu
                        1
                        Kế hoạch số 61/KH-UBND ngày 06/11/2023 về phát triển nghề nuôi ong
                        Sở Công Thương lập 12 điểm thu mua mật ở các xã vùng cao.
                        2
                        Quyết định số 1877/QĐ-UBND ngày 07/11/2023 thành lập Tổ công tác kiểm tra hồ đập
                        Tổ gồm 14 thành viên, họp vào ngày 05 hằng tháng.
                        3
                        Công văn số 2690/UBND-NN ngày 09/11/2023 về phòng cháy rừng mùa khô
                        UBND các huyện trực 24/24 giờ.
                        Phần thứ hai. HOẠT ĐỘNG CỦA LÃNH ĐẠO UBND TỈNH
                        Ngày 08/11, Chủ tịch UBND tỉnh Lê Văn Ba chủ trì họp về tiến độ đường tỉnh 245, yêu cầu nhà thầu thi công ba ca.
                        Ngày 10/11, Phó Chủ tịch UBND tỉnh Vũ Thị Lan làm việc với huyện Yên Sơn về trồng rừng.
                        """, """
                        61/KH-UBND 2023-11-06 … các xã vùng cao.
                        1877/QĐ-UBND 2023-11-07 … hằng tháng.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ.
                        ~ … thi công ba ca.
                        ~ … về trồng rừng."""),
                Arguments.of(
                        "what an office proposed stands before the document that grants it",
                        "tuan.txt",
                        TITLE + "\n\n" + """
                        1. Về nuôi ong: Đồng ý tổ chức Tuần lễ mật ong theo đề nghị tại Tờ trình số 88/TTr-SNN ngày 01/11/2023 của Sở Nông nghiệp và PTNT, từ ngày 25 đến ngày 30/11. Kế hoạch số 61/KH-UBND ngày 06/11/2023 cũng lưu ý việc truy xuất nguồn gốc.

                        2. Về hồ đập: Ký Quyết định số 1877/QĐ-UBND ngày 07/11/2023 lập Tổ công tác gồm 14 thành viên.

                        3. Về phòng cháy rừng: Công văn số 2690/UBND-NN ngày 09/11/2023 giao UBND các huyện trực 24/24 giờ.
                        """,
                        """
                        61/KH-UBND 2023-11-06 … nguồn gốc.
                        1877/QĐ-UBND 2023-11-07 … 14 thành viên.
                        2690/UBND-NN 2023-11-09 … 24/24 giờ."""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void givesEachEntryItsOwn(String name, String file, String page, String expected) {
        EditorsPages.assertTold(EditorsPages.directives(file, page), expected);
    }
}
