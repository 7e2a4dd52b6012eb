package vn.chidao.digest.format.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Unfolds a packed file once, keeping nothing, before anything else touches it: its sizes are counted, not believed.
 */
final class ZipCheck {
    private static final int MOST_ENTRIES = 3000;

    private final long maxUnpackedBytes;
    private final Countdown countdown;

    ZipCheck(long maxUnpackedBytes, Countdown countdown) {
        this.maxUnpackedBytes = maxUnpackedBytes;
        this.countdown = countdown;
    }

    /** Throws when {@code bytes} unfold to too much, are broken, or hold no Office document. */
    void check(byte[] bytes) throws UnreadableException {
        boolean office = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long unpacked = 0;
            int entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked += length(zip, maxUnpackedBytes - unpacked);
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw new UnreadableException("format.zipBomb");
                }
                office |= isOfficePart(entry);
            }
            if (entries == 0) {
                throw new UnreadableException("format.docxBroken");
            }
        } catch (UnreadableException said) {
            throw said;
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableException("format.docxBroken");
        }
        if (!office) {
            throw new UnreadableException("format.archive");
        }
    }

    private long length(ZipInputStream zip, long allowed) throws IOException {
        var buffer = new byte[1 << 16];
        long length = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            countdown.check();
            length += read;
            if (length > allowed) {
                throw new UnreadableException("format.zipBomb");
            }
        }
        return length;
    }

    private static boolean isOfficePart(ZipEntry entry) {
        return entry.getName().equals("[Content_Types].xml");
    }
}
