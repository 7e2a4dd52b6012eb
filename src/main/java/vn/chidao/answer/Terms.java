package vn.chidao.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.search.analysis.Syllable;

/**
 * The words that a question asks with, each weighing its rarity, pairs of neighbours beside them: how much of what was asked
 * a piece of text speaks of.
 */
final class Terms {
    private static final double PAIR = 0.6;
    /** Words of the directive's own title tell which directive is meant, hardly what about it. */
    private static final double IN_TITLE = 0.25;

    private final Map<String, Double> weights;
    private final boolean marked;

    private Terms(Map<String, Double> weights, boolean marked) {
        this.weights = weights;
        this.marked = marked;
    }

    /** Returns the terms of {@code topic}, as {@code corpus} weighs them. */
    static Terms of(Corpus corpus, String topic) {
        var syllables = corpus.read(topic);
        boolean marked = syllables.stream().anyMatch(Syllable::isMarked);
        var weights = new LinkedHashMap<String, Double>();
        for (int i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i);
            double weight = corpus.weight(syllable.fold());
            weights.put(form(syllable, marked), weight);
            if (i > 0) {
                var before = syllables.get(i - 1);
                double both = Math.max(weight, corpus.weight(before.fold()));
                weights.put(form(before, marked) + ' ' + form(syllable, marked), PAIR * both);
            }
        }
        return new Terms(weights, marked);
    }

    /** Returns these terms with those that {@code title} has too weighing little. */
    Terms beyond(Corpus corpus, String title) {
        var named = formsIn(corpus, title);
        var rest = new HashMap<String, Double>();
        weights.forEach((term, weight) -> rest.put(term, named.contains(term) ? weight * IN_TITLE : weight));
        return new Terms(rest, marked);
    }

    /** Returns only the terms that {@code title} does not have. */
    Terms without(Corpus corpus, String title) {
        var named = formsIn(corpus, title);
        var rest = new HashMap<>(weights);
        rest.keySet().removeAll(named);
        rest.keySet()
                .removeIf(term ->
                        term.contains(" ") && List.of(term.split(" ")).stream().anyMatch(named::contains));
        return new Terms(rest, marked);
    }

    /** Whether there is nothing to look for. */
    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The weight of the terms that {@code text} has. */
    double in(Corpus corpus, String text) {
        var forms = formsIn(corpus, text);
        double sum = 0;
        for (var term : weights.entrySet()) {
            sum += forms.contains(term.getKey()) ? term.getValue() : 0;
        }
        return sum;
    }

    /** The share of the single words' weight that {@code text} has, 0 to 1; 1 when there is nothing to look for. */
    double shareIn(Corpus corpus, String text) {
        var forms = formsIn(corpus, text);
        double sum = 0;
        double has = 0;
        for (var term : weights.entrySet()) {
            if (!term.getKey().contains(" ")) {
                sum += term.getValue();
                has += forms.contains(term.getKey()) ? term.getValue() : 0;
            }
        }
        return sum == 0 ? 1 : has / sum;
    }

    /** The share of the pairs' weight that {@code text} has, 0 to 1; 1 when there are no pairs. */
    double pairShareIn(Corpus corpus, String text) {
        var forms = formsIn(corpus, text);
        double sum = 0;
        double has = 0;
        for (var term : weights.entrySet()) {
            if (term.getKey().contains(" ")) {
                sum += term.getValue();
                has += forms.contains(term.getKey()) ? term.getValue() : 0;
            }
        }
        return sum == 0 ? 1 : has / sum;
    }

    /** Whether there is a pair of neighbours to look for. */
    boolean hasPairs() {
        return weights.keySet().stream().anyMatch(term -> term.contains(" "));
    }

    private Set<String> formsIn(Corpus corpus, String text) {
        List<Syllable> syllables = new ArrayList<>(corpus.read(text));
        var forms = new HashSet<String>();
        for (int i = 0; i < syllables.size(); i++) {
            forms.add(form(syllables.get(i), marked));
            if (i > 0) {
                forms.add(form(syllables.get(i - 1), marked) + ' ' + form(syllables.get(i), marked));
            }
        }
        return forms;
    }

    private static String form(Syllable syllable, boolean marked) {
        return marked ? syllable.key() : syllable.fold();
    }
}
