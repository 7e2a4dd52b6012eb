package vn.chidao.digest.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import vn.chidao.digest.format.line.Contents;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.Flaw;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Reads a DOCX's body in order, paragraphs and tables, numbered by paragraph, then its notes. POI opens the package; the text is
 * streamed, so that a broken end leaves what stands before it.
 */
public final class DocxReader {
    private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";

    private static final Pattern NOTES = Pattern.compile("/(?:footnotes|endnotes)$");

    private final long maxUnpackedBytes;

    /** Makes a reader that refuses packages unfolding to more than {@code maxUnpackedBytes}. */
    public DocxReader(long maxUnpackedBytes) {
        this.maxUnpackedBytes = maxUnpackedBytes;
    }

    /** Returns the document's lines; throws when it is no Word document, a bomb or broken from the start. */
    public Contents read(byte[] bytes, Countdown countdown) throws UnreadableException {
        new ZipCheck(maxUnpackedBytes, countdown).check(bytes);
        try (var document = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var main = mainPart(document);
            var styles = Styles.of(main, countdown);
            var body = new Body(styles, countdown);
            List<Flaw> flaws = new ArrayList<>(read(main, body));
            for (var notes : flaws.isEmpty() ? notes(main) : List.<PackagePart>of()) {
                flaws.addAll(read(notes, body));
            }
            return new Contents(body.lines(), flaws);
        } catch (UnreadableException said) {
            throw said;
        } catch (IOException | InvalidFormatException | OpenXML4JRuntimeException | XMLStreamException broken) {
            throw new UnreadableException("format.docxBroken");
        }
    }

    /** What a broken part still holds is kept. */
    private static List<Flaw> read(PackagePart part, Body body) throws IOException {
        try (var in = part.getInputStream()) {
            body.read(XMLHelper.newXMLInputFactory().createXMLStreamReader(in));
            return List.of();
        } catch (XMLStreamException cut) {
            if (body.lines().isEmpty()) {
                throw new UnreadableException("format.docxBroken");
            }
            return List.of(Flaw.at(body.paragraph(), "format.docxCut"));
        }
    }

    /** The parts of footnotes and endnotes, in either flavour of the format. */
    private static List<PackagePart> notes(PackagePart main) throws InvalidFormatException {
        var parts = new ArrayList<PackagePart>();
        for (var relation : main.getRelationships()) {
            if (relation.getTargetMode() == TargetMode.INTERNAL
                    && NOTES.matcher(relation.getRelationshipType()).find()) {
                parts.add(main.getRelatedPart(relation));
            }
        }
        return parts;
    }

    private static PackagePart mainPart(OPCPackage document) throws UnreadableException {
        for (var type : List.of(PackageRelationshipTypes.CORE_DOCUMENT, STRICT_MAIN)) {
            var parts = document.getPartsByRelationshipType(type);
            if (!parts.isEmpty()) {
                if (!parts.getFirst().getContentType().contains("wordprocessingml")
                        && !parts.getFirst().getContentType().contains("ms-word")) {
                    throw new UnreadableException("format.spreadsheet");
                }
                return parts.getFirst();
            }
        }
        throw new UnreadableException("format.docxBroken");
    }
}
