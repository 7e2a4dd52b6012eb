package vn.chidao.digest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.digest.Digest;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

class DigestParserTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 26/10 - 01/11/2026)";

    @Test
    void fieldsAreNoEntriesWhereItemsAreNumbered() {
        var entries = entries("""
                I. LĨNH VỰC KINH TẾ
                1. Ngày 26/10, UBND tỉnh ban hành Kế hoạch số 204/KH-UBND về nuôi ong lấy mật trên các xã vùng cao.
                Giao Sở Công Thương chủ trì, chọn 12 hợp tác xã xong trước ngày 25/11/2026.
                2. Ngày 27/10, Chủ tịch UBND tỉnh ký Quyết định số 1877/QĐ-UBND thành lập Tổ công tác về mật ong.
                Tổ công tác gồm 14 thành viên, họp vào ngày 05 hằng tháng.
                II. LĨNH VỰC VĂN HÓA - XÃ HỘI
                3. Sáng 31/10, đồng chí Lê Văn Ong, Phó Chủ tịch UBND tỉnh dự hội thi làm tổ ong.
                Hội thi có 46 đội.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "nuôi ong lấy mật trên các xã vùng cao",
                        "thành lập Tổ công tác về mật ong",
                        "Sáng 31/10, đồng chí Lê Văn Ong, Phó Chủ tịch UBND tỉnh dự hội thi làm tổ ong");
        assertThat(entries.get(1).text()).doesNotContain("LĨNH VỰC");
    }

    @Test
    void itemsOfFieldsMayHaveItemsOfTheirOwn() {
        var entries = entries("""
                I. NÔNG NGHIỆP
                1. Tại Quyết định số 588/QĐ-UBND, ngày 19/3/2024, UBND tỉnh phê duyệt kế hoạch nuôi ong. Giao Sở Công Thương chủ trì.
                2. Về mật ong:
                a) UBND tỉnh ban hành Kế hoạch số 57/KH-UBND, ngày 18/3/2024 lấy mật tại 14 xã. Sở Công Thương báo cáo hằng tháng.
                b) Kế hoạch số 61 /KH-UBND, ngày 20/3/2024 của UBND tỉnh về tổ chức Hội thi làm tổ ong. Hội thi có 46 đội.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "UBND tỉnh phê duyệt kế hoạch nuôi ong", "lấy mật tại 14 xã", "tổ chức Hội thi làm tổ ong");
    }

    @Test
    void lettersBelowTitlesOfPartsAreItems() {
        var entries = entries("""
                I. LĨNH VỰC KINH TẾ
                1. Nông, lâm nghiệp
                a) Ngày 26/10, UBND tỉnh ban hành Kế hoạch số 204/KH-UBND nuôi ong lấy mật trên các xã vùng cao.
                b) Ngày 27/10, UBND tỉnh có Công văn số 901/UBND-KT đôn đốc nộp phí bảo vệ rừng trồng.
                2. Tài nguyên
                Ngày 28/10, UBND tỉnh có Công văn số 904/UBND-CN xử lý bến bãi tập kết cát trái phép.
                II. NỘI CHÍNH
                a) Ngày 29/10, UBND tỉnh ban hành Kế hoạch số 207/KH-UBND kiểm tra công vụ đột xuất.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "nuôi ong lấy mật trên các xã vùng cao",
                        "đôn đốc nộp phí bảo vệ rừng trồng",
                        "xử lý bến bãi tập kết cát trái phép",
                        "kiểm tra công vụ đột xuất");
    }

    @Test
    void paragraphsThatEachNameADocumentAreEntries() {
        var entries = entries("""
                Trước tình hình giải ngân chậm, Chủ tịch UBND tỉnh, trong Công văn số 2214/UBND-TH do ông ký ngày 26 tháng 10 năm 2026, yêu cầu các chủ đầu tư cam kết tiến độ.
                Kỳ thi thợ nuôi ong giỏi có 240 người dự. Con số này được nêu trong Kế hoạch số 118/KH-UBND mà UBND tỉnh ban hành ngày 27 tháng 10 năm 2026.
                Cũng trong ngày 27 tháng 10, UBND tỉnh đã ra Quyết định số 1049/QĐ-UBND thành lập Cụm công nghiệp chế biến mật.
                Sáng 28/10, bà Trịnh Thị Ong, Phó Chủ tịch UBND tỉnh, tiếp đoàn doanh nghiệp đến tìm hiểu vùng nguyên liệu mật.
                Để phục hồi du lịch, UBND tỉnh thông qua chương trình tại Kế hoạch số 121/KH-UBND ngày 29/10/2026, với chỉ tiêu 1,1 triệu lượt khách.
                """);

        assertThat(entries)
                .extracting(entry -> entry.text().split(" ", 3)[0])
                .containsExactly("Trước", "Kỳ", "Cũng", "Sáng", "Để");
    }

    @Test
    void theCellsOfATableMayStandOnLinesOfTheirOwn() {
        var entries = entries("""
                TT
                Số hiệu
                Trích yếu
                1
                204/KH-UBND
                26/10/2026
                V/v nuôi ong lấy mật trên các xã vùng cao
                - Sở Công Thương chủ trì, chọn 12 hợp tác xã xong trước ngày 25/11/2026.
                2
                1877/QĐ-UBND
                27/10/2026
                Thành lập Tổ công tác về mật ong
                - Tổ công tác gồm 14 thành viên.
                3
                -
                28/10/2026
                Công bố quyết định bổ nhiệm Giám đốc Sở Công Thương
                - Ông Lê Văn Ong nhận quyết định.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "nuôi ong lấy mật trên các xã vùng cao",
                        "Thành lập Tổ công tác về mật ong",
                        "Công bố quyết định bổ nhiệm Giám đốc Sở Công Thương");
        assertThat(entries.getFirst().text()).startsWith("204/KH-UBND\n26/10/2026\n");
    }

    @Test
    void numberedHeadingsStayHeadings() {
        var entries = entries("""
                1. Kế hoạch nuôi ong lấy mật
                UBND tỉnh ban hành Kế hoạch số 204/KH-UBND, ngày 26/10/2026 về nuôi ong lấy mật, giao Sở Công Thương chủ trì.
                2. Thành lập Tổ công tác về mật ong
                Chủ tịch UBND tỉnh ký Quyết định số 1877/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác về mật ong.
                3. Tăng cường phòng bệnh cho ong
                UBND tỉnh có Công văn số 2690/UBND-NNMT, ngày 28/10/2026 về tăng cường phòng bệnh cho ong ở các xã.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "Kế hoạch nuôi ong lấy mật",
                        "Thành lập Tổ công tác về mật ong",
                        "Tăng cường phòng bệnh cho ong");
    }

    @Test
    void headingsMayEndWithAStop() {
        assertThat(entries("""
                Kế hoạch nuôi ong lấy mật.
                Chủ tịch UBND tỉnh có Công văn số 901/UBND-KT, ngày 26/10/2026 yêu cầu các xã vùng cao đăng ký số đàn.
                Thành lập Tổ công tác về mật.
                UBND tỉnh ban hành Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác gồm 14 thành viên.
                Phòng bệnh thối ấu trùng.
                Công văn số 904/UBND-NNMT, ngày 28/10/2026 giao Chi cục Chăn nuôi hướng dẫn các hộ vệ sinh thùng nuôi.
                """))
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "Kế hoạch nuôi ong lấy mật", "Thành lập Tổ công tác về mật", "Phòng bệnh thối ấu trùng");
    }

    @Test
    void whatLacksItsHeadingIsAnEntryAllTheSame() {
        var first = "UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.";
        var second = "Chủ tịch UBND tỉnh có Công văn số 902/UBND-KT, ngày 26/10/2026 yêu cầu kiểm tra chợ phiên.";
        var third = """
                Thành lập Tổ công tác về đường mòn
                UBND tỉnh ban hành Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác về đường mòn.
                """;
        var fourth = "Công văn số 904/UBND-KGVX, ngày 28/10/2026 giao Công an tỉnh bảo đảm an ninh kỳ thi.\n";

        assertThat(entries(first + '\n' + second + '\n' + third)).hasSize(3);
        assertThat(entries(third + fourth)).hasSize(2);
    }

    @Test
    void paragraphsWordedAlikeAreNoLede() {
        var entries = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            entries.append("Phê duyệt Kế hoạch sử dụng đất năm 2026 xã Khe %d%n".formatted(i))
                    .append(
                            "UBND tỉnh ban hành Quyết định số 93%d/QĐ-UBND, ngày 26/10/2026 phê duyệt Kế hoạch sử dụng đất"
                                    .formatted(i))
                    .append(" năm 2026 xã Khe %d.%n".formatted(i));
        }
        assertThat(entries(entries.toString())).hasSize(4);
    }

    @Test
    void theParagraphBelowTheFirstHeadingIsNoLedeThoughHeadingsAreAlike() {
        assertThat(entries("""
                Kế hoạch phòng, chống ong bò vẽ năm 2026

                UBND tỉnh ban hành Kế hoạch phòng, chống ong bò vẽ năm 2026 (Kế hoạch số 901/KH-UBND, ngày 26/10/2026).

                Sở Y tế chủ trì thực hiện trước ngày 01/12/2026.

                Kế hoạch phòng, chống ong vò vẽ năm 2026

                UBND tỉnh ban hành Kế hoạch phòng, chống ong vò vẽ năm 2026 (Kế hoạch số 902/KH-UBND, ngày 27/10/2026).

                Kế hoạch phòng, chống kiến ba khoang năm 2026

                UBND tỉnh ban hành Kế hoạch phòng, chống kiến ba khoang năm 2026 (Kế hoạch số 903/KH-UBND, ngày 28/10/2026).
                """)).hasSize(3);
    }

    @Test
    void aDocumentThatNoEntryHasIsFound() {
        var parsed = parse("""
                Kế hoạch nuôi ong lấy mật
                UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.
                Ảnh minh họa: Quyết định số 977/QĐ-UBND, ngày 27/10/2026 về hội thi làm tổ ong
                Thành lập Tổ công tác về mật
                UBND tỉnh ban hành Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác gồm 14 thành viên.
                """);

        assertThat(parsed.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(4);
            assertThat(finding.message()).contains("977/QĐ-UBND");
        });
    }

    @Test
    void aLinkToAnotherWeekEndsNoArticleThatGoesOn() {
        var parsed = parse("""
                Kế hoạch nuôi ong lấy mật
                UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.
                Đọc thêm: Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 19/10 - 25/10/2026)
                Thành lập Tổ công tác về mật
                UBND tỉnh ban hành Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác gồm 14 thành viên.
                Kiểm soát ong bò vẽ
                UBND tỉnh có Công văn số 904/UBND-KT, ngày 28/10/2026 yêu cầu kiểm soát ong bò vẽ quanh trường học.
                Tin liên quan
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 12/10 - 18/10/2026)
                """);

        assertThat(parsed.digest()).isNotNull().satisfies(digest -> {
            assertThat(digest.week()).hasToString("Week[from=2026-10-26, to=2026-11-01]");
            assertThat(digest.entries()).hasSize(3);
            assertThat(digest.entries().getLast().text()).endsWith("quanh trường học.");
        });
    }

    @Test
    void headingsMayHaveLettersLabelsOrCapitalsBeforeAColon() {
        var first = "UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.\n";
        var second = "Sở Y tế phối hợp; Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ gồm 14 thành viên.\n";
        var third = "Công văn số 904/UBND-KT, ngày 28/10/2026 yêu cầu các trường học kiểm soát ong bò vẽ.\n";

        for (var marks : List.of(
                List.of("a. Nuôi ong lấy mật", "b. Tổ công tác về mật", "c. Kiểm soát ong bò vẽ"),
                List.of(
                        "[Kế hoạch] Nuôi ong lấy mật",
                        "[Quyết định] Tổ công tác về mật",
                        "[Công văn] Kiểm soát ong bò vẽ"),
                List.of("NUÔI ONG LẤY MẬT VÙNG CAO:", "TỔ CÔNG TÁC VỀ MẬT:", "KIỂM SOÁT ONG BÒ VẼ:"),
                List.of("Hỏi: Nuôi ong ở đâu?", "Hỏi: Ai vào Tổ công tác?", "Hỏi: Ong bò vẽ thì sao?"))) {
            assertThat(entries(
                            marks.get(0) + '\n' + first + marks.get(1) + '\n' + second + marks.get(2) + '\n' + third))
                    .extracting(entry -> entry.text().lines().findFirst().orElseThrow())
                    .isEqualTo(marks);
        }
    }

    @Test
    void aFurtherPartHasEntriesOfItsOwn() {
        var entries = entries("""
                A. VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH
                Quyết định số 901/QĐ-UBND, ngày 26/10/2026 giao chỉ tiêu nuôi ong cho các xã vùng cao.
                Công văn số 902/UBND-KT, ngày 26/10/2026 về phòng bệnh thối ấu trùng ở các xã vùng cao.
                Sở Công Thương chủ trì, các xã phối hợp.
                B. HOẠT ĐỘNG KHÁC
                Trao quyết định nghỉ hưu trước tuổi. Chiều 28/10, Phó Chủ tịch UBND tỉnh Lê Văn Ong trao quyết định.
                Ra quân trồng hoa. Ngày 29/10, lãnh đạo UBND tỉnh trồng 1.200 cây cho ong lấy mật.
                Phòng Tổng hợp, Văn phòng UBND tỉnh
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly(
                        "giao chỉ tiêu nuôi ong cho các xã vùng cao",
                        "phòng bệnh thối ấu trùng ở các xã vùng cao",
                        "Trao quyết định nghỉ hưu trước tuổi",
                        "Ra quân trồng hoa");
        assertThat(entries.get(1).text()).endsWith("các xã phối hợp.");
        assertThat(entries.getLast().line()).isEqualTo(8);
        assertThat(entries.getLast().text()).endsWith("lấy mật.");
    }

    @Test
    void theTitleOfMeetingsIsNoneOfAMeeting() {
        var entries = entries("""
                Quyết định số 901/QĐ-UBND, ngày 26/10/2026 giao chỉ tiêu nuôi ong cho các xã vùng cao.
                Công văn số 902/UBND-KT, ngày 26/10/2026 về phòng bệnh thối ấu trùng ở các xã vùng cao.
                2. Các cuộc họp, làm việc
                - Ngày 28/10/2026: Chủ tịch UBND tỉnh Lê Văn Ong làm việc với các hợp tác xã nuôi ong.
                - Ngày 29/10/2026: UBND tỉnh họp xét hồ sơ 31 sản phẩm OCOP.
                """);

        assertThat(entries.get(2).text()).startsWith("- Ngày 28/10/2026");
        assertThat(entries).hasSize(4);
    }

    @Test
    void headingsWithNothingBelowAreTitlesOfParts() {
        var entries = entries("""
                # Văn bản chỉ đạo, điều hành
                # Nuôi ong lấy mật vùng cao
                UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.
                # Tổ công tác về mật
                UBND tỉnh ban hành Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác gồm 14 thành viên.
                # Hoạt động của lãnh đạo UBND tỉnh
                # Hội thi làm tổ ong
                Sáng 31/10, đồng chí Lê Văn Ong, Phó Chủ tịch UBND tỉnh dự hội thi làm tổ ong.
                """);

        assertThat(entries)
                .extracting(Digest.Entry::heading)
                .containsExactly("Nuôi ong lấy mật vùng cao", "Tổ công tác về mật", "Hội thi làm tổ ong");
        assertThat(entries.get(1).text()).endsWith("14 thành viên.");
    }

    @Test
    void whatIsDoneOnTheSameDayHasTheDayOfTheEntryBefore() {
        assertThat(entries("""
                Ngày 26/10, UBND tỉnh ban hành Kế hoạch số 901/KH-UBND về nuôi ong trên các xã vùng cao.
                Cùng ngày, Chủ tịch UBND tỉnh ký Công văn số 902/UBND-KT yêu cầu kiểm tra các chợ phiên.
                Ngày 28/10, UBND tỉnh có Quyết định số 903/QĐ-UBND thành lập Tổ công tác gồm 14 thành viên.
                """)).extracting(Digest.Entry::day).containsExactly(null, LocalDate.of(2026, 10, 26), null);
    }

    @Test
    void theTitleMayBeWordedOtherwiseOrTellTheWeekAlone() {
        var article = """
                Văn phòng UBND tỉnh tổng hợp chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần như sau:
                UBND tỉnh ban hành Kế hoạch số 901/KH-UBND, ngày 26/10/2026 về nuôi ong trên các xã vùng cao.
                UBND tỉnh có Công văn số 902/UBND-KT, ngày 26/10/2026 yêu cầu kiểm tra các chợ phiên vùng cao.
                UBND tỉnh có Quyết định số 903/QĐ-UBND, ngày 27/10/2026 thành lập Tổ công tác gồm 14 thành viên.
                """;
        for (var title : List.of(
                "Thông tin điều hành trong tuần (26 - 30/10/2026)",
                "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần\n(từ ngày 26/10 đến ngày 30/10/2026)",
                "Tỉnh Ong Mật từ ngày 26/10 đến ngày 30/10/2026")) {
            var digest = parsed(title + '\n' + article).digest();

            assertThat(digest).isNotNull().satisfies(read -> {
                assertThat(read.week()).hasToString("Week[from=2026-10-26, to=2026-10-30]");
                assertThat(read.entries()).hasSize(3);
            });
        }
    }

    private static List<Digest.Entry> entries(String article) {
        var digest = parse(article).digest();
        return digest == null ? List.of() : digest.entries();
    }

    private static DigestParser.Parsed parse(String article) {
        return parsed(TITLE + '\n' + article);
    }

    /** Lines that begin with «# » are headings. */
    private static DigestParser.Parsed parsed(String page) {
        var lines = new ArrayList<Line>();
        for (var text : page.split("\n")) {
            boolean heading = text.startsWith("# ");
            lines.add(new Line(
                    lines.size() + 1, heading ? text.substring(2) : text, heading ? Style.HEADING : Style.PLAIN));
        }
        return new DigestParser().parse(new SourceText("tuan.txt", lines));
    }
}
