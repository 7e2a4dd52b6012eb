package vn.chidao.answer.corpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.Thesaurus;

/**
 * The words of a question, read once for all that look at them.
 *
 * @param text the words as typed
 * @param syllables their syllables, abbreviations in their long form
 * @param everyday the indexes of the syllables that tell little
 * @param words which neighbouring syllables form one word
 * @param otherwise the stretches that the directives may say otherwise, in order
 */
public record AskedWords(
        String text,
        List<Syllable> syllables,
        Set<Integer> everyday,
        List<PhraseList.Found> words,
        List<Thesaurus.Match> otherwise) {
    /** Returns the syllables from {@code from} to before {@code to}, and how else texts may say any of them. */
    List<List<Syllable>> sayings(int from, int to) {
        return Stream.concat(Stream.of(List.copyOf(syllables.subList(from, to))), waysOf(from, to).stream())
                .toList();
    }

    /** Returns where the word that begins with the syllable {@code from} ends, exclusively: a syllable is at least a word. */
    public int wordEnd(int from) {
        return words.stream()
                .filter(word -> word.from() == from)
                .findFirst()
                .map(PhraseList.Found::to)
                .orElse(from + 1);
    }

    /** Returns how texts may say any of what stands from {@code from} to before {@code to}. */
    public List<List<Syllable>> waysOf(int from, int to) {
        return otherwise.stream()
                .filter(match -> match.from() < to && from < match.to())
                .flatMap(match -> match.official().stream())
                .toList();
    }
}
