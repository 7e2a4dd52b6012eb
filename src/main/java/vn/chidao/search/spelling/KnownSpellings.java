package vn.chidao.search.spelling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.search.analysis.Syllables;

/** How the words are spelt that the index has, that questions are made of, and that the language has beside. Immutable. */
final class KnownSpellings {
    private final Vocabulary vocabulary;
    private final Map<String, List<String>> asking;

    /**
     * Makes them.
     *
     * @param asking the words and phrases of questions
     */
    KnownSpellings(Vocabulary vocabulary, Set<String> asking, SyllableAnalyzer analyzer) {
        this.vocabulary = vocabulary;
        this.asking = asking.stream()
                .flatMap(phrase -> analyzer.readAsWritten(phrase).stream())
                .collect(Collectors.groupingBy(
                        Syllable::fold,
                        Collectors.mapping(
                                Syllable::key, Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
    }

    /** Whether questions have a word that folds to {@code fold}. */
    boolean asks(String fold) {
        return asking.containsKey(fold);
    }

    /** Returns the words of questions, each with the ways in which it is spelt, by their folded forms. */
    Map<String, List<String>> asking() {
        return asking;
    }

    /** Whether the index or a question has just this word, where it was typed with marks. */
    boolean isExact(Syllable word) {
        return word.isMarked() && known(word.fold()).anyMatch(word.key()::equals);
    }

    /** Whether the language has just this word, spelt so: one without marks too. */
    boolean isWord(Syllable word) {
        return Syllables.keysOf(word.fold()).contains(word.key());
    }

    /** Whether questions have just this word, which has no marks. */
    boolean isAskedSo(Syllable word) {
        return !word.isMarked() && asking.getOrDefault(word.fold(), List.of()).contains(word.key());
    }

    /** Whether any word there is has all the marks of {@code word}, which may lack some: «đên» is «đến», «đểm» no word. */
    boolean accountFor(Syllable word) {
        return !word.isMarked()
                || Stream.concat(known(word.fold()), Syllables.keysOf(word.fold()).stream())
                        .anyMatch(key -> keepsMarks(key, word));
    }

    /** Whether a word that folds to {@code fold} has every mark of {@code word}: slips of letters leave the marks. */
    boolean keepMarks(Syllable word, String fold) {
        return known(fold).anyMatch(key -> keepsMarks(key, word));
    }

    /** Whether {@code key} has every mark of {@code word}. */
    static boolean keepsMarks(String key, Syllable word) {
        return lostMarks(key, word) == 0;
    }

    /** Of the words that fold to {@code fold}, the one that keeps most marks of {@code word}, then the one first by {@code next}. */
    String written(Syllable word, String fold, Comparator<String> next) {
        return known(fold)
                .min(Comparator.comparingLong((String key) -> lostMarks(key, word))
                        .thenComparing(next))
                .map(SyllableKey::spell)
                .orElse(fold);
    }

    private Stream<String> known(String fold) {
        return Stream.concat(vocabulary.keysOf(fold).stream(), asking.getOrDefault(fold, List.of()).stream());
    }

    private static long lostMarks(String key, Syllable word) {
        return marks(word.key()).filter(mark -> !key.contains(mark)).count();
    }

    private static Stream<String> marks(String key) {
        return key.chars().filter(c -> c >= 0x80).mapToObj(Character::toString);
    }
}
