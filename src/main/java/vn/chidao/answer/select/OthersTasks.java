package vn.chidao.answer.select;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** Tells whose task a clause is: one agency's deadline does not answer a question about another. */
public final class OthersTasks {
    private static final String DIRECTING = "chỉ đạo ";

    private static final Pattern EVERYBODY = Pattern.compile(
            "(?iu)(?:các|những) (?:(?:cơ quan|đơn vị|tổ chức|địa phương|sở|ban|ngành),? )*(?:nêu|nói|trên|được|có liên quan)|(?:các|những) (?:cơ quan|đơn vị)");

    private static final MarkedPattern REPORTS = MarkedPattern.of("(?<!\\p{L})(gửi|báo cáo|nộp|tổng hợp)(?!\\p{L})");

    private final DirectiveConditions conditions;

    public OthersTasks(DirectiveConditions conditions) {
        this.conditions = conditions;
    }

    /** «Sở Nội vụ …; chỉ đạo Trung tâm Dịch vụ việc làm mở 08 lớp»: who directs answers for it. */
    private static boolean isDirected(Directive directive, AgencyTask task) {
        return directive.text().startsWith(DIRECTING, task.mention().start() - DIRECTING.length());
    }

    /**
     * «Các cơ quan được giao nhiệm vụ gửi báo cáo», «Các đơn vị báo cáo về Sở X»: whoever has a task in the directive is one of
     * them, and is asked of reports.
     */
    private static boolean isReportOfEach(Query query, AgencyTask task) {
        return (EVERYBODY.matcher(task.name()).lookingAt()
                        || EVERYBODY.matcher(task.task().text()).lookingAt())
                && REPORTS.strict(task.task().text()).find()
                && REPORTS.halfway(query.topic()).find();
    }

    /** Whether what stands at {@code span} of {@code directive} is a report that each is to send, and {@code query} asks of one. */
    public static boolean areReportsOfEach(Query query, Directive directive, Span span) {
        return directive.agencies().stream()
                .anyMatch(task -> task.task().span().overlaps(span) && isReportOfEach(query, task));
    }

    /** «Công an tỉnh huy động bao nhiêu?»: what others are told gives no figure of who is told nothing. */
    private static boolean asksOfHim(Query query) {
        return query.intent() == Intent.TARGET
                && query.agencies().size() == 1
                && query.agencies().getFirst().names().stream()
                        .anyMatch(name -> Fold.flat(query.topic()).startsWith(Fold.flat(name)));
    }

    private static boolean isLed(Directive directive, Span span) {
        return directive.agencies().stream()
                .anyMatch(task -> task.role() == Role.LEAD && task.task().span().overlaps(span));
    }

    /**
     * Returns the test for spans of {@code directive} that belong to other agencies only: the agency that {@code query} names has
     * tasks in the directive, but none at that span, where others have.
     */
    public Predicate<Span> in(Query query, Directive directive) {
        var asked = conditions.lineage(query);
        Predicate<AgencyTask> own = task -> conditions.isOneOf(task.name(), asked) || isReportOfEach(query, task);
        if (asked.isEmpty()) {
            return span -> false;
        }
        if (directive.agencies().stream().noneMatch(task -> conditions.isOneOf(task.name(), asked))) {
            return asksOfHim(query) ? span -> isLed(directive, span) : span -> false;
        }
        return span -> {
            var there = directive.agencies().stream()
                    .filter(task -> task.task().span().overlaps(span)
                            || task.mention().span().overlaps(span))
                    .toList();
            return there.stream().anyMatch(task -> task.role() != Role.ADDRESSEE)
                    && there.stream().noneMatch(own)
                    && there.stream().noneMatch(task -> isDirected(directive, task));
        };
    }
}
