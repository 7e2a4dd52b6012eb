package vn.chidao.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.question.query.Query;

/** Says what an agency is to do. */
final class DutiesResponder {
    private static final double NAMED = 0.6;

    private final Corpus corpus;
    private final DirectiveConditions conditions;
    private final Evidence evidence;
    private final NearestTasks nearestTasks;

    DutiesResponder(Corpus corpus, DirectiveConditions conditions, Evidence evidence) {
        this.corpus = corpus;
        this.conditions = conditions;
        this.evidence = evidence;
        this.nearestTasks = new NearestTasks(corpus);
    }

    /** Answers what the agency that the question names is to do. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        for (var agency : query.agencies()) {
            var own = conditions.tasksOf(query, directive, Set.of(agency));
            var tasks = own.isEmpty() && conditions.concerns(directive, agency)
                    ? conditions.tasksOf(query, directive, conditions.lineage(agency))
                    : own;
            tasks = tasks.isEmpty() ? ofGroups(directive, agency) : tasks;
            if (!tasks.isEmpty()) {
                var terms = WeightedTerms.of(corpus, query.topic())
                        .without(corpus.forms(directive.title() + ", " + agency.name() + ", "
                                + tasks.getFirst().name()));
                var nearest = terms.isEmpty() ? tasks : nearestTasks.of(terms, tasks, directive);
                return Optional.of(NearestTasks.told(
                        query, directive, nearest.isEmpty() ? tasks : nearestTasks.focused(terms, nearest, directive)));
            }
        }
        // another agency's name may share words with one that is known: «chủ đầu tư», «Sở Kế hoạch và Đầu tư»
        var named = query.agencies().isEmpty() ? named(query, directive) : List.<AgencyTask>of();
        if (!named.isEmpty()) {
            return Optional.of(NearestTasks.told(query, directive, named));
        }
        return query.agencies().isEmpty() && evidence.asksBeyondTitle(query, directive)
                ? unnamed(query, directive)
                : Optional.empty();
    }

    /** What «các sở, ban, ngành» are to do, a department is to do too; that they are sent a document tells it nothing to do. */
    private List<AgencyTask> ofGroups(Directive directive, Agency agency) {
        return conditions.groupTasksOf(directive, agency).stream()
                .filter(task -> task.role() != Role.ADDRESSEE)
                .toList();
    }

    /** Returns what somebody unknown to configuration is to do; the clause that announces the document comes last. */
    private Optional<Answer.Found> unnamed(Query query, Directive directive) {
        return evidence.ranked(query, directive, clause -> Fit.WEAK).stream()
                .filter(Evidence.Ranked::answers)
                .min(Comparator.comparing(found -> found.announces(directive)))
                .map(found -> Answer.Found.extract(query, directive, evidence.extent(query, found.part())));
    }

    /** The tasks of the agency that the topic names most wholly, when it names one at all. */
    private List<AgencyTask> named(Query query, Directive directive) {
        double best = NAMED;
        var named = new ArrayList<AgencyTask>();
        var asked = corpus.forms(query.topic());
        for (var task : directive.agencies()) {
            double share = WeightedTerms.of(corpus, task.name()).shareIn(asked);
            if (share > best) {
                named.clear();
                best = share;
            }
            if (share >= best) {
                named.add(task);
            }
        }
        return named;
    }
}
