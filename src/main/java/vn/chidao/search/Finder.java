package vn.chidao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.spelling.Vocabulary;

/** Finds the units of one generation that fit a question. Thread-safe; usable while its generation is open. */
public final class Finder {
    /** How many units have their passages looked at; measured, 200 find no better than 50. */
    private static final int CANDIDATES = 50;

    private final IndexSearcher searcher;
    private final IndexMetadata metadata;
    private final Vocabulary vocabulary;
    private final ItemIds ids;

    Finder(IndexSearcher searcher, IndexMetadata metadata, Vocabulary vocabulary, ItemIds ids) {
        this.searcher = searcher;
        this.metadata = metadata;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /** Returns the best {@code limit} units for {@code text}, the best first; none when no word of it is known. */
    public List<Hit> find(String text, int limit) {
        return find(text, limit, null);
    }

    /** Returns the same among the units in {@code among} alone; all of them when it is null. */
    public List<Hit> find(String text, int limit, @Nullable Set<String> among) {
        if (ids.size() == 0 || limit <= 0 || (among != null && among.isEmpty())) {
            return List.of();
        }
        try {
            var question = new SyllableQuery(metadata.analyzer().read(text), vocabulary, this::states, ids.size());
            if (question.clauses().isEmpty()) {
                return List.of();
            }
            var hits = rerank(question, candidates(question, Math.max(limit, CANDIDATES), among));
            return hits.size() > limit ? List.copyOf(hits.subList(0, limit)) : hits;
        } catch (IOException e) {
            throw new UncheckedIOException("searching the index", e);
        }
    }

    /**
     * Returns the ids of all units that have each of {@code needed}, marks not counted.
     *
     * @param needed what must be there, each with the phrases that say it, any of which will do
     */
    public Set<String> holding(List<List<List<Syllable>>> needed) {
        var all = new BooleanQuery.Builder();
        for (var phrases : needed) {
            var any = new BooleanQuery.Builder();
            for (var phrase : phrases) {
                var together = new BooleanQuery.Builder();
                phrase.forEach(syllable ->
                        together.add(new TermQuery(new Term(IndexFields.FOLD, syllable.fold())), Occur.FILTER));
                any.add(together.build(), Occur.SHOULD);
            }
            all.add(any.build(), Occur.FILTER);
        }
        try {
            return ids.size() == 0 ? Set.of() : units(all.build());
        } catch (IOException e) {
            throw new UncheckedIOException("searching the index", e);
        }
    }

    private Set<String> units(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var scorer = weight.scorer(leaf());
        var found = new HashSet<String>();
        if (scorer != null) {
            var units = scorer.iterator();
            for (int unit = units.nextDoc(); unit != DocIdSetIterator.NO_MORE_DOCS; unit = units.nextDoc()) {
                found.add(ids.of(unit));
            }
        }
        return found;
    }

    private ScoreDoc[] candidates(SyllableQuery question, int most, @Nullable Set<String> among) throws IOException {
        var manager = new TopScoreDocCollectorManager(Math.min(most, ids.size()), null, most);
        var collector = manager.newCollector();
        var query = searcher.rewrite(question.query());
        var weight = searcher.createWeight(query, ScoreMode.TOP_SCORES, 1);
        var leaf = leaf();
        collector.setWeight(weight);
        var scorer = weight.bulkScorer(leaf);
        if (scorer != null) {
            scorer.score(collector.getLeafCollector(leaf), among == null ? null : bits(among), 0, ids.size());
        }
        return collector.topDocs().scoreDocs;
    }

    private List<Hit> rerank(SyllableQuery question, ScoreDoc[] candidates) throws IOException {
        Arrays.sort(candidates, Comparator.comparingInt(candidate -> candidate.doc));
        var column = leaf().reader().getBinaryDocValues(IndexFields.CODES);
        var reranking = new Reranking(question, vocabulary, metadata);
        var hits = new ArrayList<Hit>(candidates.length);
        for (var candidate : candidates) {
            if (column.advanceExact(candidate.doc)) {
                var verdict = reranking.score(new PassageCodes(column.binaryValue()));
                hits.add(new Hit(
                        ids.of(candidate.doc),
                        candidate.score + verdict.score(),
                        verdict.passage(),
                        verdict.coverage()));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private FixedBitSet bits(Set<String> among) {
        var bits = new FixedBitSet(ids.size());
        for (var id : among) {
            int unit = ids.unit(id);
            if (unit >= 0) {
                bits.set(unit);
            }
        }
        return bits;
    }

    private TermStates states(String field, String text) {
        try {
            return TermStates.build(searcher, new Term(field, text), true);
        } catch (IOException e) {
            throw new UncheckedIOException("searching the index", e);
        }
    }

    /** A generation is one segment: it is written once and merged before its commit. */
    private LeafReaderContext leaf() {
        return searcher.getIndexReader().leaves().getFirst();
    }
}
