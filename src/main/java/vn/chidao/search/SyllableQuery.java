package vn.chidao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.spelling.Vocabulary;

/**
 * A question's words as clauses, each once, with their weights.
 *
 * <p>A syllable typed with marks counts half by its key and half by its fold, a pair of such a quarter each; a syllable
 * typed without may lack them, so it counts by its fold alone. Measured with none, a third, half and 80 % of the marks
 * left out, MRR stays within 0.2 points; taking bare syllables at their word loses up to 1 point there and gains none.
 * With no mark at all, pairs weigh as much as syllables.
 */
final class SyllableQuery {
    /** A question of 4,096 characters has some 900 syllables; its rarest are what it is about. */
    private static final int MOST = 64;

    /** One term to be found; {@code gain} is its weight times its rarity. */
    record Clause(Term term, TermStates states, float weight, double gain) {}

    /** A known syllable, its clauses (-1 for none), and the ordinal of the first slot that folds to the same. */
    record Slot(Syllable syllable, int key, int fold, int sameFold) {}

    /** Two slots that stand side by side in the question, and their clauses (-1 for none). */
    record Pair(int first, int second, int key, int fold) {}

    private final BiFunction<String, String, TermStates> index;
    private final int units;
    private final List<Clause> clauses = new ArrayList<>();
    private final Map<Term, Integer> places = new HashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOfKey = new HashMap<>();
    private final Map<String, Integer> slotOfFold = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private double unknown;

    /**
     * Builds a question.
     *
     * @param syllables its words as read
     * @param vocabulary what the index knows
     * @param index gives a field's term as the index knows it
     * @param units the number of units in the index
     */
    SyllableQuery(
            List<Syllable> syllables, Vocabulary vocabulary, BiFunction<String, String, TermStates> index, int units) {
        this.index = index;
        this.units = units;
        boolean marked = syllables.stream().anyMatch(Syllable::isMarked);
        rarest(syllables, vocabulary).forEach(this::addSlot);
        for (int i = 1; i < syllables.size(); i++) {
            addPair(syllables.get(i - 1), syllables.get(i), marked);
        }
    }

    /** Returns the clauses. */
    List<Clause> clauses() {
        return clauses;
    }

    /** Returns the syllables that the index knows, each key once. */
    List<Slot> slots() {
        return slots;
    }

    /** Returns the summed rarity of the words that the index does not know. */
    double unknown() {
        return unknown;
    }

    /** Returns the neighbours of which at least one unit has the pair. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Returns how rare the syllable of {@code slot} is, its marks not counted. */
    double rarity(Slot slot) {
        var clause = clauses.get(slot.fold());
        return clause.gain() / clause.weight();
    }

    /** Returns the clauses as one weighted sum. */
    Query query() {
        var sum = new BooleanQuery.Builder();
        for (var clause : clauses) {
            var query = new TermQuery(clause.term(), clause.states());
            sum.add(clause.weight() == 1 ? query : new BoostQuery(query, clause.weight()), Occur.SHOULD);
        }
        return sum.build();
    }

    private List<Syllable> rarest(List<Syllable> syllables, Vocabulary vocabulary) {
        var once = new LinkedHashMap<String, Syllable>();
        syllables.forEach(syllable -> once.putIfAbsent(syllable.key(), syllable));
        var known = new LinkedHashMap<String, Integer>();
        var strange = new LinkedHashMap<String, Integer>();
        for (var syllable : once.values()) {
            int df = vocabulary.df(syllable.fold());
            (df > 0 ? known : strange).put(syllable.key(), df);
        }
        unknown = strange.size() * rarity(1);
        return known.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry<String, Integer>::getValue))
                .limit(MOST)
                .map(entry -> once.get(entry.getKey()))
                .toList();
    }

    private void addSlot(Syllable syllable) {
        boolean exact = syllable.isMarked();
        int key = exact ? clause(IndexFields.KEY, syllable.key(), .5f) : -1;
        int fold = clause(IndexFields.FOLD, syllable.fold(), exact ? .5f : 1);
        slotOfKey.put(syllable.key(), slots.size());
        slotOfFold.putIfAbsent(syllable.fold(), slots.size());
        slots.add(new Slot(syllable, key, fold, slotOfFold.getOrDefault(syllable.fold(), slots.size())));
    }

    private void addPair(Syllable first, Syllable second, boolean marked) {
        var left = slotOfKey.get(first.key());
        var right = slotOfKey.get(second.key());
        if (left != null && right != null) {
            boolean exact = first.isMarked() && second.isMarked();
            float bare = marked ? .5f : 1;
            int key = exact ? clause(IndexFields.KEY_PAIRS, IndexFields.pair(first.key(), second.key()), .25f) : -1;
            int fold =
                    clause(IndexFields.FOLD_PAIRS, IndexFields.pair(first.fold(), second.fold()), exact ? .25f : bare);
            pairs.add(new Pair(left, right, key, fold));
        }
    }

    /** Returns the ordinal of the clause for {@code text}, adding it when the index has it; -1 when it has not. */
    private int clause(String field, String text, float weight) {
        var term = new Term(field, text);
        var place = places.get(term);
        if (place != null) {
            return place;
        }
        var states = index.apply(field, text);
        if (states.docFreq() == 0) {
            return -1;
        }
        places.put(term, clauses.size());
        clauses.add(new Clause(term, states, weight, weight * rarity(states.docFreq())));
        return clauses.size() - 1;
    }

    private double rarity(int df) {
        return Math.log1p((units - df + .5) / (df + .5));
    }
}
