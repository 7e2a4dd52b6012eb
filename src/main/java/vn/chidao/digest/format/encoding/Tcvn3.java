package vn.chidao.digest.format.encoding;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/**
 * TCVN3 (ABC): one byte a letter, as TCVN 5712:1993 lays down in its third form. It has no capital letters with tones;
 * its fonts for capitals show the small ones as capitals, so a word otherwise in capitals is taken to be wholly so.
 */
final class Tcvn3 implements LegacyCode {
    private static final String CODES =
            "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE"
                    + "\u00B5\u00B6\u00B7\u00B8\u00B9\u00BB\u00BC\u00BD\u00BE\u00C6\u00C7\u00C8\u00C9\u00CA\u00CB"
                    + "\u00CC\u00CE\u00CF\u00D0\u00D1\u00D2\u00D3\u00D4\u00D5\u00D6\u00D7\u00D8\u00DC\u00DD\u00DE"
                    + "\u00DF\u00E1\u00E2\u00E3\u00E4\u00E5\u00E6\u00E7\u00E8\u00E9\u00EA\u00EB\u00EC\u00ED\u00EE"
                    + "\u00EF\u00F1\u00F2\u00F3\u00F4\u00F5\u00F6\u00F7\u00F8\u00F9\u00FA\u00FB\u00FC\u00FD\u00FE";
    private static final String LETTERS =
            "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạằẳẵắặầẩẫấậ" + "èẻẽéẹềểễếệìỉĩíị" + "òỏõóọồổỗốộờởỡớợ" + "ùủũúụừửữứựỳỷỹýỵ";
    /** Five tones of their own, written behind a capital; elsewhere the bytes are what Latin-1 says (B0 is a degree). */
    private static final Pattern LOOSE_TONE = Pattern.compile("([AEIOUYĂÂÊÔƠƯ])([\\u00B0-\\u00B4])");

    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Override
    public String decode(String latin) {
        var out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            int at = CODES.indexOf(latin.charAt(i));
            out.append(at < 0 ? latin.charAt(i) : LETTERS.charAt(at));
        }
        var toned = LOOSE_TONE
                .matcher(out)
                .replaceAll(
                        found -> found.group(1) + TONES.charAt(found.group(2).charAt(0) - '\u00B0'));
        return capitals(Fold.nfc(toned));
    }

    private static String capitals(String text) {
        boolean wholeLine = isCapital(text, 4);
        return WORD.matcher(text).replaceAll(word -> {
            var letters = word.group();
            return wholeLine || isCapital(letters, 2) ? letters.toUpperCase(Locale.ROOT) : letters;
        });
    }

    /** Whether {@code text} has no small ASCII letter and at least {@code least} capital ones. */
    private static boolean isCapital(String text, int least) {
        return text.chars().noneMatch(c -> c >= 'a' && c <= 'z')
                && text.chars().filter(c -> c >= 'A' && c <= 'Z').count() >= least;
    }
}
