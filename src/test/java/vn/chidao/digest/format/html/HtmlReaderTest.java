package vn.chidao.digest.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.format.line.Countdown;

class HtmlReaderTest {
    private static List<Line> read(String html) throws IOException {
        return new HtmlReader().read(html, new Countdown(Duration.ofSeconds(20)));
    }

    private static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(HtmlReaderTest.class.getResourceAsStream("/format/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void findsTheArticleOfAnOldPortalPage() throws IOException {
        assertThat(read(resource("old-portal.html")))
                .filteredOn(line -> !line.text().equals("\u00A0"))
                .extracting(Line::number, Line::text, Line::style)
                .containsExactly(
                        tuple(
                                11,
                                "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 14/4 - 20/4/2025)",
                                Style.HEADING),
                        tuple(
                                14,
                                "Kế hoạch tu sửa hồ chứa nhỏ trước mùa mưa; Tổ chức Ngày hội đọc sách tại các trường vùng cao là những nội dung chính.",
                                Style.BOLD),
                        tuple(16, "Kế hoạch tu sửa hồ chứa nhỏ trước mùa mưa", Style.BOLD),
                        tuple(17, "UBND tỉnh ban hành Kế hoạch số 58/KH-UBND ngày 15/4/2025.", Style.PLAIN),
                        tuple(
                                17,
                                "Sở Nông nghiệp và Môi trường chủ trì, hoàn thành trước ngày 30/6/2025.",
                                Style.PLAIN),
                        tuple(19, "Huyện | Số hồ", Style.ROW),
                        tuple(19, "Tân Bình | 12", Style.ROW),
                        tuple(20, "Phấn đấu trên 85% số hồ chứa nhỏ được gia cố;", Style.ITEM),
                        tuple(21, "kinh phí dự kiến 4,2 tỷ đồng.", Style.ITEM));
    }

    @Test
    void putsTheDeclaredTitleFirstWhenThePageDoesNotShowIt() throws IOException {
        var html = """
            <html><head>
            <meta property="og:title" content="Điều hành nổi bật trong tuần (từ 07/4 - 13/4/2025) - Cổng TTĐT tỉnh Vĩnh Lâm"></head>
            <body><div><p>Sở Y tế kiểm tra việc dự trữ thuốc tại các trạm y tế xã vùng cao, báo cáo trước ngày 20/5/2025 để tổng hợp.</p></div>
            </body></html>""";
        assertThat(read(html).getFirst())
                .isEqualTo(new Line(2, "Điều hành nổi bật trong tuần (từ 07/4 - 13/4/2025)", Style.HEADING));
    }

    @Test
    void setsNumberAndDateApartFromTheWordBeforeThemAndNoSplitWord() throws IOException {
        var html = "<html><body><p><span>Công điện</span><span>21/CĐ-UBND</span><span>15/9/2025</span>:"
                + " rộng 20 m<sup>2</sup>, xã Kh<span>e</span> Mây</p></body></html>";
        assertThat(read(html))
                .extracting(Line::text)
                .containsExactly("Công điện 21/CĐ-UBND 15/9/2025: rộng 20 m2, xã Khe Mây");
    }

    @Test
    void readsParagraphsOutOfLayoutTables() throws IOException {
        var long1 =
                "Sở Xây dựng rà soát các tuyến đường liên xã hư hỏng sau đợt mưa kéo dài và lập danh mục ưu tiên sửa chữa. "
                        .repeat(3)
                        .strip();
        var html = "<html><body><table><tr><td>Mục lục</td><td><p>" + long1 + "</p><p>" + long1
                + "</p></td></tr></table></body></html>";
        assertThat(read(html)).extracting(Line::style).doesNotContain(Style.ROW);
        assertThat(read(html)).extracting(Line::text).contains(long1);
    }

    @Test
    void keepsEveryEntryOfDivSoup() throws IOException {
        var html = new StringBuilder("<html><body><div class='sidebar-layout'>");
        for (int i = 1; i <= 12; i++) {
            html.append("<div><div><b>Việc thứ ")
                    .append(i)
                    .append("</b></div><div>Sở số ")
                    .append(i)
                    .append(" chủ trì, phối hợp với các xã thực hiện Kế hoạch số ")
                    .append(i)
                    .append("/KH-UBND và báo cáo kết quả trước ngày 30/6/2025.</div></div>");
        }
        assertThat(read(html + "</div></body></html>")).hasSize(24);
    }
}
