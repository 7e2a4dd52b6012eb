package vn.chidao.answer.corpus;

import java.util.List;
import vn.chidao.search.analysis.Syllable;

/** Syllables that stand side by side, with the forms that a text has which has them: many texts are asked for one. Immutable. */
final class Phrase {
    private final List<Syllable> syllables;
    private final long[] forms;

    private Phrase(List<Syllable> syllables, long[] forms) {
        this.syllables = syllables;
        this.forms = forms;
    }

    static Phrase of(List<Syllable> syllables) {
        return new Phrase(syllables, WordForms.phrase(syllables));
    }

    List<Syllable> syllables() {
        return syllables;
    }

    /** Whether {@code text} has it, as far as the pairs of neighbours tell; the empty phrase is in none. */
    boolean isIn(WordForms text) {
        return text.hasPhrase(forms);
    }
}
