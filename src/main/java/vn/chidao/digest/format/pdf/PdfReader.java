package vn.chidao.digest.format.pdf;

import vn.chidao.digest.format.line.Contents;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/** Reads PDF. */
public final class PdfReader {
    private final long maxUnpackedBytes;

    /** Makes a reader. */
    public PdfReader(long maxUnpackedBytes) {
        this.maxUnpackedBytes = maxUnpackedBytes;
    }

    /** Reads. */
    public Contents read(byte[] bytes, Countdown countdown) throws UnreadableException {
        countdown.check();
        throw new UnreadableException("format.pdfBroken", String.valueOf(maxUnpackedBytes));
    }
}
