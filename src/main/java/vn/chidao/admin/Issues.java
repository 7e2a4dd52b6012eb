package vn.chidao.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.library.Weeks;
import vn.chidao.push.Backlog;
import vn.chidao.push.Issue;
import vn.chidao.push.Ledger;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** Makes weeks' digests into what is pushed. Their buttons carry commands: they work as long as the message lives. */
public final class Issues {
    private final Messages messages;
    private final Weeks weeks;
    private final Agencies agencies;
    private final Ledger ledger;
    private final Supplier<LocalDate> today;
    private final WeekDigest digest;

    /** Issues of {@code weeks}; {@code ledger} knows which were pushed, {@code today} which lie too far ahead. */
    public Issues(Messages messages, Weeks weeks, Agencies agencies, Ledger ledger, Supplier<LocalDate> today) {
        this.messages = messages;
        this.weeks = weeks;
        this.agencies = agencies;
        this.ledger = ledger;
        this.today = today;
        this.digest = new WeekDigest(messages);
    }

    /**
     * Returns what the next push is of, the oldest first: the weeks that are due, or the newest when it is on its way
     * already and nothing else is due; none when there is nothing to push.
     */
    public List<Issue> next() {
        var due = backlog().due().stream().map(this::of).toList();
        return due.isEmpty()
                ? weeks.newest(today.get()).map(this::of).filter(issue -> ledger.knows(issue.key())).stream()
                        .toList()
                : due;
    }

    /** Returns the weeks that were never pushed. */
    public Backlog backlog() {
        return Backlog.of(weeks.all(), ledger.pushed(), today.get());
    }

    /** Returns the issue of the week that {@code day} lies in; empty where it has no digest. */
    public Optional<Issue> on(LocalDate day) {
        return weeks.all().stream()
                .filter(week -> week.contains(day))
                .findFirst()
                .map(this::of);
    }

    /** Returns a week's issue. */
    public Issue of(Week week) {
        return Issue.of(week, agency -> parts(week, agency));
    }

    /** One who follows an agency that configuration no longer knows gets everything rather than nothing. */
    private List<Message> parts(Week week, @Nullable String name) {
        var agency = name == null
                ? null
                : agencies.resolve(name)
                        .map(followed -> weeks.partOf(week, followed))
                        .orElse(null);
        var entries = weeks.entries(week, agency);
        var pages = digest.pages(week, entries, agency == null ? null : agency.name());
        var out = new ArrayList<Message>();
        for (int i = 0; i < pages.size(); i++) {
            out.add(
                    i + 1 < pages.size()
                            ? Message.of(pages.get(i))
                            : new Message(pages.get(i), List.of(buttons(week, agency != null))));
        }
        return out;
    }

    private List<Button> buttons(Week week, boolean cut) {
        var stop = new Button(messages.say("button.stop"), "/huydangky");
        return cut ? List.of(new Button(messages.say("button.week"), "/tuan " + week.from()), stop) : List.of(stop);
    }
}
