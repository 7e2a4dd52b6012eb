package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Role;
import vn.chidao.library.Weeks;
import vn.chidao.text.time.Week;
import vn.chidao.view.Citation;
import vn.chidao.view.DutyText;
import vn.chidao.view.Messages;
import vn.chidao.view.TimeText;

/**
 * A week's digest in messages, every directive in it: whole, with titles, times and who leads, to be read at a glance; or
 * cut to an agency, with all that it is to do.
 */
public final class WeekDigest {
    private static final int WHOLE = 3_000;
    private static final int LEADERS = 4;

    private final Messages messages;
    private final Citation citation;
    private final TimeText times;
    private final DutyText duties;

    /** Phrases digests in the words of {@code messages}. */
    public WeekDigest(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.times = new TimeText(messages);
        this.duties = new DutyText(messages);
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
            blocks.add(entry(i + 1, entries.get(i), agency == null));
        }
        return numbered(Pages.of(blocks));
    }

    /** Returns the plain sentence that there is no digest of the week {@code asked}, and which is the {@code newest}. */
    public String missing(Week asked, Week newest) {
        var key = asked.from().isAfter(newest.from()) ? "week.ahead" : "week.missing";
        return messages.say(key, days(asked), days(newest));
    }

    /** Returns «03/6/2024 - 09/6/2024». */
    public static String days(Week week) {
        return Citation.day(week.from()) + " - " + Citation.day(week.to());
    }

    private String entry(int number, Weeks.Entry entry, boolean brief) {
        var directive = entry.directive();
        var out = new StringJoiner("\n");
        if (directive.number() == null) {
            out.add(Html.bold(number + ". " + directive.title()));
        } else {
            out.add(Html.bold(number + ". " + citation.of(directive)));
            out.add(Html.escape(directive.title()));
        }
        (brief ? glance(entry) : whole(entry)).forEach(line -> out.add("• " + Html.escape(line)));
        return out.toString();
    }

    private Stream<String> glance(Weeks.Entry entry) {
        var leaders = entry.tasks().stream()
                .filter(task -> task.role() == Role.LEAD)
                .map(AgencyTask::name)
                .distinct()
                .toList();
        return Stream.of(
                        line("week.time", glance(entry, false)),
                        line("week.event", glance(entry, true)),
                        line("week.lead", leaders(leaders)))
                .flatMap(lines -> lines);
    }

    private String glance(Weeks.Entry entry, boolean events) {
        return entry.deadlines().stream()
                .filter(time -> isEvent(time) == events)
                .map(times::of)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** On a day on which something takes place nothing need be done. */
    private static boolean isEvent(Deadline time) {
        return time.kind() == Deadline.Kind.EVENT;
    }

    private String leaders(List<String> names) {
        // Many a name has commas of its own.
        var shown = names.stream().limit(LEADERS).collect(Collectors.joining("; "));
        return names.size() > LEADERS ? messages.say("week.lead.more", shown, names.size() - LEADERS) : shown;
    }

    private Stream<String> line(String key, String said) {
        return said.isEmpty() ? Stream.empty() : Stream.of(messages.say(key, said));
    }

    private Stream<String> whole(Weeks.Entry entry) {
        var set = entry.deadlines().stream()
                .map(time -> messages.say(isEvent(time) ? "week.event" : "week.time", times.quoted(time)))
                .distinct();
        return Stream.concat(set, duties.lines(entry.tasks(), WHOLE).stream());
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
