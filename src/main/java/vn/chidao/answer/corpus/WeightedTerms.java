package vn.chidao.answer.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.search.analysis.Syllable;

/**
 * The words that a question asks with, each weighing its rarity, pairs of neighbours beside them: how much of what was asked
 * a piece of text speaks of, in the same words or in those that official texts use for them. Immutable.
 */
public final class WeightedTerms {
    /** Words of the directive's own title tell which directive is meant, hardly what about it. */
    private static final double IN_TITLE = 0.12;
    /** The credit for a word that stands not in the clause but in its sentence; below, in the title, and anywhere in the text. */
    private static final double SENTENCE = 0.65;

    private static final double TITLE = 0.6;
    private static final double WHOLE = 0.35;
    /** A weight that always counts as found, so that a common word asked for beyond the title decides little. */
    private static final double PRIOR = 2;

    /** By their forms, in the order in which they were asked. */
    private final Map<Long, Term> terms;

    private final List<Term> all;
    private final List<Term> singles;
    private final List<Term> pairs;
    private final List<Term> telling;

    private WeightedTerms(Map<Long, Term> terms) {
        this.terms = terms;
        this.all = List.copyOf(terms.values());
        this.singles = all.stream().filter(term -> !term.pair()).toList();
        this.pairs = all.stream().filter(Term::pair).toList();
        this.telling = singles.stream().filter(term -> !term.everyday()).toList();
    }

    /** Returns the terms of {@code topic}, as {@code corpus} weighs them; pairs only of words that stand side by side. */
    public static WeightedTerms of(Corpus corpus, String topic) {
        return new WeightedTerms(TermReader.terms(corpus, topic));
    }

    /** Returns the same where a syllable that is part of a word of several counts only together with the others. */
    public static WeightedTerms ofWholeWords(Corpus corpus, String topic) {
        return new WeightedTerms(TermReader.termsOfWholeWords(corpus, topic));
    }

    /** Returns these terms with those that {@code title} has too weighing little. */
    public WeightedTerms beyond(WordForms title) {
        var rest = new LinkedHashMap<Long, Term>();
        terms.forEach(
                (form, term) -> rest.put(form, term.in(title) > 0 ? term.weighing(term.weight() * IN_TITLE) : term));
        return new WeightedTerms(rest);
    }

    /** Returns only the terms that {@code title} does not have; a pair goes with either of its words. */
    public WeightedTerms without(WordForms title) {
        var found = terms.values().stream()
                .filter(term -> term.in(title) > 0)
                .map(Term::form)
                .collect(Collectors.toSet());
        return new WeightedTerms(terms.values().stream()
                .filter(term -> term.syllables().stream().map(WordForms::of).noneMatch(found::contains))
                .collect(Collectors.toMap(Term::form, term -> term, (a, b) -> a, LinkedHashMap::new)));
    }

    /** Returns what a text must have of these terms for {@link #shareIn} to reach {@code share}, each with all ways to say it. */
    public List<List<List<Syllable>>> needed(double share) {
        double sum = singles.stream().mapToDouble(Term::weight).sum();
        return singles.stream()
                .filter(term -> term.weight() > (1 - share) * sum)
                .map(term -> Stream.concat(
                                Stream.of(term.syllables()),
                                term.official().stream().map(Phrase::syllables))
                        .toList())
                .toList();
    }

    /** Whether any word is more than an everyday one. */
    public boolean tell() {
        return telling.stream()
                .anyMatch(term -> term.syllables().getFirst().key().chars().anyMatch(Character::isLetter));
    }

    /** Returns how many words tell something. */
    public int count() {
        return telling.size();
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** The weight of the terms that {@code text} has. */
    public double in(WordForms text) {
        double sum = 0;
        for (var term : all) {
            sum += term.weight() * term.in(text);
        }
        return sum;
    }

    /** The share of the single words' weight that {@code text} has, 0 to 1; 1 when there is nothing to look for. */
    public double shareIn(WordForms text) {
        return share(singles, 0, term -> term.in(text));
    }

    /** The share of the pairs' weight that {@code text} has, 0 to 1; 1 when there are no pairs. */
    public double pairShareIn(WordForms text) {
        return share(pairs, 0, term -> term.in(text));
    }

    /**
     * The share of these terms' weight that {@code part} has, 0 to 1: a word counts less when only its sentence has it, and
     * words of common use hardly need to be there, since they are often said otherwise.
     */
    public double shareIn(IndexedDirective.Part part) {
        return share(all, PRIOR, term -> Math.max(term.in(part.own()), SENTENCE * term.in(part.sentence())));
    }

    /** The share of these terms' weight that {@code part} or its sentence has, 0 to 1, common words weighing as all others. */
    public double literalShareIn(IndexedDirective.Part part) {
        return share(all, 0, term -> Math.max(term.in(part.own()), term.in(part.sentence())));
    }

    /** Like {@link #shareIn}, but lenient where only common words are asked for: they are often said otherwise. */
    public double lenientShareIn(WordForms text) {
        return share(singles, PRIOR, term -> term.in(text));
    }

    /** The share of the weight of {@code meant} that {@code credit} finds, {@code prior} always found beside them. */
    private static double share(List<Term> meant, double prior, ToDoubleFunction<Term> credit) {
        double sum = prior;
        double has = prior;
        for (var term : meant) {
            sum += term.weight();
            has += term.weight() * credit.applyAsDouble(term);
        }
        return sum == 0 ? 1 : has / sum;
    }

    /**
     * Returns how close the closest clause of {@code indexed} comes to what was asked, 0 to 1. Each term counts by the nearest
     * place that has it: the clause, its sentence, the title, or anywhere in the directive.
     */
    public double nearness(IndexedDirective indexed) {
        var far = far(indexed);
        double nearest = 0;
        for (var part : indexed.clauses()) {
            nearest = Math.max(nearest, nearness(part, far));
        }
        return nearest;
    }

    /** Returns what each term counts whatever clause of {@code indexed} is looked at. */
    double[] far(IndexedDirective indexed) {
        return all.stream()
                .mapToDouble(term -> Math.max(TITLE * term.in(indexed.title()), WHOLE * term.in(indexed.whole())))
                .toArray();
    }

    /** Returns how close {@code part} of a directive comes whose {@link #far} is given. */
    double nearness(IndexedDirective.Part part, double[] far) {
        double sum = 0;
        double has = 0;
        for (int i = 0; i < far.length; i++) {
            var term = all.get(i);
            double credit = Math.max(far[i], term.in(part.own()));
            if (credit < SENTENCE) {
                credit = Math.max(credit, SENTENCE * term.in(part.sentence()));
            }
            sum += term.weight();
            has += term.weight() * credit;
        }
        return sum == 0 ? 1 : has / sum;
    }

    /** The share of the single words, everyday ones apart, that {@code text} has, 0 to 1, whatever their weight. */
    public double countIn(WordForms text) {
        int has = 0;
        for (var term : telling) {
            has += term.in(text) > 0 ? 1 : 0;
        }
        return telling.isEmpty() ? 1 : (double) has / telling.size();
    }

    /** Whether there is a pair of neighbours to look for. */
    public boolean hasPairs() {
        return !pairs.isEmpty();
    }
}
