package vn.chidao.digest.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.chidao.digest.format.line.Contents;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.Flaw;
import vn.chidao.digest.format.line.UnreadableException;

/** Reads a PDF's text layer into paragraphs, numbered by text line from the document's start. */
public final class PdfReader {
    private static final int MOST_PAGES = 1000;

    private final long maxUnpackedBytes;

    /** Makes a reader that refuses files unfolding to more than {@code maxUnpackedBytes}. */
    public PdfReader(long maxUnpackedBytes) {
        this.maxUnpackedBytes = maxUnpackedBytes;
    }

    /** Returns the paragraphs; throws when the file is encrypted, a scan, a bomb or broken. */
    public Contents read(byte[] bytes, Countdown countdown) throws UnreadableException {
        new StreamCheck(maxUnpackedBytes, countdown).check(bytes);
        try (var document = Loader.loadPDF(new WatchedBytes(bytes, countdown), "")) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new UnreadableException("format.pdfEncrypted");
            }
            return read(document, countdown);
        } catch (UnreadableException said) {
            throw said;
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException("format.pdfEncrypted");
        } catch (IOException broken) {
            countdown.check();
            throw new UnreadableException("format.pdfBroken");
        }
    }

    private static Contents read(PDDocument document, Countdown countdown) throws IOException {
        int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
        if (pages == 0) {
            throw new UnreadableException("format.pdfBroken");
        }
        var letters = new PageLetters(countdown);
        var flaws = new ArrayList<Flaw>();
        var rows = new ArrayList<List<TextRow>>();
        var layout = new PageLayout();
        int number = 1;
        for (int page = 1; page <= pages; page++) {
            countdown.check();
            var found = letters.of(document, page);
            found.flaw().ifPresent(key -> flaws.add(Flaw.whole(key, String.valueOf(rows.size() + 1))));
            var ordered = layout.rows(found.glyphs(), number);
            number += ordered.size();
            rows.add(ordered);
        }
        if (number == 1) {
            throw new UnreadableException(letters.hasShown() ? "format.pdfNoLetters" : "format.pdfScan");
        }
        return new Contents(new Paragraphs(new RunningHeads().without(rows)).lines(), flaws);
    }
}
