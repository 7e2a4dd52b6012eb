package vn.chidao.search.spelling;

import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.text.word.SyllableSpelling;

/** Tells what may be no word of the language at all, so that only its neighbours speak for a slip. */
final class ForeignWords {
    private static final String LETTERS = "fjwz";
    /** Of so few letters another word is made too easily. */
    private static final int SHORT = 3;

    private ForeignWords() {}

    /** Whether {@code word} may be one of them rather than {@code candidate} with a slip: «json», a lone «abc», «Chnăm Thmây». */
    static boolean mayHave(TypedWord word, String candidate, Neighbours.Place place) {
        boolean lettered = hasForeignLetter(word.fold()) && !hasForeignLetter(candidate);
        boolean alone = place.before() == null
                && place.following() == null
                && word.fold().length() <= SHORT;
        return lettered || alone || isName(word, place);
    }

    /** The language has no such letters. */
    private static boolean hasForeignLetter(String fold) {
        return fold.chars().anyMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** Neighbours in capitals that no word of the language is spelt like. */
    private static boolean isName(TypedWord word, Neighbours.Place place) {
        return word.isCapitalized()
                && !word.isPlausible()
                && Stream.of(Optional.ofNullable(place.before()), Optional.ofNullable(place.following()))
                        .flatMap(Optional::stream)
                        .anyMatch(beside -> !SyllableSpelling.isPlausibleFlat(SyllableKey.fold(beside)));
    }
}
