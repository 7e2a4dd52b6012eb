package vn.chidao.digest.format.encoding;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.word.SyllableSpelling;

/**
 * How Vietnamese a text looks, by its words that hold a letter beyond ASCII.
 *
 * @param good how many are spelt like syllables
 * @param bad how many are not, signs amid letters («ho¹ch») among them
 */
record VietnameseScore(int good, int bad) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Signs of Latin-1 that no running text has between two letters, and the marks of undecodable bytes. */
    private static final Pattern MISFIT = Pattern.compile(
            "(?<=\\p{L})[\\u00A1-\\u00A9\\u00AC-\\u00B6\\u00B8-\\u00B9\\u00BC-\\u00BF](?=\\p{L})|\\uFFFD");

    /** A long text is judged by its first part, which is plenty. */
    private static final int ENOUGH = 200_000;

    /** Weighs {@code text}, in any normal form. */
    static VietnameseScore of(String text) {
        var sample = sample(text);
        int good = 0;
        int bad = (int) MISFIT.matcher(sample).results().count();
        var words = WORD.matcher(sample);
        while (words.find()) {
            if (isMarked(sample, words.start(), words.end())) {
                boolean shaped = SyllableSpelling.isPlausible(Fold.lower(Fold.nfc(words.group())));
                good += shaped ? 1 : 0;
                bad += shaped ? 0 : 1;
            }
        }
        return new VietnameseScore(good, bad);
    }

    /** Returns the part of {@code text} by which it is judged. */
    static String sample(String text) {
        return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    }

    /** Returns good minus bad: what candidates are ranked by. */
    int balance() {
        return good - bad;
    }

    /** Whether at least three of four marked words are syllables, and there is one. */
    boolean convincing() {
        return good > 0 && good >= 3 * bad;
    }

    private static boolean isMarked(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > 0x7F) {
                return true;
            }
        }
        return false;
    }
}
