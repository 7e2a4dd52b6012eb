package vn.chidao.answer;

import vn.chidao.answer.clause.OwnParts;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.Milestones;
import vn.chidao.answer.corpus.WordForms;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Tells which clauses of a directive can set the time that a question asks for: not those about other agencies' tasks, another
 * phase or another milestone. Immutable.
 */
final class MeantTimes {
    private static final MarkedPattern REPORTING = MarkedPattern.of(", báo cáo [^,;]{0,60}$");

    private static final MarkedPattern DONE = MarkedPattern.of("(?<!\\p{L})(hoàn thành|hoàn tất|xong)(?!\\p{L})");

    private static final Span NOWHERE = new Span(0, 0);

    private final Query query;
    private final Directive directive;
    private final Distractors distractors;
    private final OwnParts ownParts;
    /** Where an entry tells of its meeting, whose day is no limit; nowhere unless it is asked by when something is done. */
    private final Span meeting;

    private final Milestones milestones;
    private final WordForms title;
    /** Where a clause has the milestone for itself, the others of its sentence speak of other points. */
    private final boolean apart;

    MeantTimes(Query query, Directive directive, Milestones milestones, Corpus corpus, Distractors distractors) {
        var indexed = corpus.indexed(directive);
        this.query = query;
        this.directive = directive;
        this.distractors = distractors;
        this.ownParts = OwnParts.of(query);
        this.milestones = milestones;
        this.title = indexed.title();
        boolean asksDone =
                query.aspect() == Aspect.END || DONE.halfway(query.topic()).find();
        this.meeting =
                asksDone && directive.number() == null && !indexed.clauses().isEmpty()
                        ? indexed.clauses().getFirst().words().span()
                        : NOWHERE;
        this.apart = query.phase() == null
                && indexed.clauses().stream().anyMatch(part -> milestones.allIn(part.own(), title));
    }

    Distractors distractors() {
        return distractors;
    }

    /** Whether {@code part} can set the time asked for. */
    boolean maySet(IndexedDirective.Part part) {
        return !meeting.contains(part.words().span())
                && !distractors.isOthersTask(part.words().span())
                && milestones.allIn(apart ? part.own() : part.sentence(), title)
                && !hasOnlyTimesOfOthers(part);
    }

    /** What of {@code clause} is said of whom and of what phase the question asks. */
    String own(String clause) {
        var part = distractors.own(ownParts.in(clause));
        return query.phase() == null ? part : Phases.own(query.phase(), part);
    }

    /** «A di dời cột điện; B chi trả xong trước ngày 30/9»: the one time that the clause sets has nothing to do with A. */
    private boolean hasOnlyTimesOfOthers(IndexedDirective.Part part) {
        var there = directive.deadlines().stream()
                .map(deadline -> deadline.words().span())
                .filter(part.words().span()::contains)
                .filter(span -> !isReportOfAll(part, span) && !distractors.isReportOfEach(span))
                .toList();
        return !there.isEmpty() && there.stream().allMatch(distractors::isOtherTask);
    }

    /** «A kiểm tra …, B kiểm tra …, báo cáo UBND tỉnh trước ngày 25/7»: all that the clause names report. */
    private static boolean isReportOfAll(IndexedDirective.Part part, Span time) {
        return REPORTING
                .strict(part.text().substring(0, time.start() - part.words().start()))
                .find();
    }
}
