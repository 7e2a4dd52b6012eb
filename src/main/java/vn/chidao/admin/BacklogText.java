package vn.chidao.admin;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.chidao.push.Backlog;
import vn.chidao.text.time.Week;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** The weeks that were never pushed, in plain text, and how those that came too late can be sent. */
public final class BacklogText {
    private static final int SHOWN = 3;

    private final Messages messages;

    /** Phrases in the words of {@code messages}. */
    public BacklogText(Messages messages) {
        this.messages = messages;
    }

    /** Returns a line for what the next push sends and one for what it leaves out; empty for neither. */
    public String of(Backlog backlog) {
        var out = new StringJoiner("\n");
        if (!backlog.due().isEmpty()) {
            out.add(messages.say("backlog.due", days(backlog.due())));
        }
        var late = late(backlog);
        if (!late.isEmpty()) {
            out.add(late);
        }
        return out.toString();
    }

    /** Returns a line for what the next push leaves out; empty when it leaves nothing out. */
    public String late(Backlog backlog) {
        var late = backlog.late().reversed();
        return late.isEmpty()
                ? ""
                : messages.say(
                        "backlog.late", late.size(), days(late), late.getFirst().from());
    }

    private String days(List<Week> weeks) {
        var shown = weeks.stream().limit(SHOWN).map(WeekDigest::days).collect(Collectors.joining(", "));
        return weeks.size() > SHOWN ? messages.say("backlog.more", shown, weeks.size() - SHOWN) : shown;
    }
}
