package vn.chidao.dialogue.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chidao.dialogue.Action;
import vn.chidao.extract.fact.Directive;
import vn.chidao.library.Library;
import vn.chidao.text.Fold;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.DirectiveCard;
import vn.chidao.view.card.Html;
import vn.chidao.view.card.ListCard;

/** Directives shown one by one or in lists, as buttons and numbers ask for them. */
public final class Documents {
    private final Messages messages;
    private final Library library;
    private final Keyboard keyboard;
    private final DirectiveCard cards;
    private final ListCard lists;

    /** Shows the directives of {@code library}. */
    public Documents(Messages messages, Library library, Keyboard keyboard) {
        this.messages = messages;
        this.library = library;
        this.keyboard = keyboard;
        this.cards = new DirectiveCard(messages);
        this.lists = new ListCard(messages);
    }

    /** Returns the directive of {@code id}, empty when the live index no longer has it. */
    public Optional<Directive> find(String id) {
        return library.use(corpus -> corpus.directives().byId(id)).flatMap(directive -> directive);
    }

    /** Returns the directives whose number fits what was {@code typed}, in order of date. */
    public List<Directive> numbered(String typed) {
        var asked = DocumentNumbers.inQuestion(messages.say("document.question", Fold.nfc(typed.strip())));
        return library.directives().stream()
                .filter(directive -> asked.stream().anyMatch(directive::carries))
                .toList();
    }

    /** Shows a side of a directive, or says that it is no longer there. */
    public List<Message> show(Action.Show show) {
        return find(show.directive())
                .filter(show::means)
                .map(directive -> with(side(directive, show.side()), keyboard.sides(directive)))
                .orElseGet(() -> List.of(Message.of(Html.escape(messages.say("document.gone")))));
    }

    /** Shows the overview of a directive. */
    public List<Message> overview(Directive directive) {
        return with(cards.overview(directive), keyboard.sides(directive));
    }

    /** Shows a page of a list; directives that are gone are left out. */
    public List<Message> page(Action.Page asked) {
        var there = asked.directives().stream().flatMap(id -> find(id).stream()).toList();
        if (there.isEmpty()) {
            return List.of(Message.of(Html.escape(messages.say("document.gone"))));
        }
        int page = Math.min(asked.page(), ListCard.pages(there.size()) - 1);
        var now =
                new Action.Page(asked.head(), there.stream().map(Directive::id).toList(), page, false, asked.due());
        return List.of(new Message(lists.page(asked.head(), page, there, now.due()), keyboard.list(now, there)));
    }

    private List<String> side(Directive directive, Action.Side side) {
        return switch (side) {
            case OVERVIEW -> cards.overview(directive);
            case TEXT -> cards.text(directive);
            case DEADLINES -> cards.deadlines(directive);
            case AGENCIES -> cards.agencies(directive);
            case SOURCE -> cards.source(directive);
        };
    }

    /** Buttons stand under the last page, where the reader's thumb is. */
    static List<Message> with(List<String> pages, List<List<Button>> keyboard) {
        var out = new ArrayList<Message>();
        for (int i = 0; i < pages.size(); i++) {
            out.add(i + 1 < pages.size() ? Message.of(pages.get(i)) : new Message(pages.get(i), keyboard));
        }
        return out;
    }
}
