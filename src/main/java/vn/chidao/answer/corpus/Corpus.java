package vn.chidao.answer.corpus;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.Finder;
import vn.chidao.search.Hit;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.Thesaurus;
import vn.chidao.search.spelling.DiacriticRestorer;
import vn.chidao.search.spelling.SpellingCorrector;
import vn.chidao.search.spelling.Vocabulary;
import vn.chidao.text.Fold;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.time.Week;

/** All directives of one generation of the index, with the search over them. Immutable; usable while that generation is. */
public final class Corpus {
    private static final Comparator<Directive> IN_ORDER = Comparator.comparing(
                    Directive::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Directive::source)
            .thenComparingInt(Directive::line);

    /** How many indexed directives are kept, enough for a busy day: each is many times as large as its text. */
    private static final int MOST_READ = 3_000;
    /** How many of the newest directives are read to learn how words follow one another; more would add little. */
    private static final int MOST_LEARNT = 2_000;
    /** How many parts of questions are kept: each part of a question is looked up several times. */
    private static final int MOST_ASKED = 256;

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern PROVINCE = Pattern.compile("tỉnh (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})");

    private final List<Directive> all;
    /** The days of all directives that have one, in the same order; those without come last. */
    private final List<LocalDate> days;

    private final String province;
    private final Map<String, Directive> byId = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, List<Directive>> bySerial = new HashMap<>();
    private final Map<String, List<Directive>> byReference = new HashMap<>();
    private final Finder finder;
    private final Vocabulary vocabulary;
    private final SyllableAnalyzer wording;
    private final Thesaurus thesaurus;
    private final PhraseList compounds;
    private final LoadingCache<Directive, IndexedDirective> indexed = Caffeine.newBuilder()
            .maximumSize(MOST_READ)
            .weakKeys()
            .build(directive -> IndexedDirective.of(directive, this));
    private final LoadingCache<String, AskedWords> asked =
            Caffeine.newBuilder().maximumSize(MOST_ASKED).build(this::readAsked);

    /**
     * Joins {@code directives} with the search that was built from them.
     *
     * @param thesaurus what people type for what the directives write
     * @param compounds which neighbouring syllables form one word
     */
    public Corpus(
            Collection<Directive> directives,
            Finder finder,
            Vocabulary vocabulary,
            SyllableAnalyzer wording,
            Thesaurus thesaurus,
            PhraseList compounds) {
        this.all = directives.stream().sorted(IN_ORDER).toList();
        this.days = all.stream()
                .flatMap(directive -> Stream.ofNullable(directive.day()))
                .toList();
        all.forEach(directive -> byId.put(directive.id(), directive));
        this.province = all.stream()
                .flatMap(directive -> PROVINCE.matcher(directive.text()).results())
                .map(found -> Fold.flat(Fold.nfc(found.group(1))))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        for (var directive : all) {
            directive
                    .persons()
                    .forEach(person -> persons.put(IndexedDirective.searchable(person.name()), person.name()));
            Stream.concat(Stream.ofNullable(directive.number()), directive.also().stream())
                    .map(number -> serial(number.serial()))
                    .distinct()
                    .forEach(serial -> bySerial.computeIfAbsent(serial, first -> new ArrayList<>())
                            .add(directive));
            directive.references().stream()
                    .map(reference -> serial(reference.number().serial()))
                    .distinct()
                    .forEach(serial -> byReference
                            .computeIfAbsent(serial, first -> new ArrayList<>())
                            .add(directive));
        }
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.wording = wording;
        this.thesaurus = thesaurus;
        this.compounds = compounds;
    }

    /** Returns every directive, in order of date, then as they stand in their digests. */
    public List<Directive> all() {
        return all;
    }

    /**
     * Returns the directives of the days from {@code first} to {@code last}, in order: by their date, or by the beginning of
     * their week when they have none. Null bounds are open.
     */
    public List<Directive> of(@Nullable LocalDate first, @Nullable LocalDate last) {
        int from = first == null ? 0 : place(first);
        int to = last == null ? days.size() : place(last.plusDays(1));
        return from < to ? all.subList(from, to) : List.of();
    }

    /** The place of the first directive of {@code day} or later. */
    private int place(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        while (found > 0 && days.get(found - 1).equals(day)) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the names of persons that {@code words} contain, however typed, as the directives write them. */
    public List<String> personsIn(String words) {
        var flat = ' ' + IndexedDirective.searchable(words).replaceAll("[^\\p{L}\\d]+", " ") + ' ';
        return persons.entrySet().stream()
                .filter(person -> flat.contains(' ' + person.getKey() + ' '))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Returns the newest week, empty when no digest has one. */
    public Optional<Week> newestWeek() {
        return all.stream()
                .flatMap(directive -> Optional.ofNullable(directive.week()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns the directive of {@code id}; empty when this generation has none. */
    public Optional<Directive> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the spelling repairer for questions to this corpus.
     *
     * @param decoder reads what an input method left undecoded
     * @param known words that are right though no directive has them
     */
    public SpellingCorrector spelling(Function<String, Optional<String>> decoder, Set<String> known) {
        return new SpellingCorrector(vocabulary, wording, decoder, known, compounds);
    }

    /** Returns what puts back the marks of questions, {@code phrases} being what those are made of. */
    public DiacriticRestorer diacritics(Set<String> phrases) {
        var texts = all.reversed().stream().limit(MOST_LEARNT).map(Directive::text);
        return new DiacriticRestorer(wording, texts, thesaurus.sayings(), phrases, compounds);
    }

    /** Whether {@code directive} speaks of what is named {@code name}; of its own province every one does. */
    public boolean speaksOf(Directive directive, String name) {
        var flat = IndexedDirective.searchable(name);
        var indexed = indexed(directive);
        return flat.equals(province) || indexed.names(flat) || indexed.whole().hasPhrase(read(name));
    }

    /** Returns the best fits for {@code words}, the best first, only those of {@code among} unless it is null. */
    public List<Hit> find(String words, int limit, @Nullable Set<String> among) {
        return finder.find(words, limit, among);
    }

    /** Returns the ids of all directives that have each of {@code needed}; of every one when nothing is. */
    public Set<String> holding(List<List<List<Syllable>>> needed) {
        return needed.isEmpty() ? byId.keySet() : finder.holding(needed);
    }

    /** Returns the directives whose own number, or one beside it, {@code asked} may be, in order. */
    public List<Directive> carrying(NumberQuery asked) {
        return bySerial.getOrDefault(serial(asked.serial()), List.of()).stream()
                .filter(directive -> directive.carries(asked))
                .toList();
    }

    /** Returns the directives that name another document which {@code asked} may be, in order. */
    public List<Directive> referring(NumberQuery asked) {
        return byReference.getOrDefault(serial(asked.serial()), List.of()).stream()
                .filter(directive -> directive.refersTo(asked))
                .toList();
    }

    private static String serial(String typed) {
        return ZEROS.matcher(Fold.flat(typed)).replaceFirst("");
    }

    /** Returns the syllables of {@code text}, abbreviations in their long form. */
    public List<Syllable> read(String text) {
        return wording.read(text);
    }

    /** Returns the forms of {@code text}'s words. */
    public WordForms forms(String text) {
        return WordForms.of(read(text));
    }

    /** Returns {@code directive}, one of this corpus, as answers read it. */
    public IndexedDirective indexed(Directive directive) {
        return indexed.get(directive);
    }

    /** Returns the words of {@code text}, a question or a part of one. */
    public AskedWords asked(String text) {
        return asked.get(text);
    }

    private AskedWords readAsked(String text) {
        var syllables = read(text);
        var words = compounds.in(syllables);
        return new AskedWords(text, syllables, everyday(syllables), words, otherwise(syllables, words));
    }

    /** Returns the indexes of the {@code syllables} that tell little: everyday words and the province's own name. */
    private Set<Integer> everyday(List<Syllable> syllables) {
        var common = new HashSet<>(thesaurus.everyday(syllables));
        var own = List.of(province.split(" "));
        for (int i = 0; i + own.size() <= syllables.size(); i++) {
            int at = i;
            if (IntStream.range(0, own.size())
                    .allMatch(k -> syllables.get(at + k).fold().equals(own.get(k)))) {
                IntStream.range(at, at + own.size()).forEach(common::add);
            }
        }
        return common;
    }

    /** Returns the synonyms that apply: those of one syllable («nhà») do not where it is part of a word («nhà máy»). */
    private List<Thesaurus.Match> otherwise(List<Syllable> syllables, List<PhraseList.Found> words) {
        return thesaurus.in(syllables).stream()
                .filter(match -> match.to() - match.from() > 1
                        || words.stream().noneMatch(word -> word.from() <= match.from() && match.to() <= word.to()))
                .toList();
    }

    /** Whether {@code syllable}, typed without marks, may be an everyday word of one syllable. */
    boolean mayBeEveryday(Syllable syllable) {
        return thesaurus.mayBeEveryday(syllable);
    }

    /** Returns the weight of a syllable (inverse document frequency): the rarer, the higher; highest when no directive has it. */
    double weight(String fold) {
        return Math.log(1 + (all.size() + 0.5) / (vocabulary.df(fold) + 0.5));
    }
}
