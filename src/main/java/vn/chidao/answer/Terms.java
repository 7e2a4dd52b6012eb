package vn.chidao.answer;

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
    private static final String BARE = "~";
    /** Words of the directive's own title tell which directive is meant, hardly what about it. */
    private static final double IN_TITLE = 0.12;

    /** A word of common use, asked for beyond the title, weighs little beside this. */
    private static final double PRIOR = 2;

    private final Map<String, Double> weights;

    private Terms(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** Returns the terms of {@code topic}, as {@code corpus} weighs them; pairs only of words that stand side by side. */
    static Terms of(Corpus corpus, String topic) {
        var syllables = corpus.read(topic);
        var weights = new LinkedHashMap<String, Double>();
        for (int i = 0; i < syllables.size(); i++) {
            var syllable = syllables.get(i);
            double weight = corpus.weight(syllable.fold());
            weights.put(form(syllable), weight);
            if (i > 0 && sideBySide(topic, syllables.get(i - 1), syllable)) {
                var before = syllables.get(i - 1);
                double both = Math.max(weight, corpus.weight(before.fold()));
                weights.put(form(before) + ' ' + form(syllable), PAIR * both);
            }
        }
        return new Terms(weights);
    }

    /** Syllables of one abbreviation's long form share its place. */
    private static boolean sideBySide(String text, Syllable one, Syllable next) {
        return next.start() <= one.end()
                || text.substring(one.end(), next.start()).isBlank();
    }

    /** Returns these terms with those that {@code title} has too weighing little. */
    Terms beyond(Corpus corpus, String title) {
        var named = formsIn(corpus, title);
        var rest = new HashMap<String, Double>();
        weights.forEach((term, weight) -> rest.put(term, named.contains(term) ? weight * IN_TITLE : weight));
        return new Terms(rest);
    }

    /** Returns only the terms that {@code title} does not have. */
    Terms without(Corpus corpus, String title) {
        var named = formsIn(corpus, title);
        var rest = new HashMap<>(weights);
        rest.keySet().removeAll(named);
        rest.keySet()
                .removeIf(term ->
                        term.contains(" ") && List.of(term.split(" ")).stream().anyMatch(named::contains));
        return new Terms(rest);
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
        return share(formsIn(corpus, text), false, 0);
    }

    /** The share of the pairs' weight that {@code text} has, 0 to 1; 1 when there are no pairs. */
    double pairShareIn(Corpus corpus, String text) {
        return share(formsIn(corpus, text), true, 0);
    }

    /** Like {@link #shareIn}, but lenient where only common words are asked for: they are often said otherwise. */
    double lenientShareIn(Corpus corpus, String text) {
        return share(formsIn(corpus, text), false, PRIOR);
    }

    private double share(Set<String> forms, boolean pairs, double prior) {
        double sum = prior;
        double has = prior;
        for (var term : weights.entrySet()) {
            if (term.getKey().contains(" ") == pairs) {
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

    /** Both forms of every syllable and pair: a question may be typed with marks, without, or with some. */
    private static Set<String> formsIn(Corpus corpus, String text) {
        List<Syllable> syllables = corpus.read(text);
        var forms = new HashSet<String>();
        for (int i = 0; i < syllables.size(); i++) {
            var now = syllables.get(i);
            forms.add(now.key());
            forms.add(BARE + now.fold());
            if (i > 0) {
                var before = syllables.get(i - 1);
                for (var first : List.of(before.key(), BARE + before.fold())) {
                    forms.add(first + ' ' + now.key());
                    forms.add(first + ' ' + BARE + now.fold());
                }
            }
        }
        return forms;
    }

    private static String form(Syllable syllable) {
        return syllable.isMarked() ? syllable.key() : BARE + syllable.fold();
    }
}
