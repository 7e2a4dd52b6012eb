package vn.chidao.answer;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.text.Span;

/** Who is charged with what a clause says: by when one agency has to be done is no answer about another. */
final class Charge {
    private final Scope scope;

    Charge(Scope scope) {
        this.scope = scope;
    }

    /**
     * Returns what tells whether that which stands at a span of {@code directive} is others' business: the agency that
     * {@code query} names has tasks in the directive, but only others have one there.
     */
    Predicate<Span> others(Query query, Directive directive) {
        var asked = query.agencies().stream()
                .flatMap(agency -> scope.lineage(agency).stream())
                .collect(Collectors.toSet());
        Predicate<AgencyTask> own = task -> scope.isOneOf(task.name(), asked);
        if (asked.isEmpty() || directive.agencies().stream().noneMatch(own)) {
            return span -> false;
        }
        return span -> {
            var there = directive.agencies().stream()
                    .filter(task -> task.task().span().overlaps(span)
                            || task.mention().span().overlaps(span))
                    .toList();
            return !there.isEmpty() && there.stream().noneMatch(own);
        };
    }
}
