package vn.chidao.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.library.Weeks;
import vn.chidao.push.Issue;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** Makes the newest week's digest into what is pushed. Its buttons carry commands: they work as long as the message lives. */
public final class Issues {
    private final Messages messages;
    private final Weeks weeks;
    private final Agencies agencies;
    private final WeekDigest digest;

    /** Issues of {@code weeks}. */
    public Issues(Messages messages, Weeks weeks, Agencies agencies) {
        this.messages = messages;
        this.weeks = weeks;
        this.agencies = agencies;
        this.digest = new WeekDigest(messages);
    }

    /** Returns the newest week's issue, empty when there is no digest. */
    public Optional<Issue> newest() {
        return weeks.newest().map(week -> Issue.of(week, agency -> parts(week, agency)));
    }

    /** One who follows an agency that configuration no longer knows gets everything rather than nothing. */
    private List<Message> parts(Week week, @Nullable String name) {
        var agency = name == null ? null : agencies.resolve(name).orElse(null);
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
