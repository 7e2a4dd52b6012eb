package vn.chidao.answer;

import java.util.List;
import java.util.function.Predicate;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.text.Span;

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

    /** Returns what tells whether only other tasks of {@code directive} stand at a span than the one {@code query} asks of. */
    Predicate<Span> others(Query query, Directive directive) {
        var asked = Terms.of(corpus, query.topic()).without(corpus.reading(directive).title());
        double most = said(asked, directive.agencies());
        if (asked.count() < SEVERAL || most < MORE) {
            return span -> false;
        }
        return span -> {
            var there = directive.agencies().stream()
                    .filter(task -> task.task().span().overlaps(span))
                    .toList();
            return !there.isEmpty() && said(asked, there) <= most - MORE;
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
