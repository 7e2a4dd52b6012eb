package vn.chidao.answer.select;

import java.util.List;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.text.Span;

/**
 * The task of a directive that a question asks about, found by its words: the day by which a fund pays out does not answer when
 * the poles are moved, which is another task. Questions about a cause or a phase are not about one task, unless they ask by when somebody named has done his.
 * Immutable.
 */
public final class AskedTask {
    /** How many content words a question needs; fewer can stand in a task by chance. */
    private static final int SEVERAL = 2;

    /** By how much another task must cover the question better for a clause to be about something else. */
    private static final double MORE = 0.66;

    private final List<IndexedDirective.Task> tasks;
    private final WeightedTerms asked;
    /** The most of what was asked that any task says; 0 where no task is asked of. */
    private final double most;

    private AskedTask(List<IndexedDirective.Task> tasks, WeightedTerms asked) {
        this.tasks = tasks;
        this.asked = asked;
        this.most = asked.count() >= SEVERAL ? said(tasks) : 0;
    }

    /** Finds the task of {@code directive} that {@code query} asks of. */
    public static AskedTask of(Query query, Directive directive, Corpus corpus) {
        var indexed = corpus.indexed(directive);
        boolean asksOfTasks = (query.phase() == null || asksOne(query)) && query.aspect() != Aspect.CAUSE;
        return new AskedTask(
                asksOfTasks ? indexed.tasks() : List.of(),
                WeightedTerms.of(corpus, query.topic()).without(indexed.title()));
    }

    /** «Sở Y tế phải thông báo kết quả vòng 1 trước ngày nào»: who has the task is named. */
    private static boolean asksOne(Query query) {
        return query.intent() == Intent.DEADLINE && !query.agencies().isEmpty();
    }

    /** Whether {@code part} has hardly a word of what was asked, nor has a task that stands there, while another has most. */
    public boolean isElsewhereThan(IndexedDirective.Part part) {
        return most >= MORE
                && Math.max(asked.countIn(part.own()), said(at(part.words().span()))) <= most - MORE;
    }

    /** Whether what stands at {@code span} belongs only to tasks that have hardly a word of what was asked. */
    public boolean isElsewhereThan(Span span) {
        var there = at(span);
        return !there.isEmpty() && said(there) <= most - MORE;
    }

    private List<IndexedDirective.Task> at(Span span) {
        return tasks.stream().filter(task -> task.span().overlaps(span)).toList();
    }

    private double said(List<IndexedDirective.Task> some) {
        return some.stream()
                .mapToDouble(task -> asked.countIn(task.forms()))
                .max()
                .orElse(0);
    }
}
