package vn.chidao.answer;

import java.util.function.Predicate;
import vn.chidao.answer.clause.ReportingLine;
import vn.chidao.answer.contrast.Contrasts;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.select.AskedTask;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.answer.select.OthersTasks;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.text.Span;

/**
 * What of a directive is said of something else than is asked: of another member of a set, as another agency's task, of another
 * task, or as what others report. Immutable.
 */
final class Distractors {
    private final Query query;
    private final Directive directive;
    private final Contrasts contrasts;
    private final AskedTask askedTask;
    private final Predicate<Span> others;
    private final ReportingLine reporting;

    /** Finds what {@code directive} says of others than {@code query} asks of. */
    Distractors(Query query, Directive directive, Corpus corpus, DirectiveConditions conditions) {
        this.query = query;
        this.directive = directive;
        this.contrasts = Contrasts.of(query, directive.title(), directive.text());
        this.askedTask = AskedTask.of(query, directive, corpus);
        this.others = new OthersTasks(conditions).in(query, directive);
        this.reporting = ReportingLine.of(query);
    }

    /** Whether {@code part} as a whole is about something else. */
    boolean include(IndexedDirective.Part part) {
        var span = part.words().span();
        return askedTask.isElsewhereThan(part) && !isReportOfEach(span)
                || contrasts.isOfOthers(part.text())
                || isOthersTask(span)
                || reporting.isOfOthers(part.text());
    }

    /** Whether what stands at {@code span} is another agency's task. */
    boolean isOthersTask(Span span) {
        return others.test(span);
    }

    /** Whether what stands at {@code span} belongs only to tasks that the question has nothing of. */
    boolean isOtherTask(Span span) {
        return askedTask.isElsewhereThan(span);
    }

    /** Whether what stands at {@code span} is a report that each is to send, and the question asks of one. */
    boolean isReportOfEach(Span span) {
        return OthersTasks.areReportsOfEach(query, directive, span);
    }

    /** Returns {@code clause} without its parts about other members of the set asked of. */
    String withoutOthersOfItsSet(String clause) {
        return contrasts.own(clause);
    }

    /** Returns the same without what others report either. */
    String own(String clause) {
        return reporting.own(contrasts.own(clause));
    }
}
