package vn.chidao.digest.format;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param maxBytes the largest file read, in bytes
 * @param maxUnpackedBytes the most bytes that a packed container (DOCX, PDF) may unfold to
 * @param time how long one file may take
 */
public record FileLimits(int maxBytes, long maxUnpackedBytes, Duration time) {
    private static final int MEGABYTE = 1024 * 1024;

    public FileLimits {
        if (maxBytes <= 0 || maxUnpackedBytes <= 0) {
            throw new IllegalArgumentException("sizes must be positive: " + maxBytes + ", " + maxUnpackedBytes);
        }
    }

    /** 20 MB a file, 100 MB unpacked, 20 seconds. */
    public static FileLimits usual() {
        return new FileLimits(20 * MEGABYTE, 100L * MEGABYTE, Duration.ofSeconds(20));
    }

    /** Returns the largest file size in whole megabytes, for a message. */
    String megabytes() {
        return String.valueOf(Math.max(1, maxBytes / MEGABYTE));
    }
}
