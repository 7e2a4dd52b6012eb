package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import vn.chidao.answer.clause.AskedFigure;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.Money;
import vn.chidao.answer.clause.OwnParts;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.clause.TargetYears;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.condition.Unit;
import vn.chidao.question.query.Query;

/** Says how many or how much: what is to be reached, how things are, or any figure of the kind asked for. */
final class FiguresResponder {
    /** What is added to the fit of a clause that the extraction has read as a target. */
    private static final double TARGET = 0.45;

    private final Corpus corpus;
    private final Evidence evidence;

    FiguresResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.evidence = evidence;
    }

    /** Answers with a figure; an aim can be said without one, and a clause that describes the present state is not an aim. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        var measure = AskedFigure.of(query, corpus);
        var own = OwnParts.of(query);
        var clauses = corpus.indexed(directive).clauses().stream()
                .map(IndexedDirective.Part::text)
                .toList();
        var targetYears = new TargetYears(query, directive);
        if (own.areOfOtherPlaces(clauses) || targetYears.areNotIn(directive.text())) {
            return Optional.empty();
        }
        boolean yearTold = targetYears.asksYearOfIssue()
                && clauses.stream().anyMatch(clause -> targetYears.namesYearOfIssue(clause) && measure.fit(clause) > 0);
        Predicate<String> isOther =
                clause -> targetYears.isOtherThan(clause) || yearTold && targetYears.looksBeyondIssue(clause);
        boolean phased = Phases.areApart(query.phase(), directive);
        ToDoubleFunction<String> fit = clause -> isOther.test(clause) || phased && !speaksOfPhase(query, clause)
                ? 0
                : measure.fit(targetYears.own(own.in(phased ? Phases.parted(clause) : clause)));
        Optional<Clauses.Clause> said = switch (query.aspect()) {
            case AIM ->
                evidence.answer(query, directive, clause -> aimed(query, directive, fit, clause))
                        .or(() -> query.unit().equals(Unit.PERCENT)
                                ? Optional.empty()
                                : evidence.best(query, directive, ClauseCues::speaksOfAim));
            case STATE ->
                evidence.ranked(query, directive, fit).stream()
                        .filter(found -> found.answers() && !isAim(found.clause()))
                        .findFirst()
                        .map(Evidence.Ranked::clause);
            default -> evidence.answer(query, directive, fit);
        };
        // a sum of something else is as good a figure as the one asked for; what is counted tells its own
        return said.filter(found -> !Money.isAsked(query.unit(), query.topic())
                        || !evidence.saysWithout(query, directive, List.of(found.words())))
                .map(found -> Answer.Found.extract(query, directive, targetYears.ownPart(found.words())));
    }

    private static boolean speaksOfPhase(Query query, String clause) {
        return Phases.in(clause).contains(query.phase());
    }

    private static boolean isAim(Clauses.Clause clause) {
        return ClauseCues.speaksOfAim(clause.sentence().text())
                && !ClauseCues.saysHowThingsAre(clause.words().text());
    }

    /**
     * A target that was read from the text speaks loudest; what is counted in just the unit asked for is an aim though the
     * clause does not call it one.
     */
    private static double aimed(Query query, Directive directive, ToDoubleFunction<String> figure, String clause) {
        double fit = figure.applyAsDouble(clause);
        if (fit > 0 && isTarget(directive, clause)) {
            return fit + TARGET;
        }
        boolean counted = !query.unit().isEmpty() && fit >= Fit.STRONG && !ClauseCues.saysHowThingsAre(clause);
        return counted || ClauseCues.speaksOfAim(clause) ? fit : 0;
    }

    private static boolean isTarget(Directive directive, String clause) {
        return directive.targets().stream()
                .anyMatch(target -> clause.contains(target.words().text()));
    }
}
