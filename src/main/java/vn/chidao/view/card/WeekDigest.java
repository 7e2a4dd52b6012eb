package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.library.Weeks;
import vn.chidao.text.Week;
import vn.chidao.view.Citation;
import vn.chidao.view.Messages;

/** A week's digest in messages, every directive in it: citation, title, times, duties. Whole, or cut to an agency. */
public final class WeekDigest {
    private static final int BRIEF = 220;
    private static final int WHOLE = 3_000;

    private final Messages messages;
    private final Citation citation;
    private final FactLines facts;

    /** Phrases digests in the words of {@code messages}. */
    public WeekDigest(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.facts = new FactLines(messages);
    }

    /**
     * Returns the messages in HTML; none when there is nothing to tell.
     *
     * @param entries the week's directives, in order
     * @param agency whose duties they were cut to, as it is to be named; null for the whole digest
     */
    public List<String> pages(Week week, List<Weeks.Entry> entries, @Nullable String agency) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<String>();
        blocks.add(Html.bold(
                agency == null
                        ? messages.say("week.head", days(week), entries.size())
                        : messages.say("week.head.agency", days(week), entries.size(), agency)));
        for (int i = 0; i < entries.size(); i++) {
            blocks.add(entry(i + 1, entries.get(i), agency == null ? BRIEF : WHOLE));
        }
        return numbered(Pages.of(blocks));
    }

    /** Returns «03/6/2024 - 09/6/2024». */
    public static String days(Week week) {
        return Citation.day(week.from()) + " - " + Citation.day(week.to());
    }

    private String entry(int number, Weeks.Entry entry, int longestDuty) {
        var directive = entry.directive();
        var out = new StringJoiner("\n");
        if (directive.number() == null) {
            out.add(Html.bold(number + ". " + directive.title()));
        } else {
            out.add(Html.bold(number + ". " + citation.of(directive)));
            out.add(Html.escape(directive.title()));
        }
        facts.times(directive.deadlines())
                .forEach(time -> out.add("• " + Html.escape(messages.say("week.time", time))));
        facts.duties(entry.tasks(), longestDuty).forEach(duty -> out.add("• " + Html.escape(duty)));
        return out.toString();
    }

    private List<String> numbered(List<String> pages) {
        if (pages.size() == 1) {
            return pages;
        }
        var out = new ArrayList<String>();
        for (int i = 0; i < pages.size(); i++) {
            out.add(pages.get(i) + "\n\n" + Html.italic(messages.say("week.page", i + 1, pages.size())));
        }
        return out;
    }
}
