package vn.chidao.view;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;

/** Says which deadlines of a directive lie in the time that a list is of («sắp đến hạn», «quá hạn»). */
public final class DueText {
    private final TimeText times;

    /** Phrases times in the words of {@code messages}. */
    public DueText(Messages messages) {
        this.times = new TimeText(messages);
    }

    /** Returns them, in order; empty where {@code query} is not of what is due, or nothing is due then. */
    public String of(Query query, Directive directive) {
        return directive.deadlines().stream()
                .filter(deadline -> query.due().stream().anyMatch(period -> period.contains(deadline.to())))
                .map(times::of)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Returns the same of every directive of {@code listed} that has any, by its id. */
    public Map<String, String> of(Answer.Listed listed) {
        var due = new HashMap<String, String>();
        for (var directive : listed.directives()) {
            var said = of(listed.query(), directive);
            if (!said.isEmpty()) {
                due.put(directive.id(), said);
            }
        }
        return due;
    }
}
