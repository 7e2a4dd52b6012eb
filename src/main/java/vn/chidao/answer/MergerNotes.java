package vn.chidao.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.agency.Succession;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;

/**
 * Adds to an answer the mergers that it must mention: the agency asked about has another name today, or the directive that
 * answers names it as it was called then. A user with the old name learns whom to write to, one with the new name why the
 * text says otherwise.
 */
final class MergerNotes {
    private final Agencies agencies;
    private final DirectiveConditions conditions;

    MergerNotes(Agencies agencies, DirectiveConditions conditions) {
        this.agencies = agencies;
        this.conditions = conditions;
    }

    /** Returns {@code answer} with the mergers that it must mention. */
    Answer annotated(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> found.withHistory(successions(found.query(), List.of(found.directive())));
            case Answer.Listed listed ->
                listed.withHistory(successions(
                        listed.query(),
                        Stream.concat(listed.directives().stream(), listed.formerNames().stream())
                                .toList()));
            case Answer.NotStated silent -> silent;
            case Answer.NotFound none -> none;
            case Answer.Ambiguous several -> several;
            case Answer.Together together -> together;
        };
    }

    private List<Succession> successions(Query query, List<Directive> directives) {
        return query.agencies().stream()
                .flatMap(agency ->
                        agencies.succession(agency).map(Stream::of).orElseGet(() -> before(agency, directives)))
                // A question that names both needs no such note.
                .filter(merger -> !query.agencies().containsAll(List.of(merger.former(), merger.current())))
                .toList();
    }

    /** The mergers by which directives call {@code agency} otherwise. */
    private Stream<Succession> before(Agency agency, List<Directive> directives) {
        var others = directives.stream()
                .filter(directive -> !conditions.names(directive, Set.of(agency)))
                .toList();
        return agencies.forebears(agency).stream()
                .filter(former -> others.stream().anyMatch(directive -> conditions.names(directive, Set.of(former))))
                .map(former -> new Succession(former, agency));
    }
}
