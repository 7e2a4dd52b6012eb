package vn.chidao.text.pattern;

import vn.chidao.text.Fold;

/**
 * A text folded once for many patterns: in lower case when its marks are trusted, without marks when they are not. Offsets
 * are those of the text given.
 *
 * @param text the folded text, as long as the original
 * @param nfc the original, composed
 * @param lenient whether the marks were taken away
 */
public record Folded(String text, String nfc, boolean lenient) {
    /** Folds a text whose marks count. */
    public static Folded strict(String nfc) {
        return new Folded(Fold.lower(nfc), nfc, false);
    }

    /** Folds a text that may have been typed without marks. */
    public static Folded lenient(String nfc) {
        return new Folded(Fold.flat(nfc), nfc, true);
    }
}
