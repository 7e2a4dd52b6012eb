package vn.chidao.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chidao.search.analysis.Compounds;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.spelling.SpellingCorrector;
import vn.chidao.search.spelling.Vocabulary;

/** A few texts, indexed in memory. */
public final class Indexed implements AutoCloseable {
    private final Generations generations = Generations.inMemory();
    private final Generation generation;

    private Indexed(SyllableAnalyzer wording, Collection<Item> items) {
        generations.build(new IndexSource("test", List.copyOf(items), wording, new byte[0]));
        generation = generations.acquire().orElseThrow();
    }

    /** Indexes {@code items}, read by {@code wording}. */
    public static Indexed of(SyllableAnalyzer wording, Item... items) {
        return of(wording, List.of(items));
    }

    /** Indexes {@code items}, read by {@code wording}. */
    public static Indexed of(SyllableAnalyzer wording, Collection<Item> items) {
        return new Indexed(wording, items);
    }

    /** Returns the search over them. */
    public Finder finder() {
        return generation.finder();
    }

    /** Returns the syllables that they have. */
    public Vocabulary vocabulary() {
        return generation.vocabulary();
    }

    /** Returns the spelling of questions about them, {@code decoder} reading what an input method left, {@code known} being right. */
    public SpellingCorrector spelling(Function<String, Optional<String>> decoder, Set<String> known) {
        return new SpellingCorrector(vocabulary(), generation.analyzer(), decoder, known, Compounds.shared());
    }

    @Override
    public void close() {
        generation.close();
        generations.close();
    }
}
