package vn.chidao.answer;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.chidao.extract.Clauses;
import vn.chidao.extract.Clauses.Clause;
import vn.chidao.extract.Directive;
import vn.chidao.question.Query;

/** Finds the clause of a directive that speaks most of what was asked. */
final class Evidence {
    private static final double SENTENCE = 0.35;

    private final Corpus corpus;

    Evidence(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * A clause and how well it fits.
     *
     * @param score the weight of the asked words in it; comparable within one question only
     * @param share the share of the words beyond the title that it and its sentence have, 0 to 1
     */
    record Scored(Clause clause, double score, double share) {}

    /** Returns the clauses of {@code directive} that {@code expected} allows, the best first. */
    List<Scored> rank(Query query, Directive directive, Predicate<String> expected) {
        var terms = Terms.of(corpus, asked(query)).beyond(corpus, directive.title());
        var beyond = Terms.of(corpus, asked(query)).without(corpus, directive.title());
        return Clauses.of(directive).stream()
                .filter(clause -> expected.test(clause.words().text()))
                .map(clause -> new Scored(
                        clause,
                        terms.in(corpus, clause.words().text())
                                + SENTENCE * terms.in(corpus, clause.sentence().text()),
                        Math.max(
                                beyond.shareIn(corpus, clause.words().text()),
                                SENTENCE
                                        * beyond.shareIn(
                                                corpus, clause.sentence().text()))))
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparingInt(scored -> scored.clause().words().start()))
                .toList();
    }

    /** The share of the asked words beyond its title that {@code directive} speaks of at all. */
    double stated(Query query, Directive directive) {
        return Terms.of(corpus, asked(query)).without(corpus, directive.title()).shareIn(corpus, directive.text());
    }

    /** Whether the question asks for more than the title says. */
    boolean asksBeyondTitle(Query query, Directive directive) {
        return !Terms.of(corpus, asked(query))
                .without(corpus, directive.title())
                .isEmpty();
    }

    private static String asked(Query query) {
        return query.unit().isEmpty() || query.topic().contains(query.unit())
                ? query.topic()
                : query.topic() + ' ' + query.unit();
    }
}
