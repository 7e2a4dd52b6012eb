package vn.chidao.search.spelling;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;
import vn.chidao.text.word.SyllableSpelling;

/**
 * A word of a question as it was typed.
 *
 * @param question the whole question
 * @param word the word in it
 */
record TypedWord(String question, Syllable word) {
    /** Before a capital these tell that a person or a place is named, whatever its name. */
    private static final Set<String> INTRODUCE_NAMES = Set.of(
            "ông", "bà", "anh", "chị", "chí", "xã", "thôn", "huyện", "phường", "bản", "chợ", "cầu", "sông", "hồ", "đèo",
            "tỉnh", "trấn", "phố", "xóm", "ấp");

    /** They stand before any word: «thì hạn mức» is no «thời hạn mức». */
    private static final Set<String> JOIN =
            Set.of("thì", "mà", "là", "và", "còn", "thế", "vậy", "để", "do", "vì", "với", "của", "cho", "có");

    /** Whether it only joins what stands around it. */
    boolean joins() {
        return JOIN.contains(Fold.lower(written()));
    }

    String fold() {
        return word.fold();
    }

    String written() {
        return question.substring(word.start(), word.end());
    }

    boolean isNumber() {
        return Character.isDigit(fold().charAt(0));
    }

    boolean isLetters() {
        return written().chars().allMatch(Character::isLetter);
    }

    /** Whether it is spelt as a word of the language can be. */
    boolean isPlausible() {
        return word.isMarked()
                ? SyllableSpelling.isPlausible(Fold.lower(written()))
                : SyllableSpelling.isPlausibleFlat(fold());
    }

    /** Whether its question has marks anywhere. */
    boolean isAmongMarked() {
        return question.chars().anyMatch(letter -> letter >= 0x80 && Character.isLetter(letter));
    }

    /** Whether it is all in capitals, in a question that is not. */
    boolean isInitials() {
        return written().chars().noneMatch(Character::isLowerCase)
                && question.chars().anyMatch(Character::isLowerCase);
    }

    /** Whether it begins with a capital, and is not all of them. */
    boolean isCapitalized() {
        return Character.isUpperCase(written().charAt(0)) && written().chars().anyMatch(Character::isLowerCase);
    }

    /** Returns {@code spelt}, written small, with the capital that it begins with. */
    String withCapital(String spelt) {
        return isCapitalized() ? spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1) : spelt;
    }

    /** Whether a capital follows a small letter, as in units and marks («kWh», «VNeID»): no slip makes one. */
    boolean isMixed() {
        var written = written();
        return IntStream.range(1, written.length())
                .anyMatch(
                        i -> Character.isUpperCase(written.charAt(i)) && Character.isLowerCase(written.charAt(i - 1)));
    }

    /** Whether it begins in small letters, as the second word of a body's name does and that of a person's does not. */
    boolean isLower() {
        return Character.isLowerCase(question.charAt(word.start()));
    }

    /** The letters of a document's number («829/UBND-KTTH») are none of a text's. */
    boolean isInNumber() {
        return word.start() > 0 && "/-".indexOf(question.charAt(word.start() - 1)) >= 0
                || word.end() < question.length() && "/-".indexOf(question.charAt(word.end())) >= 0;
    }

    /** A capital in mid-sentence begins a name, which may well be unknown, when it is spelt as a word can be. */
    boolean isName() {
        return word.start() > 0 && isCapitalized() && isPlausible();
    }

    /** Whether {@code before}, the word before it, tells that it is a name: «ông», «xã». */
    static boolean introduces(@Nullable String before) {
        return before != null && INTRODUCE_NAMES.contains(Fold.lower(before));
    }
}
