package vn.chidao.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Query;

/** Of the tasks of a directive those that come nearest to what is asked, and the answer that tells them. */
final class NearestTasks {
    private static final double NEARLY_BEST = 0.8;

    /** A task longer than this is more than its one clause that was asked about. */
    private static final int LONG = 200;

    /** By how much one clause of a task must cover the question better than the first to stand for it. */
    private static final double CLEARLY = 0.15;

    private static final String STOPS = ".;:\n";

    private final Corpus corpus;

    NearestTasks(Corpus corpus) {
        this.corpus = corpus;
    }

    /** Returns those of {@code tasks} that cover nearly as much of {@code terms} as the best; none where that is little. */
    List<AgencyTask> of(WeightedTerms terms, List<AgencyTask> tasks, Directive directive) {
        double best = 0;
        for (var task : tasks) {
            best = Math.max(best, share(terms, task, directive));
        }
        double bound = best * NEARLY_BEST;
        return best < Evidence.STATED
                ? List.of()
                : tasks.stream()
                        .filter(task -> share(terms, task, directive) >= bound)
                        .toList();
    }

    /** Cuts long tasks down to the clause that covers most of the question, where one clearly does. */
    List<AgencyTask> focused(WeightedTerms terms, List<AgencyTask> tasks, Directive directive) {
        return tasks.stream()
                .map(task -> task.task().text().length() > LONG ? focused(terms, task, directive) : task)
                .toList();
    }

    private AgencyTask focused(WeightedTerms terms, AgencyTask task, Directive directive) {
        var parts = corpus.indexed(directive).clauses().stream()
                .filter(part -> part.words().span().overlaps(task.task().span()))
                .toList();
        return parts.stream()
                .max(Comparator.comparingDouble(part -> terms.shareIn(part.own())))
                .filter(best -> terms.shareIn(best.own())
                        > terms.shareIn(parts.getFirst().own()) + CLEARLY)
                .map(best -> new AgencyTask(
                        task.name(), task.role(), task.mention(), task.task().within(best.words())))
                .orElse(task);
    }

    /** The share of {@code terms} that the agency's name and {@code task} have, 0 to 1, and what it is said of before them. */
    double share(WeightedTerms terms, AgencyTask task, Directive directive) {
        return terms.shareIn(corpus.forms(
                object(task, directive) + ' ' + task.name() + ' ' + task.task().text()));
    }

    /** «Điều tra xã hội học giao Bưu điện tỉnh thực hiện»: what stands in the clause before the agency. */
    private static String object(AgencyTask task, Directive directive) {
        int start = task.mention().start();
        int from = start;
        while (from > 0 && STOPS.indexOf(directive.text().charAt(from - 1)) < 0) {
            from--;
        }
        return directive.text().substring(from, start);
    }

    /** Returns the answer that tells {@code tasks}. */
    static Answer.Found told(Query query, Directive directive, List<AgencyTask> tasks) {
        var quotes = new ArrayList<Quote>();
        for (var task : tasks) {
            quotes.add(task.mention());
            quotes.add(task.task());
        }
        return new Answer.Found(
                query,
                directive,
                new Fact.Duties(tasks),
                quotes.stream().distinct().toList());
    }
}
