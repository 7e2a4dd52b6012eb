package vn.chidao.answer.corpus;

import java.util.List;
import vn.chidao.search.analysis.Syllable;

/**
 * A syllable, or two that stand side by side.
 *
 * @param form its form in texts
 * @param weight how telling it is
 * @param syllables the syllable or the two
 * @param everyday whether it tells little
 * @param official how texts may say it instead
 * @param word the pairs of the word that it is part of, one of which a text must have; none when it may stand alone
 */
record Term(
        long form, double weight, List<Syllable> syllables, boolean everyday, List<Phrase> official, List<Long> word) {
    /** The credit for a synonym of a word asked for; the word itself has 1. */
    private static final double OTHERWISE = 0.85;

    boolean pair() {
        return syllables.size() > 1;
    }

    /** How much of it a text says, 0 to 1. */
    double in(WordForms text) {
        if (text.has(form) && isPartOfItsWord(text)) {
            return 1;
        }
        for (var saying : official) {
            if (saying.isIn(text)) {
                return OTHERWISE;
            }
        }
        return 0;
    }

    private boolean isPartOfItsWord(WordForms text) {
        for (long pair : word) {
            if (text.has(pair)) {
                return true;
            }
        }
        return word.isEmpty();
    }

    Term weighing(double other) {
        return new Term(form, other, syllables, everyday, official, word);
    }
}
