package vn.chidao.view.card;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.view.Citation;
import vn.chidao.view.Clip;
import vn.chidao.view.Messages;

/** One page of a list of directives in HTML, numbered through. */
public final class ListCard {
    /** How many directives a page shows: as many as get a button each in one row of a phone. */
    public static final int PAGE = 8;

    private static final int LONGEST_TITLE = 200;

    private final Messages messages;
    private final Citation citation;

    /** Phrases lists in the words of {@code messages}. */
    public ListCard(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
    }

    /** Returns how many pages {@code size} directives need. */
    public static int pages(int size) {
        return Math.max(1, (size + PAGE - 1) / PAGE);
    }

    /**
     * Returns a page.
     *
     * @param head the plain line above every page
     * @param page which one, from 0
     * @param all the whole list
     * @param due of a list of what is due, when it is, by the directive's id
     */
    public String page(String head, int page, List<Directive> all, Map<String, String> due) {
        var out = new StringJoiner("\n");
        out.add(Html.bold(head));
        for (int i = page * PAGE; i < Math.min(all.size(), (page + 1) * PAGE); i++) {
            out.add(item(i + 1, all.get(i)) + due(due.get(all.get(i).id())));
        }
        if (pages(all.size()) > 1) {
            out.add("").add(Html.italic(messages.say("week.page", page + 1, pages(all.size()))));
        }
        return out.toString();
    }

    private String due(@Nullable String due) {
        return due == null ? "" : Html.escape(" " + messages.say("list.due", due));
    }

    private String item(int number, Directive directive) {
        if (directive.number() == null) {
            return number + ". " + Html.escape(Clip.to(directive.title(), LONGEST_TITLE));
        }
        var date = directive.date() == null ? "" : " (" + Citation.day(directive.date()) + ")";
        return number + ". " + Html.bold(citation.brief(directive)) + Html.escape(date) + ": "
                + Html.escape(Clip.to(directive.title(), LONGEST_TITLE));
    }
}
