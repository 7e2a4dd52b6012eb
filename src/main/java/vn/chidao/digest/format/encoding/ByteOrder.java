package vn.chidao.digest.format.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings that show in the order of bytes: by a mark in front, or by where UTF-16 has its zero bytes. */
final class ByteOrder {
    private static final int SAMPLE = 64 * 1024;

    private ByteOrder() {}

    /** Returns the text when a byte order mark stands in front. */
    static Optional<Decoded> marked(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(text(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(text(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return startsWith(bytes, 0xFE, 0xFF)
                ? Optional.of(text(bytes, 2, StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    /**
     * Returns the kind of UTF-16 whose high bytes are zero as often as Vietnamese text makes them (spaces and plain
     * letters, well above a third) while the low ones are not.
     */
    static Optional<Charset> guessed(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(first, second) * 3 < pairs || Math.min(first, second) * 50 > pairs) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Decoded text(byte[] bytes, int from, Charset charset) {
        return Decoded.known(new String(bytes, from, bytes.length - from, charset));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
