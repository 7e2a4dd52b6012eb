package vn.chidao.answer;

import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.NamedThings;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.answer.select.Selection;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;

/** Tells whether a question of a conversation leans on its subject, the directive that it has been about. Immutable. */
public final class Leaning {
    /** The share of a question that the subject must cover for it to be meant, where no directive answers the question. */
    private static final double LEAN = 0.45;
    /** By how much another directive must cover the question better than the subject to be meant instead. */
    private static final double TIE = 0.05;

    /** From this many content words on, a question can name a document by its title. */
    private static final int SEVERAL = 4;

    private final Corpus corpus;
    private final DirectiveConditions conditions;
    private final Directive subject;

    Leaning(Corpus corpus, DirectiveConditions conditions, Directive subject) {
        this.corpus = corpus;
        this.conditions = conditions;
        this.subject = subject;
    }

    /** Whether the times and the type that {@code query} names allow the subject. */
    public boolean mayMean(Query query) {
        return conditions.mayMean(query, subject);
    }

    /**
     * Whether a question that may be a follow-up is about the subject: it names no document, and what it does name is
     * spoken of there as well as anywhere.
     */
    public boolean leansOn(Query query) {
        if (!query.numbers().isEmpty() || query.intent().isMany() || !conditions.mayMean(query, subject)) {
            return false;
        }
        var selection = new Selection(corpus, conditions);
        if (!query.agencies().isEmpty() && Answerer.onlyAgencies(query, corpus)) {
            return query.agencies().stream().anyMatch(agency -> conditions.concerns(subject, agency));
        }
        if (!selection.tells(query) || asksOnlyHowMany(query)) {
            return true;
        }
        if (!namesAll(query)) {
            return false;
        }
        double here = selection.relevance(query, subject);
        var best = selection.candidates(query).directives();
        if (best.isEmpty()) {
            return here >= LEAN || !query.property().isEmpty();
        }
        var terms = WeightedTerms.of(corpus, query.topic());
        var whole = corpus.indexed(subject).whole();
        boolean held = terms.shareIn(whole) >= Answerer.HELD || terms.countIn(whole) >= Answerer.HELD;
        if (held && !isTitled(terms, best.getFirst())) {
            return true;
        }
        return best.getFirst().equals(subject)
                || here >= selection.relevance(query, best.getFirst()) - TIE
                        && terms.shareIn(corpus.indexed(best.getFirst()).title()) < Answerer.FULL;
    }

    /** Whether a question of several words names {@code directive} by its title. */
    private boolean isTitled(WeightedTerms terms, Directive directive) {
        return terms.count() >= SEVERAL
                && terms.shareIn(corpus.indexed(directive).title()) >= Answerer.HELD;
    }

    /** «kinh phí bao nhiêu tỷ?», «có mấy thành viên?»: nothing is named but a property, or what the subject can count. */
    private boolean asksOnlyHowMany(Query query) {
        var unit = corpus.forms(query.unit());
        if (query.unit().isEmpty()
                || WeightedTerms.of(corpus, query.subject()).without(unit).tell()) {
            return false;
        }
        return !query.subject().equals(query.topic())
                || WeightedTerms.of(corpus, query.unit())
                                .shareIn(corpus.indexed(subject).whole())
                        >= Answerer.HELD;
    }

    /** Whether the subject speaks of every thing that the question names, and of most of its topic. */
    public boolean speaksOf(Query query) {
        var terms = WeightedTerms.of(corpus, query.topic());
        return namesAll(query)
                && (!terms.tell() || terms.shareIn(corpus.indexed(subject).whole()) >= Answerer.FULL);
    }

    private boolean namesAll(Query query) {
        return query.names().stream().allMatch(name -> corpus.speaksOf(subject, name))
                && NamedThings.of(corpus, query.topic()).allIn(corpus.indexed(subject));
    }
}
