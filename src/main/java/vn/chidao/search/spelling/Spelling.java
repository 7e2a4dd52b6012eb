package vn.chidao.search.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableKey;
import vn.chidao.search.analysis.Wording;
import vn.chidao.text.Fold;

/**
 * Repairs the words of a question that the index has never seen: keys of an input method left undecoded («hoachj»), words
 * glued or cut («kếhoạch», «hoa ch»), one letter wrong. Thread-safe.
 */
public final class Spelling {
    private static final int SHORTEST = 3;
    /** «đợc» is «được» less a letter, not «đợ c». */
    private static final int SHORTEST_HALF = 2;

    private static final int SHORTEST_ABBREVIATION = 4;

    private final Vocabulary vocabulary;
    private final Wording wording;
    private final Function<String, Optional<String>> decoder;
    private final Set<String> alwaysKnown;
    private final Map<String, List<String>> knownKeys;
    private final Map<String, List<String>> syllables;
    private final Context context;
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
     * Builds a repairer.
     *
     * @param vocabulary what the index knows
     * @param wording how questions are read; its abbreviations are known words
     * @param decoder turns a word typed by telex or VNI into the word meant; empty when it is not one
     * @param alwaysKnown words and phrases that are right though no unit has them, in any spelling (question words, names)
     * @param compounds words of several syllables; one that stands in a question is no slip
     * @param words words of the language: what has other marks than any of them is a slip
     */
    public Spelling(
            Vocabulary vocabulary,
            Wording wording,
            Function<String, Optional<String>> decoder,
            Set<String> alwaysKnown,
            PhraseList compounds,
            Stream<String> words) {
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.decoder = decoder;
        this.compounds = compounds;
        this.knownKeys = byFold(alwaysKnown.stream(), wording);
        this.syllables = byFold(Stream.concat(compounds.all(), words), wording);
        this.alwaysKnown = Set.copyOf(knownKeys.keySet());
        this.context = new Context(vocabulary, wording, alwaysKnown);
    }

    private static Map<String, List<String>> byFold(Stream<String> phrases, Wording wording) {
        return phrases.flatMap(phrase -> wording.readAsWritten(phrase).stream())
                .collect(Collectors.groupingBy(
                        Syllable::fold,
                        Collectors.mapping(
                                Syllable::key, Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
    }

    /** Reads {@code question}; words that the index knows come back as they are. */
    public Repair repair(String question) {
        var text = Normalizer.normalize(question, Form.NFC);
        var words = wording.readAsWritten(text);
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
        var next = at + 1 < words.size() ? words.get(at + 1) : null;
        boolean known = isSettled(text, words.get(at));
        if (next != null && (!known || !isSettled(text, next)) && !isNumber(words.get(at)) && !isNumber(next)) {
            var joined = text.substring(words.get(at).start(), words.get(at).end())
                    + text.substring(next.start(), next.end());
            boolean plain = known || decoded(text, words.get(at)).isEmpty();
            if (plain && fits(joined) && joined.length() >= SHORTEST && !decodes(text, next)) {
                return Optional.of(new Reading(2, joined));
            }
        }
        if (known) {
            return outOfPlace(text, words, at, before);
        }
        var following = next == null ? null : next.key();
        boolean marked = SyllableKey.isMarked(SyllableKey.of(text));
        var written = text.substring(words.get(at).start(), words.get(at).end());
        var read = isInitials(text, written)
                ? abbreviation(words.get(at))
                : decoded(text, words.get(at))
                        .or(() -> split(written))
                        .or(() -> nearest(words.get(at), written, new Context.Place(before, following), marked));
        return read.map(word -> new Reading(1, word));
    }

    /**
     * A known word may still be a slip («nững văn bản», «tực hiện»): when it never stands beside its neighbours, and a word
     * that lacks only a letter or a swap does.
     */
    private Optional<Reading> outOfPlace(String text, List<Syllable> words, int at, @Nullable String before) {
        var word = words.get(at);
        var next = at + 1 < words.size() ? words.get(at + 1) : null;
        var written = text.substring(word.start(), word.end());
        var place = new Context.Place(before, next == null ? null : next.key());
        if (word.fold().length() < SHORTEST
                || isNumber(word)
                || !written.chars().allMatch(Character::isLetter)
                || isInitials(text, written)
                || isName(word, written) && !isLower(text, next)
                || wording.expands(written)) {
            return Optional.empty();
        }
        boolean marked = SyllableKey.isMarked(SyllableKey.of(text));
        boolean common = !word.isMarked() && alwaysKnown.contains(word.fold()) || keyKnown(word);
        if (common || context.stands(word.fold(), place)) {
            return marked ? inPhrase(word, place) : Optional.empty();
        }
        return oneSlipAway(word)
                .filter(candidate -> context.supplants(word.fold(), candidate, place))
                .max(Comparator.comparingInt(candidate -> context.fit(candidate, place)))
                .map(fold -> new Reading(1, marked ? written(word, fold, place) : fold));
    }

    /** «từ này nào»: a word that makes no sense before the next where another, a slip away, makes a phrase of questions. */
    private Optional<Reading> inPhrase(Syllable word, Context.Place place) {
        return alwaysKnown.stream()
                .filter(candidate -> Context.lacksOrSwaps(word.fold(), candidate)
                        && Edit.isOne(word.fold(), candidate)
                        && !context.precedes(word.fold(), place))
                .flatMap(candidate -> knownKeys.get(candidate).stream())
                .filter(key -> context.begins(key, place) && lostMarks(key, word.key()) == 0)
                .findFirst()
                .map(key -> new Reading(1, SyllableKey.spell(key)));
    }

    /** Whether {@code next} begins in small letters, as the second word of a body's name does and that of a person's does not. */
    private static boolean isLower(String text, @Nullable Syllable next) {
        return next != null && Character.isLowerCase(text.charAt(next.start()));
    }

    /** Whether the index or a question has just this word, where it was typed with marks. */
    private boolean keyKnown(Syllable word) {
        return word.isMarked()
                && (vocabulary.keysOf(word.fold()).contains(word.key())
                        || knownKeys.getOrDefault(word.fold(), List.of()).contains(word.key()));
    }

    private boolean isSettled(String text, Syllable word) {
        var written = text.substring(word.start(), word.end());
        if (word.fold().length() < SHORTEST || isNumber(word) || wording.expands(written)) {
            return true;
        }
        if (isName(word, written)) {
            return isAccountedFor(word);
        }
        if (isInitials(text, written)) {
            return alwaysKnown.contains(word.fold())
                    || isInNumber(text, word)
                    || abbreviation(word).isEmpty();
        }
        boolean misspelt = word.isMarked() && !isWord(word, written);
        return !misspelt
                && (vocabulary.knows(word.fold()) || alwaysKnown.contains(word.fold()))
                && isAccountedFor(word);
    }

    /** Whether any word there is has all the marks of {@code word}, which may lack some: «đên» is «đến», «đểm» no word. */
    private boolean isAccountedFor(Syllable word) {
        return !word.isMarked()
                || Stream.of(
                                vocabulary.keysOf(word.fold()),
                                knownKeys.getOrDefault(word.fold(), List.of()),
                                syllables.getOrDefault(word.fold(), List.of()))
                        .flatMap(List::stream)
                        .anyMatch(key -> lostMarks(key, word.key()) == 0);
    }

    /** A capital in mid-sentence begins a name, which may well be unknown, when it is spelt as a word can be. */
    private static boolean isName(Syllable word, String written) {
        return word.start() > 0
                && Character.isUpperCase(written.charAt(0))
                && written.chars().anyMatch(Character::isLowerCase)
                && isWord(word, written);
    }

    /** The letters of a document's number («829/UBND-KTTH») are none of a text's. */
    private static boolean isInNumber(String text, Syllable word) {
        return word.start() > 0 && "/-".indexOf(text.charAt(word.start() - 1)) >= 0
                || word.end() < text.length() && "/-".indexOf(text.charAt(word.end())) >= 0;
    }

    /** Capitals in a question that is not all in capitals. */
    private static boolean isInitials(String text, String written) {
        return written.chars().noneMatch(Character::isLowerCase) && !isShouted(text);
    }

    private static boolean isShouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isNumber(Syllable word) {
        return Character.isDigit(word.fold().charAt(0));
    }

    private boolean fits(String word) {
        return vocabulary.knows(word);
    }

    private boolean decodes(String text, Syllable word) {
        return !isSettled(text, word) && decoded(text, word).isPresent();
    }

    private Optional<String> decoded(String text, Syllable word) {
        return decoder.apply(text.substring(word.start(), word.end()))
                .filter(read -> vocabulary.knows(read) || alwaysKnown.contains(SyllableKey.fold(read)));
    }

    private Optional<String> split(String written) {
        return IntStream.range(SHORTEST_HALF, written.length() - SHORTEST_HALF + 1)
                .mapToObj(i -> new String[] {written.substring(0, i), written.substring(i)})
                .filter(halves -> vocabulary.df(halves[0], halves[1]) > 0)
                .max(Comparator.comparingInt(halves -> vocabulary.df(halves[0], halves[1])))
                .map(halves -> halves[0] + ' ' + halves[1]);
    }

    private Optional<String> nearest(Syllable word, String written, Context.Place place, boolean marked) {
        boolean typo = !isWord(word, written);
        boolean unheard = !isAccountedFor(word);
        return oneSlipAway(word)
                .filter(candidate -> candidate.length() > 1)
                .filter(candidate -> typo
                        || context.allows(word.fold(), candidate, place)
                        || unheard && context.asks(word.fold(), candidate))
                .max(Comparator.comparing((String candidate) -> keepsMarks(word, candidate))
                        .thenComparing(candidate -> context.likely(word.fold(), candidate, place)))
                .map(fold -> marked ? written(word, fold, place) : fold)
                .or(() -> abbreviation(word));
    }

    /** The words of the index, then those of questions, that one slip parts from {@code word}, folded. */
    private Stream<String> oneSlipAway(Syllable word) {
        return Stream.concat(
                vocabulary.near(word.fold()).stream(),
                alwaysKnown.stream().filter(known -> Edit.isOne(word.fold(), known)));
    }

    private static boolean isWord(Syllable word, String written) {
        return word.isMarked()
                ? vn.chidao.text.Syllable.isPlausible(Fold.lower(written))
                : vn.chidao.text.Syllable.isPlausibleFlat(word.fold());
    }

    /** «UBD» for «UBND»: the index has the long form alone. Another letter makes another abbreviation: PTNT is not GTNT. */
    private Optional<String> abbreviation(Syllable word) {
        return wording.abbreviations().keySet().stream()
                .filter(known -> known.length() >= SHORTEST_ABBREVIATION
                        && Context.lacksOrSwaps(word.fold(), Fold.flat(known))
                        && Edit.isOne(word.fold(), Fold.flat(known)))
                .sorted()
                .findFirst();
    }

    /** Of the words that fold so, the one that keeps most of the marks typed, then one of a known phrase, then the commonest. */
    private String written(Syllable word, String fold, Context.Place place) {
        return spelt(fold)
                .min(Comparator.comparingLong((String key) -> lostMarks(key, word.key()))
                        .thenComparing(key -> !context.isPhrase(key, place)))
                .map(SyllableKey::spell)
                .orElse(fold);
    }

    /** Whether a word that folds to {@code fold} has every mark of {@code word}: slips of letters leave the marks. */
    private boolean keepsMarks(Syllable word, String fold) {
        return spelt(fold).anyMatch(key -> lostMarks(key, word.key()) == 0);
    }

    private Stream<String> spelt(String fold) {
        return Stream.concat(vocabulary.keysOf(fold).stream(), knownKeys.getOrDefault(fold, List.of()).stream());
    }

    private static long lostMarks(String key, String typed) {
        return marks(typed).filter(mark -> !key.contains(mark)).count();
    }

    private static Stream<String> marks(String key) {
        return key.chars().filter(c -> c >= 0x80).mapToObj(Character::toString);
    }

    private static String lastWord(String read) {
        return read.substring(read.lastIndexOf(' ') + 1);
    }
}
