package vn.chidao.digest.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One made-up digest, saved in every format by the formats' own libraries. */
final class Samples {
    /** PDFBox brings this font itself; it has the Vietnamese letters. Bold is drawn by outline, as Word does without a bold font. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float LEFT = 72;
    private static final float RIGHT = 520;
    private static final float SIZE = 11;
    private static final float LEADING = 15;

    private Samples() {}

    /** A paragraph of the digest: headings are bold. */
    record Part(String text, boolean heading) {}

    static List<Part> digest() {
        var parts = new ArrayList<Part>();
        for (var line : resource("plain.txt").lines().skip(2).toList()) {
            if (!line.isBlank() && !line.equals("\u00A0")) {
                parts.add(new Part(line, line.length() < 120 && !line.endsWith(".")));
            }
        }
        return parts;
    }

    static String resource(String name) {
        try (var in = java.util.Objects.requireNonNull(Samples.class.getResourceAsStream("/format/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(List<Part> parts) {
        return parts.stream().map(Part::text).toList();
    }

    static byte[] txt(List<Part> parts) {
        return String.join("\r\n\r\n", texts(parts)).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html(List<Part> parts) {
        var out = new StringBuilder("<!DOCTYPE html><html><head><title>x</title></head><body><div>\n");
        parts.forEach(part -> out.append(part.heading() ? "<p><strong>" : "<p>")
                .append(part.text().replace(" số ", " số\n<span>").replace(" ngày ", "</span> ngày "))
                .append(part.heading() ? "</strong></p>\n" : "</p>\n"));
        return out.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx(List<Part> parts) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var part : parts) {
                var paragraph = document.createParagraph();
                int middle = part.text().length() / 2;
                for (var piece :
                        List.of(part.text().substring(0, middle), part.text().substring(middle))) {
                    var run = paragraph.createRun();
                    run.setBold(part.heading());
                    run.setText(piece);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pdf(List<Part> parts) {
        return pdf(parts, 6);
    }

    /** The digest on pages of {@code perPage} lines, with a running head and page numbers. */
    static byte[] pdf(List<Part> parts, int perPage) {
        try (var document = new PDDocument();
                var in = Samples.class.getResourceAsStream(FONT);
                var out = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, in);
            var queue = new ArrayList<List<Object>>();
            for (var part : parts) {
                boolean first = true;
                for (var row : wrapped(part.text(), font, RIGHT - LEFT)) {
                    queue.add(List.of(row, part.heading(), first));
                    first = false;
                }
            }
            for (int page = 0; page * perPage < queue.size(); page++) {
                page(
                        document,
                        font,
                        page + 1,
                        queue.subList(page * perPage, Math.min(queue.size(), (page + 1) * perPage)));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, PDFont font, int number, List<List<Object>> rows) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var stream = new PDPageContentStream(document, page)) {
            draw(stream, font, LEFT, 800, "Bản tin điều hành tỉnh Vĩnh Lâm", false);
            float y = 760;
            for (var row : rows) {
                y -= (boolean) row.get(2) ? LEADING + 8 : LEADING;
                draw(stream, font, LEFT, y, (String) row.get(0), (boolean) row.get(1));
            }
            draw(stream, font, 300, 40, String.valueOf(number), false);
        }
    }

    private static void draw(PDPageContentStream stream, PDFont font, float x, float y, String text, boolean bold)
            throws IOException {
        stream.beginText();
        stream.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        stream.setFont(font, SIZE);
        stream.newLineAtOffset(x, y);
        stream.showText(text);
        stream.endText();
    }

    /** A page of two columns, the left one first. */
    static byte[] twoColumns(String left, String right) {
        try (var document = new PDDocument();
                var in = Samples.class.getResourceAsStream(FONT);
                var out = new ByteArrayOutputStream()) {
            var font = PDType0Font.load(document, in);
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                for (int side = 0; side < 2; side++) {
                    float y = 700;
                    for (var row : wrapped(side == 0 ? left : right, font, 210)) {
                        draw(stream, font, side == 0 ? LEFT : LEFT + 240, y, row, false);
                        y -= LEADING;
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String text, PDFont font, float width) throws IOException {
        var rows = new ArrayList<String>();
        var row = "";
        for (var word : text.split(" ", -1)) {
            var longer = row.isEmpty() ? word : row + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                rows.add(row);
                row = word;
            } else {
                row = longer;
            }
        }
        rows.add(row);
        return rows;
    }
}
