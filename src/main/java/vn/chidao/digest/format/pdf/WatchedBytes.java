package vn.chidao.digest.format.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.chidao.digest.format.line.Countdown;

/** A file's bytes that can no longer be read once the time is over: what ends the library's search in a broken file. */
final class WatchedBytes extends RandomAccessReadBuffer {
    private static final int SELDOM = 0xFFF;

    private final Countdown countdown;
    private int reads;

    WatchedBytes(byte[] bytes, Countdown countdown) {
        super(bytes);
        this.countdown = countdown;
    }

    @Override
    public int read() throws IOException {
        watch();
        return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        watch();
        return super.read(buffer, offset, length);
    }

    private void watch() throws IOException {
        if ((++reads & SELDOM) == 0) {
            countdown.check();
        }
    }
}
