package vn.chidao.dialogue.reply;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.answer.Answer;
import vn.chidao.dialogue.Action;
import vn.chidao.dialogue.Action.Side;
import vn.chidao.dialogue.Payloads;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.view.Button;
import vn.chidao.view.Citation;
import vn.chidao.view.Clip;
import vn.chidao.view.GroupText;
import vn.chidao.view.Messages;
import vn.chidao.view.ScopeText;
import vn.chidao.view.card.ListCard;

/** The buttons under what is said. */
public final class Keyboard {
    /** What a phone shows of a button that has a row to itself. */
    private static final int LABEL = 60;

    private final Messages messages;
    private final Citation citation;
    private final Payloads payloads;
    private final Examples examples;
    private final ScopeText scopes;
    private final GroupText groups;

    /** Buttons whose meaning is kept in {@code payloads}. */
    public Keyboard(Messages messages, Payloads payloads, Examples examples) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.payloads = payloads;
        this.examples = examples;
        this.scopes = new ScopeText(messages);
        this.groups = new GroupText(messages);
    }

    /** Returns the sides of a directive: text, times and agencies where it has any, source. */
    public List<List<Button>> sides(Directive directive) {
        var row = new ArrayList<Button>();
        row.add(side(directive, "button.text", Side.TEXT));
        if (!directive.deadlines().isEmpty()) {
            row.add(side(directive, "button.deadlines", Side.DEADLINES));
        }
        if (!directive.agencies().isEmpty()) {
            row.add(side(directive, "button.agencies", Side.AGENCIES));
        }
        row.add(side(directive, "button.source", Side.SOURCE));
        return row.size() < 4 ? List.of(row) : List.of(row.subList(0, 2), row.subList(2, 4));
    }

    /** Returns a button for each directive that a question may mean. */
    public List<List<Button>> readings(Query query, List<Directive> directives) {
        return directives.stream()
                .limit(ListCard.PAGE)
                .map(directive -> List.of(
                        payloads.button(Clip.to(reading(directive), LABEL), new Action.Choose(query, directive.id()))))
                .toList();
    }

    private String reading(Directive directive) {
        return directive.number() == null
                ? directive.title()
                : citation.brief(directive)
                        + (directive.date() == null ? "" : ", " + Citation.day(directive.date()))
                        + ": "
                        + directive.title();
    }

    /**
     * Returns a number for each directive on a list's page, and the way to the pages beside it.
     *
     * @param directives all that the list holds, as in {@code page}
     */
    public List<List<Button>> list(Action.Page page, List<Directive> directives) {
        var rows = new ArrayList<List<Button>>();
        var numbers = new ArrayList<Button>();
        int end = Math.min(directives.size(), (page.page() + 1) * ListCard.PAGE);
        for (int i = page.page() * ListCard.PAGE; i < end; i++) {
            numbers.add(payloads.button(String.valueOf(i + 1), Action.Show.of(directives.get(i), Side.OVERVIEW)));
        }
        rows.add(numbers);
        var turns = new ArrayList<Button>();
        if (page.page() > 0) {
            turns.add(payloads.button("‹", page.turnedTo(page.page() - 1)));
        }
        if (page.page() + 1 < ListCard.pages(directives.size())) {
            turns.add(payloads.button("›", page.turnedTo(page.page() + 1)));
        }
        if (!turns.isEmpty()) {
            rows.add(turns);
        }
        return rows;
    }

    /** Returns a button for each list of what the agency's groups are given. */
    public List<List<Button>> wider(List<Answer.Listed> wider) {
        return wider.stream()
                .map(given -> List.of(payloads.button(Clip.to(groups.label(given), LABEL), all(given))))
                .toList();
    }

    private Action all(Answer.Listed listed) {
        return new Action.Page(
                scopes.head(listed),
                listed.directives().stream().map(Directive::id).toList(),
                0);
    }

    /** Returns a button for each example question. */
    public List<List<Button>> examples() {
        return examples.questions().stream()
                .map(question -> List.of(payloads.button(Clip.to(question, LABEL), new Action.Ask(question))))
                .toList();
    }

    private Button side(Directive directive, String label, Side side) {
        return payloads.button(messages.say(label), Action.Show.of(directive, side));
    }
}
