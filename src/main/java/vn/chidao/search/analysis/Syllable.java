package vn.chidao.search.analysis;

/**
 * One syllable of a text, or one of the long form that stands for an abbreviation there.
 *
 * @param key its spelling-neutral form, see {@link SyllableKey#of}
 * @param fold the same without marks
 * @param start where the word that it comes from begins, in UTF-16 units of the text
 * @param end one past the last unit of that word; all syllables of a long form keep the abbreviation's place
 */
public record Syllable(String key, String fold, int start, int end) {
    /** Whether it was written with marks. */
    public boolean isMarked() {
        return SyllableKey.isMarked(key);
    }
}
