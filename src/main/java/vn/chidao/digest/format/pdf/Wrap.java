package vn.chidao.digest.format.pdf;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.word.SyllableSpelling;

/** Undoes the wrapping of a line: what stands between its last word and the next line's first. */
final class Wrap {
    /** «126/» and «KH-» go on without a space; «2024 -» does not. */
    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N}][-–/]$");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{Ll}+)-$");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{Ll}+");

    private Wrap() {}

    /** Appends {@code next} to {@code words}. */
    static void join(StringBuilder words, String next) {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == '\u00AD') {
            words.setLength(last);
        } else if (isHyphenated(words, next)) {
            words.setLength(last);
        } else if (!OPEN_END.matcher(words.substring(Math.max(0, last - 1))).find()) {
            words.append(' ');
        }
        words.append(next);
    }

    /** Whether the hyphen is the page's, not the word's: it cuts one syllable («hi-ện»), not two («kinh tế-xã hội»). */
    private static boolean isHyphenated(StringBuilder words, String next) {
        var before = LAST_WORD.matcher(words);
        var after = FIRST_WORD.matcher(next);
        return before.find()
                && after.find()
                && SyllableSpelling.isPlausible(Fold.lower(Fold.nfc(before.group(1) + after.group())));
    }
}
