package vn.chidao.search.spelling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.text.Fold;

/** Reads letters in capitals that nobody knows: a slip in a known abbreviation, or the initials of words of the index. Immutable. */
final class AbbreviationRepair {
    private static final int SHORTEST_ABBREVIATION = 4;

    private final SyllableAnalyzer analyzer;
    private final InitialismReader initialisms;

    AbbreviationRepair(SyllableAnalyzer analyzer, Vocabulary vocabulary) {
        this.analyzer = analyzer;
        this.initialisms = new InitialismReader(vocabulary);
    }

    /** Returns what {@code word} is read as behind {@code before}; empty when nothing speaks for another word. */
    Optional<String> read(TypedWord word, @Nullable String before) {
        return mended(word).or(() -> initialism(word, before));
    }

    /**
     * «UBD» for «UBND»: the index has the long form alone. Another letter makes another abbreviation: PTNT is not GTNT, and a
     * short one that lacks its first letter is one of its own («CDC», «QCDC»).
     */
    Optional<String> mended(TypedWord word) {
        return analyzer.abbreviations().keySet().stream()
                .filter(known -> known.length() >= SHORTEST_ABBREVIATION
                        && (word.fold().length() >= SHORTEST_ABBREVIATION
                                || Fold.flat(known).charAt(0) == word.fold().charAt(0))
                        && Neighbours.lacksOrSwaps(word.fold(), Fold.flat(known))
                        && SingleEdit.leads(word.fold(), Fold.flat(known)))
                .sorted()
                .findFirst();
    }

    private Optional<String> initialism(TypedWord word, @Nullable String before) {
        return word.isLetters()
                ? initialisms
                        .read(word.written(), before)
                        .map(read -> word.isAmongMarked() ? read : SyllableKey.fold(read))
                : Optional.empty();
    }
}
