package vn.chidao.answer.corpus;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.Thesaurus;
import vn.chidao.search.spelling.DiacriticRestorer;
import vn.chidao.search.spelling.SpellingCorrector;
import vn.chidao.search.spelling.Vocabulary;

/** The words of questions to one generation of the index: read, weighed, repaired. Immutable. */
public final class QuestionLexicon {
    /** How many of the newest directives are read to learn how words follow one another; more would add little. */
    private static final int MOST_LEARNT = 2_000;
    /** How many parts of questions are kept: each part of a question is looked up several times. */
    private static final int MOST_ASKED = 256;

    private final DirectiveTable directives;
    private final Vocabulary vocabulary;
    private final SyllableAnalyzer analyzer;
    private final Thesaurus thesaurus;
    private final PhraseList compounds;
    private final LoadingCache<String, AskedWords> asked =
            Caffeine.newBuilder().maximumSize(MOST_ASKED).build(this::readAsked);

    QuestionLexicon(
            DirectiveTable directives,
            Vocabulary vocabulary,
            SyllableAnalyzer analyzer,
            Thesaurus thesaurus,
            PhraseList compounds) {
        this.directives = directives;
        this.vocabulary = vocabulary;
        this.analyzer = analyzer;
        this.thesaurus = thesaurus;
        this.compounds = compounds;
    }

    /**
     * Returns the spelling repairer for questions.
     *
     * @param decoder reads what an input method left undecoded
     * @param known words that are right though no directive has them
     */
    public SpellingCorrector spelling(Function<String, Optional<String>> decoder, Set<String> known) {
        return new SpellingCorrector(vocabulary, analyzer, decoder, known, compounds);
    }

    /** Returns what puts back the marks of questions, {@code phrases} being what those are made of. */
    public DiacriticRestorer diacritics(Set<String> phrases) {
        var texts = directives.all().reversed().stream().limit(MOST_LEARNT).map(Directive::text);
        return new DiacriticRestorer(analyzer, texts, thesaurus.sayings(), phrases, compounds);
    }

    /** Returns the syllables of {@code text}, abbreviations in their long form. */
    public List<Syllable> read(String text) {
        return analyzer.read(text);
    }

    /** Returns the words of {@code text}, a question or a part of one. */
    public AskedWords asked(String text) {
        return asked.get(text);
    }

    private AskedWords readAsked(String text) {
        var syllables = read(text);
        var words = compounds.in(syllables);
        return new AskedWords(text, syllables, everyday(syllables), words, synonyms(syllables, words));
    }

    /** Returns the indexes of the {@code syllables} that tell little: everyday words and the province's own name. */
    private Set<Integer> everyday(List<Syllable> syllables) {
        var common = new HashSet<>(thesaurus.everyday(syllables));
        var own = List.of(directives.province().split(" "));
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
    private List<Thesaurus.Match> synonyms(List<Syllable> syllables, List<PhraseList.Found> words) {
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
        return Math.log(1 + (directives.all().size() + 0.5) / (vocabulary.df(fold) + 0.5));
    }
}
