package vn.chidao.digest.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chidao.digest.format.line.UnreadableException;

/** Tells by its first bytes what a file is, whatever its name says. */
final class Sniffer {
    private static final int HEAD = 2048;
    private static final HexFormat HEX = HexFormat.of();

    /** First bytes of what is not read, with the message that names it; RIFF holds WebP pictures and sound. */
    private static final Map<String, String> FOREIGN = foreign();

    private static final Pattern WEB_ARCHIVE = Pattern.compile(
            "^MIME-Version:|^Content-Type:\\s*multipart/related", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG =
            Pattern.compile("</?(?:p|div|br|table|h[1-6]|span|li)\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

    /** Returns the container of {@code bytes}; throws when it is none that is read. */
    Container of(byte[] bytes) throws UnreadableException {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return Container.DOCX;
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return Container.PDF;
        }
        if (head.startsWith("{\\rtf")) {
            throw new UnreadableException("format.rtf");
        }
        if (WEB_ARCHIVE.matcher(head).results().count() >= 2) {
            throw new UnreadableException("format.webArchive");
        }
        var start = HEX.formatHex(bytes, 0, Math.min(8, bytes.length));
        for (var foreign : FOREIGN.entrySet()) {
            if (start.startsWith(foreign.getKey())) {
                throw new UnreadableException(oldOrEncrypted(foreign.getValue(), bytes));
            }
        }
        return Container.CHARACTERS;
    }

    /** Whether {@code text} is a page's source: by its frame, or by its tags when the name says so. */
    boolean isHtml(String name, String text) {
        var head = text.substring(0, Math.min(text.length(), 16 * HEAD));
        if (MARKUP.matcher(head).find()) {
            return true;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return TAG.matcher(head).results().limit(10).count() >= (named ? 1 : 10);
    }

    /**
     * Whether {@code bytes} begin with more control characters than any single-byte code or UTF-8 has; UTF-16, whose
     * halves look like that, is known by its mark or its many zeros. Saves decoding megabytes of noise.
     */
    boolean isBinary(byte[] bytes) {
        int sample = Math.min(bytes.length, 1 << 16);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < sample; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
            controls += bytes[i] >= 0 && bytes[i] < ' ' && !Character.isWhitespace(bytes[i]) ? 1 : 0;
        }
        boolean marked = sample > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFF + 0xFE && bytes[0] != bytes[1];
        return !marked && controls * 20 > sample && zeros * 10 < sample;
    }

    /**
     * Whether {@code text} is no writing at all: more than one character in twenty is a control character, a broken
     * byte or no character.
     */
    boolean isBinary(String text) {
        long odd = text.codePoints()
                .filter(c -> (c < ' ' && !Character.isWhitespace(c))
                        || (c >= 0x7F && c < 0xA0 && c != 0x85)
                        || c == 0xFFFD
                        || !Character.isDefined(c)
                        || Character.getType(c) == Character.SURROGATE)
                .count();
        return odd * 20 > text.length();
    }

    /** An encrypted DOCX is packed into the old Office container. */
    private static String oldOrEncrypted(String key, byte[] bytes) {
        boolean encrypted = key.equals("format.oldOffice")
                && new String(bytes, StandardCharsets.ISO_8859_1)
                        .contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        return encrypted ? "format.encrypted" : key;
    }

    private static Map<String, String> foreign() {
        var all = new LinkedHashMap<String, String>();
        all.put("d0cf11e0a1b11ae1", "format.oldOffice");
        for (var picture :
                new String[] {"89504e47", "ffd8ff", "47494638", "49492a00", "4d4d002a", "424d", "52494646"}) {
            all.put(picture, "format.image");
        }
        for (var packed : new String[] {"1f8b08", "526172211a07", "377abcaf271c", "fd377a585a00", "425a68"}) {
            all.put(packed, "format.archive");
        }
        for (var program : new String[] {"7f454c46", "cafebabe"}) {
            all.put(program, "format.binary");
        }
        return all;
    }
}
