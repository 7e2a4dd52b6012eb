package vn.chidao.view.card;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.Directive;
import vn.chidao.view.AnswerText;
import vn.chidao.view.Citation;
import vn.chidao.view.HistoryText;
import vn.chidao.view.Messages;

/** An answer as one message: the short answer in bold, the exact words that it stands on, the citation. */
public final class AnswerCard {
    private final Messages messages;
    private final AnswerText text;
    private final FoundCard facts;
    private final Citation citation;
    private final HistoryText history;

    /** Phrases answers in the words of {@code messages}. */
    public AnswerCard(Messages messages) {
        this.messages = messages;
        this.text = new AnswerText(messages);
        this.facts = new FoundCard(messages);
        this.citation = new Citation(messages);
        this.history = new HistoryText(messages);
    }

    /**
     * Returns the card of an answer in HTML.
     *
     * @param repaired the question as read when its spelling was repaired, else null
     */
    public String of(Answer answer, @Nullable String repaired) {
        var out = new StringJoiner("\n\n");
        if (repaired != null) {
            out.add(Html.italic(messages.say("answer.repaired", repaired)));
        }
        switch (answer) {
            case Answer.Found found -> {
                facts.of(found).forEach(out::add);
                var told = history.of(found);
                if (!told.isEmpty()) {
                    out.add(Html.italic(told));
                }
                out.add(source(found.directive()));
            }
            case Answer.NotStated silent -> {
                out.add(Html.bold(text.of(silent)));
                out.add(source(silent.directive()));
            }
            case Answer.Listed listed -> out.add(Html.bold(text.of(listed)));
            case Answer.NotFound none -> out.add(Html.bold(text.of(none)));
            case Answer.Ambiguous several -> out.add(Html.bold(text.of(several)));
            case Answer.Together together -> together.parts().forEach(part -> out.add(of(part, null)));
        }
        return out.toString();
    }

    /** Returns the citation line in HTML: type, number, date, issuer; week. */
    public String source(Directive directive) {
        var cited = Html.escape(citation.of(directive));
        return directive.number() == null || directive.week() == null
                ? cited
                : cited + " · " + Html.escape(citation.week(directive.week()));
    }
}
