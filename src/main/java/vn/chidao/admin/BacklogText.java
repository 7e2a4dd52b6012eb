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

    /** Returns a line for what the next push sends, and those for what it leaves out; empty for neither. */
    public String of(Backlog backlog) {
        var out = new StringJoiner("\n");
        if (!backlog.due().isEmpty()) {
            out.add(messages.say("backlog.due", days(backlog.due())));
        }
        var left = left(backlog);
        if (!left.isEmpty()) {
            out.add(left);
        }
        return out.toString();
    }

    /** Returns the lines for what the next push leaves out: what came late, what lies too far ahead; empty for neither. */
    public String left(Backlog backlog) {
        var out = new StringJoiner("\n");
        line(out, "backlog.late", backlog.late().reversed());
        line(out, "backlog.ahead", backlog.ahead());
        return out.toString();
    }

    private void line(StringJoiner out, String key, List<Week> weeks) {
        if (!weeks.isEmpty()) {
            out.add(messages.say(
                    key, weeks.size(), days(weeks), weeks.getFirst().from()));
        }
    }

    private String days(List<Week> weeks) {
        var shown = weeks.stream().limit(SHOWN).map(WeekDigest::days).collect(Collectors.joining(", "));
        return weeks.size() > SHOWN ? messages.say("backlog.more", shown, weeks.size() - SHOWN) : shown;
    }
}
