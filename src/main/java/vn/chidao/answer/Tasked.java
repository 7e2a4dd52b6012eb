package vn.chidao.answer;

import java.util.List;
import java.util.function.Predicate;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Directive;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;

/**
 * Which of a directive's tasks a question asks of by its words: by when the fund is to be paid out is no answer to when the
 * poles are to be moved, which is another's task.
 */
final class Tasked {
    /** Fewer words may stand in a task by chance. */
    private static final int SEVERAL = 2;

    /** So much more of what was asked the words of another task must have. */
    private static final double MORE = 0.66;

    private final Corpus corpus;

    Tasked(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Returns what tells whether a clause of {@code directive} is none of the task that {@code query} asks of: only other tasks
     * stand there, or none, and it has hardly a word of what was asked. A cause stands outside of tasks, and a phase has a
     * name of its own.
     */
    Predicate<Reading.Part> others(Query query, Directive directive) {
        if (query.phase() != null || query.aspect() == Aspect.CAUSE) {
            return part -> false;
        }
        var asked = Terms.of(corpus, query.topic())
                .without(corpus.reading(directive).title());
        double most = said(asked, directive.agencies());
        if (asked.count() < SEVERAL || most < MORE) {
            return part -> false;
        }
        return part -> {
            var there = directive.agencies().stream()
                    .filter(task -> task.task().span().overlaps(part.words().span()))
                    .toList();
            return Math.max(said(asked, there), asked.countIn(part.own())) <= most - MORE;
        };
    }

    private double said(Terms asked, List<AgencyTask> tasks) {
        return tasks.stream()
                .mapToDouble(task -> asked.countIn(
                        corpus.forms(task.mention().text() + ' ' + task.task().text())))
                .max()
                .orElse(0);
    }
}
