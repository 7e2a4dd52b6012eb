package vn.chidao.digest.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Unfolds a packed file once, keeping nothing, before anything else touches it: its sizes are counted, not believed.
 */
final class ZipCheck {
    private static final int MOST_ENTRIES = 3000;

    /** Every Office document has it, and no other archive. */
    private static final String OFFICE_PART = "[Content_Types].xml";

    /** How far into a part its document type may be looked for; one further down is met by whoever reads the part. */
    private static final int HEAD = 1024;

    private final long maxUnpackedBytes;
    private final Countdown countdown;

    ZipCheck(long maxUnpackedBytes, Countdown countdown) {
        this.maxUnpackedBytes = maxUnpackedBytes;
        this.countdown = countdown;
    }

    /** Throws when {@code bytes} unfold to too much, are broken, hold no Word document or declare a document type. */
    void check(byte[] bytes) throws UnreadableException {
        var folders = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked += length(entry, zip, maxUnpackedBytes - unpacked);
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new UnreadableException("format.zipBomb");
                }
                folders.add(entry.getName().split("/", 2)[0]);
            }
            if (entries == 0) {
                throw new UnreadableException("format.docxBroken");
            }
        } catch (UnreadableException said) {
            throw said;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException("format.docxBroken");
        }
        if (!folders.contains(OFFICE_PART)) {
            throw new UnreadableException("format.archive");
        }
        if (!folders.contains("word") && (folders.contains("xl") || folders.contains("ppt"))) {
            throw new UnreadableException("format.spreadsheet");
        }
    }

    private long length(ZipEntry entry, ZipInputStream zip, long allowed) throws IOException {
        var buffer = new byte[1 << 16];
        long length = zip.readNBytes(buffer, 0, HEAD);
        if (isXml(entry) && new String(buffer, 0, (int) length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new UnreadableException("format.xmlEntities");
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            countdown.check();
            length += read;
            if (length > allowed) {
                throw new UnreadableException("format.zipBomb");
            }
        }
        return length;
    }

    private static boolean isXml(ZipEntry entry) {
        return entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
    }
}
