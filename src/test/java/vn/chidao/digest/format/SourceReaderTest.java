package vn.chidao.digest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

class SourceReaderTest {
    private final SourceReader reader = new SourceReader(FileLimits.usual(), Messages.load());

    private List<String> texts(String name, byte[] bytes) {
        var reading = reader.read(name, bytes);
        assertThat(reading).isInstanceOf(ReadResult.Text.class);
        return ((ReadResult.Text) reading)
                .text().lines().stream().map(Line::text).toList();
    }

    private String refusal(String name, byte[] bytes) {
        var reading = reader.read(name, bytes);
        assertThat(reading).isInstanceOf(ReadResult.Unreadable.class);
        var finding = ((ReadResult.Unreadable) reading).finding();
        assertThat(finding.source()).isEqualTo(name);
        return finding.message();
    }

    @Test
    void givesTheSameLinesWhateverTheFormat() {
        var parts = Samples.digest();
        var expected = Samples.texts(parts);
        assertThat(texts("a.txt", Samples.txt(parts))).isEqualTo(expected);
        assertThat(texts("a.html", Samples.html(parts))).isEqualTo(expected);
        assertThat(texts("a.docx", Samples.docx(parts))).isEqualTo(expected);
        assertThat(texts("a.pdf", Samples.pdf(parts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf"})
    void marksBoldParagraphs(String format) {
        var parts = Samples.digest();
        var bytes = switch (format) {
            case "html" -> Samples.html(parts);
            case "docx" -> Samples.docx(parts);
            default -> Samples.pdf(parts);
        };
        var lines = ((ReadResult.Text) reader.read("a." + format, bytes)).text().lines();
        assertThat(lines)
                .extracting(line -> line.style() == Style.BOLD)
                .isEqualTo(parts.stream().map(Samples.Part::heading).toList());
    }

    @Test
    void asterisksAroundALineMakeItBold() {
        var text = "**VII. Kế hoạch đắp đê**\nGiao **Sở Xây dựng** chủ trì, 2 * 3 m.\n__Sửa cầu__\n**\n";

        var lines = ((ReadResult.Text) reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8)))
                .text()
                .lines();

        assertThat(lines)
                .filteredOn(line -> !line.text().isBlank())
                .extracting(Line::text, Line::style)
                .containsExactly(
                        tuple("VII. Kế hoạch đắp đê", Style.BOLD),
                        tuple("Giao Sở Xây dựng chủ trì, 2 * 3 m.", Style.PLAIN),
                        tuple("Sửa cầu", Style.BOLD),
                        tuple("**", Style.PLAIN));
    }

    @Test
    void readsOnePdfColumnAfterTheOther() {
        var left =
                "Sở Xây dựng rà soát các tuyến đường liên xã hư hỏng sau đợt mưa kéo dài, lập danh mục ưu tiên sửa chữa và gửi Sở Tài chính thẩm định kinh phí trước ngày 12/5/2025.";
        var right =
                "Sở Y tế phối hợp với các địa phương tiêm nhắc vắc xin phòng dại cho đàn chó nuôi, phấn đấu đạt ít nhất 70% tổng đàn và báo cáo kết quả trong quý II năm 2025.";
        assertThat(texts("a.pdf", Samples.twoColumns(left, right))).containsExactly(left, right);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, false", "UTF-16LE, true", "UTF-16BE, false", "UTF-16BE, true"
    })
    void readsUnicodeWithAndWithoutMark(String charset, boolean marked) {
        var expected = Samples.texts(Samples.digest());
        var text = (marked ? "\uFEFF" : "") + String.join("\n", expected);
        assertThat(texts("a.txt", text.getBytes(Charset.forName(charset)))).isEqualTo(expected);
    }

    @Test
    void composesDecomposedLetters() {
        var decomposed = Normalizer.normalize("Kế hoạch số 5", Normalizer.Form.NFD);
        assertThat(texts("a.txt", decomposed.getBytes(StandardCharsets.UTF_8))).containsExactly("Kế hoạch số 5");
    }

    @Test
    void keepsLineNumbersAcrossLineEndings() {
        var reading = reader.read("a.txt", "một\r\n\r\nba\rbốn\u2028năm".getBytes(StandardCharsets.UTF_8));
        assertThat(((ReadResult.Text) reading).text().lines())
                .extracting(Line::number, Line::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "một"),
                        org.assertj.core.api.Assertions.tuple(3, "ba"),
                        org.assertj.core.api.Assertions.tuple(4, "bốn"),
                        org.assertj.core.api.Assertions.tuple(5, "năm"));
    }

    @Test
    void trimsNbspAndZeroWidthOnlyAtTheEnds() {
        var text = "\u200B\u00A0Điều\u00A0một\u200B hai \u00A0\n\u00A0\n";
        assertThat(texts("a.txt", text.getBytes(StandardCharsets.UTF_8))).containsExactly("Điều\u00A0một\u200B hai");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        89504e470d0a1a0a00 | ảnh
        ffd8ffe000104a46   | ảnh
        d0cf11e0a1b11ae100 | đời cũ
        7b5c727466315c61   | RTF
        1f8b080000000000   | nén
        00010203040506070809 | nhị phân
        504b0304140000     | hỏng
        255044462d312e37   | hỏng
        20202020           | không có chữ
        """)
    void namesWhatItCannotRead(String hex, String words) {
        assertThat(refusal("tep.txt", java.util.HexFormat.of().parseHex(hex.strip())))
                .contains(words.strip());
    }

    @Test
    void refusesEmptyAndTooLargeFiles() {
        assertThat(refusal("a.txt", new byte[0])).contains("trống");
        var small = new SourceReader(new FileLimits(10, 100, Duration.ofSeconds(20)), Messages.load());
        assertThat(small.read("a.txt", new byte[11])).isInstanceOf(ReadResult.Unreadable.class);
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        var hasty = new SourceReader(new FileLimits(1 << 20, 1 << 20, Duration.ZERO), Messages.load());
        var reading = hasty.read("a.pdf", Samples.pdf(Samples.digest()));
        assertThat(((ReadResult.Unreadable) reading).finding().message()).contains("chưa xong");
    }

    @Test
    void refusesZipBombsAndOtherArchives() throws IOException {
        assertThat(refusal("a.docx", zip("[Content_Types].xml", new byte[120 << 20])))
                .contains("quá lớn");
        assertThat(refusal("a.zip", zip("tin.txt", new byte[10]))).contains("giải nén");
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, xl/workbook.xml, '<x/>', Bảng tính hoặc bản trình chiếu",
        "a.pptx, ppt/presentation.xml, '<x/>', Bảng tính hoặc bản trình chiếu",
        "a.docx, word/document.xml, '<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"x\">]><r>&x;</r>', DOCTYPE",
        "a.docx, word/document.xml, '<r/>', hỏng"
    })
    void tellsOfficeFilesApartThatItDoesNotRead(String name, String part, String xml, String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : java.util.Map.of("[Content_Types].xml", "<Types/>", part, xml)
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(refusal(name, out.toByteArray())).contains(words);
    }

    @Test
    void putsTheNotesOfADocxBehindItsTextWithTheirFigures() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("UBND tỉnh ban hành Kế hoạch nuôi ong");
            var note = document.createFootnotes().createFootnote();
            note.createParagraph().createRun().setText("Kế hoạch số 901/KH-UBND");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" lấy mật.");
            document.write(out);

            assertThat(texts("a.docx", out.toByteArray()))
                    .containsExactly("UBND tỉnh ban hành Kế hoạch nuôi ong[1] lấy mật.", "[1]Kế hoạch số 901/KH-UBND");
        }
    }

    @Test
    void refusesDoctypeInDocx() throws IOException {
        var docx = docx(xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY a \"b\">]>"));

        assertThat(refusal("a.docx", docx)).contains("DOCTYPE");
    }

    @Test
    void putsATextBoxBehindTheParagraphThatItHangsOn() throws IOException {
        var box = "<w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>"
                + "<w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>";

        var lines = texts("a.docx", docx(xml -> xml.replaceFirst("</w:p>", box + "</w:p>")));

        var plain = Samples.texts(Samples.digest());
        assertThat(lines).startsWith(plain.get(0), "Trong khung", plain.get(1));
    }

    /** Returns a document of which {@code edit} changed the main part. */
    private static byte[] docx(UnaryOperator<String> edit) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var in = new java.util.zip.ZipInputStream(
                        new java.io.ByteArrayInputStream(Samples.docx(Samples.digest())))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var bytes = in.readAllBytes();
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? edit.apply(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        }
        return out.toByteArray();
    }

    @Test
    void tellsScansAndLockedPdfsApart() throws IOException {
        try (var document = new PDDocument();
                var scan = new ByteArrayOutputStream();
                var locked = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(scan);
            assertThat(refusal("scan.pdf", scan.toByteArray())).contains("bản quét không có lớp chữ");
            document.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
            document.save(locked);
            assertThat(refusal("khoa.pdf", locked.toByteArray())).contains("mật khẩu");
        }
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
