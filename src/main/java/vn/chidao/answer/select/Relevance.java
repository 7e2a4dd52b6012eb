package vn.chidao.answer.select;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.Milestones;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.search.Hit;

/** Measures what share of a question a directive covers, and how far it is ahead of others. Immutable. */
final class Relevance {
    /** The weights of the parts of relevance (words, their number, pairs, nearness), fitted to the evaluation questions. */
    private static final double WORDS = 0.2;

    private static final double COUNT = 0.3;
    private static final double PAIRS = 0.2;
    private static final double NEAR = 0.3;
    /** The weight of the rank in the search. */
    static final double RANK = 0.3;

    /** The weight of the title in certainty; fitted likewise. */
    private static final double TITLED = 0.5;

    private static final int LOOKED_AT = 10;

    /** When something opens is asked of the document on just that, whether it says so or not. */
    private static final double OF_MILESTONE = 0.75;

    private final Corpus corpus;

    Relevance(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * A hit of the search.
     *
     * @param relevance the share of what was asked that it speaks of, 0 to 1
     * @param rank its share of the best hit's score, 0 to 1
     * @param lead how far the best hit is before the second, 0 for all others
     */
    record Weighed(Directive directive, double relevance, double rank, double lead) {
        double score() {
            return relevance + RANK * rank;
        }
    }

    /** The best hits of the search for {@code query}, the best first; only those that {@code mayBeMeant} are before one another. */
    List<Weighed> weighed(Query query, Predicate<Directive> mayBeMeant) {
        var readings = readings(query);
        var hits = corpus.find(query.topic(), LOOKED_AT, null);
        double best = hits.isEmpty() ? 1 : hits.getFirst().score();
        var allowed = hits.stream()
                .filter(hit ->
                        mayBeMeant.test(corpus.directives().byId(hit.id()).orElseThrow()))
                .limit(2)
                .toList();
        return hits.stream()
                .map(hit -> {
                    var directive = corpus.directives().byId(hit.id()).orElseThrow();
                    double lead = !allowed.isEmpty() && hit.equals(allowed.getFirst()) ? lead(allowed) : 0;
                    return new Weighed(directive, relevance(readings, directive), hit.score() / best, lead);
                })
                .toList();
    }

    /**
     * Returns how sure it is that {@code one} is meant and none of {@code rivals}, from the share of the question that it covers,
     * how far it is ahead of them, and how much of the question its title has.
     */
    double certainty(Query query, Weighed one, Stream<Weighed> rivals) {
        double rival = rivals.filter(other -> !other.equals(one))
                .mapToDouble(Weighed::score)
                .max()
                .orElse(0);
        double title = WeightedTerms.of(corpus, query.subject())
                .shareIn(corpus.indexed(one.directive()).title());
        return one.relevance() + one.score() - rival + TITLED * title;
    }

    /** The share of what was asked that {@code directive} speaks of, 0 to 1. */
    double of(Query query, Directive directive) {
        return relevance(readings(query), directive);
    }

    /** Returns how close the closest clause of {@code directive} comes to what was asked. */
    double nearness(WeightedTerms terms, Directive directive) {
        return terms.nearness(corpus.indexed(directive));
    }

    private double relevance(List<Reading> readings, Directive directive) {
        var title = corpus.indexed(directive).title();
        return readings.stream()
                .filter(reading -> reading.titled() == 0 || reading.terms().shareIn(title) >= reading.titled())
                .mapToDouble(reading -> relevance(reading.terms(), directive))
                .max()
                .orElseThrow();
    }

    /** The share of what was asked that a directive speaks of; words that stand together there count more than strewn ones. */
    private double relevance(WeightedTerms terms, Directive directive) {
        var text = corpus.indexed(directive).whole();
        double words = WORDS * terms.shareIn(text) + COUNT * terms.countIn(text) + NEAR * nearness(terms, directive);
        return terms.hasPairs() ? words + PAIRS * terms.pairShareIn(text) : words / (1 - PAIRS);
    }

    /**
     * Words that identify the directive meant.
     *
     * @param titled the share of them that its title must have
     */
    private record Reading(WeightedTerms terms, double titled) {}

    /** Reads {@code query} with what is asked of the directive («công ty nào», «khi nào khởi công») and without it. */
    private List<Reading> readings(Query query) {
        var subject = WeightedTerms.ofWholeWords(corpus, query.subject().isBlank() ? query.topic() : query.subject());
        var milestones = query.intent() == Intent.DEADLINE
                ? Milestones.of(corpus, query.topic()).words()
                : "";
        return Stream.of(
                        Stream.of(new Reading(subject, 0)),
                        without(query.unit(), subject, 0),
                        without(milestones, subject, OF_MILESTONE))
                .flatMap(readings -> readings)
                .toList();
    }

    private Stream<Reading> without(String words, WeightedTerms subject, double titled) {
        return Stream.of(words)
                .filter(some -> !some.isEmpty())
                .map(some -> subject.without(corpus.forms(some)))
                .filter(WeightedTerms::tell)
                .map(known -> new Reading(known, titled));
    }

    /** Returns how far the first of {@code hits} is ahead of the second, 0 to 1. */
    private static double lead(List<Hit> hits) {
        return hits.size() == 1 ? 1 : 1 - hits.get(1).score() / hits.getFirst().score();
    }
}
