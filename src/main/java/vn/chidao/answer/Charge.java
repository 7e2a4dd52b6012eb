package vn.chidao.answer;

import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Directive;
import vn.chidao.extract.agency.Agency;
import vn.chidao.question.Query;
import vn.chidao.text.Span;

/** Who is charged with what a clause says: by when one agency has to be done is no answer about another. */
final class Charge {
    private final Scope scope;

    Charge(Scope scope) {
        this.scope = scope;
    }

    /**
     * Whether what stands at {@code span} of {@code directive} is others' business: the agency that {@code query} names has
     * tasks in the directive, but only others have one there.
     */
    boolean isOthers(Query query, Directive directive, Span span) {
        var asked = query.agencies().stream()
                .flatMap(agency -> scope.lineage(agency).stream())
                .collect(Collectors.toSet());
        if (asked.isEmpty() || directive.agencies().stream().noneMatch(task -> isOneOf(task, asked))) {
            return false;
        }
        var there = directive.agencies().stream()
                .filter(task -> task.task().span().overlaps(span)
                        || task.mention().span().overlaps(span))
                .toList();
        return !there.isEmpty() && there.stream().noneMatch(task -> isOneOf(task, asked));
    }

    private boolean isOneOf(AgencyTask task, Set<Agency> asked) {
        return scope.isOneOf(task.name(), asked);
    }
}
