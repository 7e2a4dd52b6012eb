package vn.chidao.search.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.search.analysis.Syllables;

/**
 * Repairs the words of a question that the index has never seen: keys of an input method left undecoded («hoachj»), words
 * glued or cut («kếhoạch», «hoa ch»), one letter wrong. Thread-safe.
 */
public final class SpellingCorrector {
    private static final int SHORTEST = 3;
    /** «đợc» is «được» less a letter, not «đợ c». */
    private static final int SHORTEST_HALF = 2;

    private final Vocabulary vocabulary;
    private final SyllableAnalyzer analyzer;
    private final Function<String, Optional<String>> decoder;
    private final KnownSpellings spellings;
    private final Neighbours neighbours;
    private final AbbreviationRepair abbreviationRepair;
    private final PhraseList compounds;

    /** One repair: what was typed, and what it was read as. */
    public record Change(String from, String to) {}

    /** A question in composed form as it was read, and what was changed in it, in order; none when it is as typed. */
    public record Repair(String text, List<Change> changes) {
        public Repair {
            changes = List.copyOf(changes);
        }
    }

    /** What {@code count} words from some place on are read as. */
    private record Reading(int count, String text) {}

    /**
     * Builds a corrector.
     *
     * @param vocabulary what the index knows
     * @param analyzer how questions are read; its abbreviations are known words
     * @param decoder turns a word typed by telex or VNI into the word meant; empty when it is not one
     * @param alwaysKnown words and phrases that are right though no unit has them, in any spelling (question words, names)
     * @param compounds words of several syllables; one that stands in a question is no slip
     */
    public SpellingCorrector(
            Vocabulary vocabulary,
            SyllableAnalyzer analyzer,
            Function<String, Optional<String>> decoder,
            Set<String> alwaysKnown,
            PhraseList compounds) {
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
        this.decoder = decoder;
        this.abbreviationRepair = new AbbreviationRepair(analyzer, vocabulary);
        this.compounds = compounds;
        this.spellings = new KnownSpellings(vocabulary, alwaysKnown, analyzer);
        this.neighbours = new Neighbours(vocabulary, analyzer, alwaysKnown, compounds);
    }

    /** Reads {@code question}; words that the index knows come back as they are. */
    public Repair repair(String question) {
        var text = Normalizer.normalize(question, Form.NFC);
        var words = analyzer.readAsWritten(text);
        var whole = whole(words);
        var changes = new ArrayList<Change>();
        var out = new StringBuilder();
        int done = 0;
        @Nullable String before = null;
        for (int i = 0; i < words.size(); ) {
            var reading = whole.get(i) ? Optional.<Reading>empty() : reading(text, words, i, before);
            int count = reading.map(Reading::count).orElse(1);
            int start = words.get(i).start();
            int end = words.get(i + count - 1).end();
            out.append(text, done, start);
            var written = text.substring(start, end);
            var read = reading.map(Reading::text).orElse(written);
            out.append(read);
            if (!read.equals(written)) {
                changes.add(new Change(written, read));
            }
            before = lastWord(read);
            done = end;
            i += count;
        }
        return new Repair(out.append(text.substring(done)).toString(), changes);
    }

    /** The syllables that belong to a word of several. */
    private BitSet whole(List<Syllable> words) {
        var whole = new BitSet();
        compounds.in(words).forEach(compound -> whole.set(compound.from(), compound.to()));
        return whole;
    }

    private Optional<Reading> reading(String text, List<Syllable> words, int at, @Nullable String before) {
        var word = new TypedWord(text, words.get(at));
        var next = at + 1 < words.size() ? new TypedWord(text, words.get(at + 1)) : null;
        var place =
                new Neighbours.Place(before, next == null ? null : next.word().key());
        boolean known = isSettled(word, before);
        if (next != null && isCut(word, next, known)) {
            return Optional.of(new Reading(2, word.written() + next.written()));
        }
        if (known) {
            return outOfPlace(word, next, place);
        }
        var read = word.isInitials()
                ? abbreviationRepair.read(word, before)
                : decoded(word).or(() -> split(word.written())).or(() -> nearest(word, place));
        return read.map(one -> new Reading(1, one));
    }

    /** «ho ạch»: two words of which one is unknown make a known one. */
    private boolean isCut(TypedWord word, TypedWord next, boolean known) {
        boolean heard = isHeard(word.fold()) && isHeard(next.fold());
        if (heard && known && isSettled(next, word.written()) || word.isNumber() || next.isNumber()) {
            return false;
        }
        var joined = word.written() + next.written();
        boolean plain = known || decoded(word).isEmpty();
        return plain
                && vocabulary.knows(joined)
                && joined.length() >= SHORTEST
                && (isSettled(next, word.written()) || decoded(next).isEmpty());
    }

    /**
     * A known word may still be a slip («nững văn bản», «tực hiện»): when it never stands beside its neighbours, and a word
     * that lacks only a letter or a swap does.
     */
    private Optional<Reading> outOfPlace(TypedWord word, @Nullable TypedWord next, Neighbours.Place place) {
        if (word.fold().length() < SHORTEST
                || word.isNumber()
                || !word.isLetters()
                || word.isInitials()
                || word.isName() && (next == null || !next.isLower() || TypedWord.introduces(place.before()))
                || analyzer.expands(word.written())) {
            return Optional.empty();
        }
        boolean common = !word.word().isMarked() && spellings.asks(word.fold()) || spellings.isExact(word.word());
        if (common || neighbours.stands(word.fold(), place)) {
            return word.isAmongMarked() ? inPhrase(word, place) : Optional.empty();
        }
        return oneSlipAway(word)
                .filter(candidate -> neighbours.supplants(word.fold(), candidate, place))
                .max(Comparator.comparingInt(candidate -> neighbours.fit(candidate, place)))
                .map(fold -> new Reading(1, spelt(word, fold, place)));
    }

    /** «từ này nào»: a word that makes no sense before the next where another, a slip away, makes a phrase of questions. */
    private Optional<Reading> inPhrase(TypedWord word, Neighbours.Place place) {
        return word.joins() || neighbours.precedes(word.fold(), place) || spellings.isAskedSo(word.word())
                ? Optional.empty()
                : spellings.asking().entrySet().stream()
                        .filter(known -> Neighbours.lacksOrSwaps(word.fold(), known.getKey())
                                && SingleEdit.leads(word.fold(), known.getKey()))
                        .flatMap(known -> known.getValue().stream())
                        .filter(key -> neighbours.begins(key, place) && KnownSpellings.keepsMarks(key, word.word()))
                        .findFirst()
                        .map(key -> new Reading(1, SyllableKey.spell(key)));
    }

    private boolean isSettled(TypedWord word, @Nullable String before) {
        if (word.fold().length() < SHORTEST || word.isNumber() || word.isMixed() || analyzer.expands(word.written())) {
            return true;
        }
        if (word.isName()) {
            return TypedWord.introduces(before) || spellings.accountFor(word.word()) && !isSlipInName(word, before);
        }
        if (word.isInitials()) {
            return spellings.asks(word.fold())
                    || word.isInNumber()
                    || abbreviationRepair.read(word, before).isEmpty();
        }
        // names of peoples and places stand in the digests that no word of the language is spelt like: «Krông», «Hrê»
        if (word.isAmongMarked() && spellings.isWord(word.word()) || spellings.isExact(word.word())) {
            return true;
        }
        boolean misspelt = word.word().isMarked() && !word.isPlausible();
        return !misspelt && isHeard(word.fold()) && spellings.accountFor(word.word());
    }

    /** «Tạ Thu Hin»: no word of the language, behind the part of a name that the index knows it with a letter more. */
    private boolean isSlipInName(TypedWord word, @Nullable String before) {
        return before != null
                && Character.isUpperCase(before.charAt(0))
                && !vocabulary.knows(word.fold())
                && !Syllables.keysOf(word.fold()).contains(word.word().key())
                && oneSlipAway(word).anyMatch(candidate -> vocabulary.df(before, candidate) > 0);
    }

    private boolean isHeard(String fold) {
        return vocabulary.knows(fold) || spellings.asks(fold);
    }

    private Optional<String> decoded(TypedWord word) {
        return decoder.apply(word.written())
                .filter(read -> vocabulary.knows(read) || spellings.asks(SyllableKey.fold(read)));
    }

    private Optional<String> split(String written) {
        return IntStream.range(SHORTEST_HALF, written.length() - SHORTEST_HALF + 1)
                .mapToObj(i -> new String[] {written.substring(0, i), written.substring(i)})
                .filter(halves -> vocabulary.df(halves[0], halves[1]) > 0)
                .max(Comparator.comparingInt(halves -> vocabulary.df(halves[0], halves[1])))
                .map(halves -> halves[0] + ' ' + halves[1]);
    }

    /** Of a word that is spelt as one but that nobody has, only the commonest slips are thought of. */
    private Optional<String> nearest(TypedWord word, Neighbours.Place place) {
        boolean typo = !word.isPlausible();
        boolean unheard = !spellings.accountFor(word.word());
        boolean rare = unheard && !typo && vocabulary.knows(word.fold());
        return oneSlipAway(word)
                .filter(candidate -> candidate.length() > 1)
                .filter(candidate ->
                        !ForeignWords.mayHave(word, candidate, place) || neighbours.stands(candidate, place))
                .filter(candidate -> !rare || Neighbours.lacksOrSwaps(word.fold(), candidate))
                .filter(candidate -> typo
                        || neighbours.allows(word.fold(), candidate, place)
                        || unheard && spellings.asks(candidate) && Neighbours.lacksOrSwaps(word.fold(), candidate))
                .max(Comparator.comparingInt((String candidate) -> spellings.keepMarks(word.word(), candidate) ? 1 : 0)
                        .thenComparingInt(candidate -> neighbours.likely(word.fold(), candidate, place)))
                .map(fold -> spelt(word, fold, place))
                .or(() -> abbreviationRepair.mended(word));
    }

    /** The words of the index, then those of questions, that one slip parts from {@code word}, folded. */
    private Stream<String> oneSlipAway(TypedWord word) {
        return Stream.concat(
                vocabulary.near(word.fold()).stream(),
                spellings.asking().keySet().stream().filter(known -> SingleEdit.leads(word.fold(), known)));
    }

    /** The word that folds to {@code fold}, with marks where the question has any: one of a known phrase before others. */
    private String spelt(TypedWord word, String fold, Neighbours.Place place) {
        var spelt = word.isAmongMarked()
                ? spellings.written(word.word(), fold, Comparator.comparing(key -> !neighbours.isPhrase(key, place)))
                : fold;
        return word.withCapital(spelt);
    }

    private static String lastWord(String read) {
        return read.substring(read.lastIndexOf(' ') + 1);
    }
}
