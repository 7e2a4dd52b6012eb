package vn.chidao.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chidao.extract.Clauses.Clause;
import vn.chidao.extract.Directive;
import vn.chidao.question.Period;
import vn.chidao.question.Query;

/** Finds the clause of a directive that speaks most of what was asked. */
final class Evidence {
    /** Of the asked words beyond the title this share must be spoken of; measured on the evaluation questions. */
    static final double STATED = 0.4;

    private static final double SENTENCE = 0.35;
    private static final double PAIRS = 0.3;
    private static final double NEARLY_BEST = 0.8;

    private final Corpus corpus;

    Evidence(Corpus corpus) {
        this.corpus = corpus;
    }

    private record Scored(Clause clause, double score, double share) {}

    /**
     * Returns the best clause of {@code directive} that {@code expected} allows; empty when the directive does not speak of
     * what was asked.
     *
     * @param floor the share of the asked words beyond the title that the clause must have, 0 to 1
     */
    Optional<Clause> best(Query query, Directive directive, Predicate<String> expected, double floor) {
        if (stated(query, directive) < floor) {
            return Optional.empty();
        }
        var reading = corpus.reading(directive);
        var asked = Terms.of(corpus, asked(query));
        var terms = asked.beyond(reading.title());
        var beyond = asked.without(reading.title());
        var ranked = reading.clauses().stream()
                .filter(part -> expected.test(part.text()))
                .map(part -> scored(terms, beyond, part))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(scored -> scored.clause().words().start()))
                .toList();
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        double bound = ranked.getFirst().score() * NEARLY_BEST;
        var best = ranked.stream()
                .filter(scored -> scored.score() >= bound)
                .filter(scored -> Signs.counts(scored.clause().words().text(), query.unit()))
                .findFirst()
                .orElse(ranked.getFirst());
        return best.share() < floor ? Optional.empty() : Optional.of(best.clause());
    }

    private static Scored scored(Terms terms, Terms beyond, Reading.Part part) {
        double share = Math.max(share(beyond, part.own()), (1 - SENTENCE) * share(beyond, part.sentence()));
        return new Scored(part.clause(), terms.in(part.own()) + SENTENCE * terms.in(part.sentence()), share);
    }

    /** The share of the asked words beyond its title that {@code directive} speaks of at all, 0 to 1. */
    double stated(Query query, Directive directive) {
        var reading = corpus.reading(directive);
        return share(Terms.of(corpus, asked(query)).without(reading.title()), reading.whole());
    }

    /** Words count, and that neighbours stand together: «chi phí» is not said by «chi tiết» and «phí». */
    private static double share(Terms terms, Forms text) {
        double words = terms.lenientShareIn(text);
        return terms.hasPairs() ? (1 - PAIRS) * words + PAIRS * terms.pairShareIn(text) : words;
    }

    /** Whether the question asks for more than the title says. */
    boolean asksBeyondTitle(Query query, Directive directive) {
        return !Terms.of(corpus, asked(query))
                .without(corpus.reading(directive).title())
                .isEmpty();
    }

    /** The topic, with what «bao nhiêu» counts and the times named: they stand in the clause that answers. */
    private static String asked(Query query) {
        var unit = query.unit().isEmpty() || query.topic().contains(query.unit()) ? "" : ' ' + query.unit();
        var times = query.periods().stream().map(Period::words).collect(Collectors.joining(" "));
        return query.topic() + unit + (times.isEmpty() ? "" : ' ' + times);
    }
}
