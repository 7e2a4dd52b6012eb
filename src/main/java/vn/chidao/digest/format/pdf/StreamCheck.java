package vn.chidao.digest.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Unfolds every compressed stream of a PDF once, keeping nothing, before the library does so into memory. Streams packed
 * twice are refused: no office program writes them, bombs are made so.
 */
final class StreamCheck {
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n");
    private static final Pattern TWICE =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZWDecode|LZW)\\b");

    private final long maxUnpackedBytes;
    private final Countdown countdown;

    StreamCheck(long maxUnpackedBytes, Countdown countdown) {
        this.maxUnpackedBytes = maxUnpackedBytes;
        this.countdown = countdown;
    }

    /** Throws when {@code bytes} unfold to too much. */
    void check(byte[] bytes) throws UnreadableException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (TWICE.matcher(text).find()) {
            throw new UnreadableException("format.zipBomb");
        }
        var stream = STREAM.matcher(text);
        long allowed = maxUnpackedBytes;
        while (stream.find()) {
            countdown.check();
            int start = stream.end();
            boolean packed = start + 1 < bytes.length && (bytes[start] & 0x0F) == 8;
            allowed -= packed ? length(bytes, start, allowed) : 0;
        }
    }

    private long length(byte[] bytes, int start, long allowed) throws UnreadableException {
        var inflater = new Inflater();
        var buffer = new byte[1 << 16];
        long length = 0;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                countdown.check();
                length += read;
                if (length > allowed) {
                    throw new UnreadableException("format.zipBomb");
                }
            }
            return length;
        } catch (DataFormatException notPacked) {
            return length;
        } finally {
            inflater.end();
        }
    }
}
