package vn.chidao.admin;

import java.util.StringJoiner;
import vn.chidao.push.DryRun;
import vn.chidao.push.Issue;
import vn.chidao.push.PushReport;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** What a push did, or would do, in plain text, a line each. */
public final class PushText {
    private final Messages messages;

    /** Phrases pushes in the words of {@code messages}. */
    public PushText(Messages messages) {
        this.messages = messages;
    }

    /** Returns who would get what. */
    public String of(DryRun dryRun) {
        if (dryRun.alreadyPushed()) {
            return messages.say("push.already", week(dryRun.key()), dryRun.waiting());
        }
        var out = new StringJoiner("\n");
        out.add(messages.say("push.would", week(dryRun.key()), dryRun.chats(), dryRun.messages()));
        for (var share : dryRun.shares()) {
            var agency = share.agency();
            var name = agency == null ? messages.say("push.everything") : agency;
            out.add(messages.say("push.share", name, share.chats(), share.parts()));
        }
        return out.toString();
    }

    /** Returns what was sent. */
    public String of(PushReport report) {
        return switch (report) {
            case PushReport.Elsewhere elsewhere -> messages.say("push.elsewhere", week(elsewhere.key()));
            case PushReport.Round round -> {
                var out = new StringJoiner("\n");
                out.add(messages.say("push.round", week(round.key()), tally(round.tally())));
                round.troubles()
                        .forEach(trouble -> out.add(messages.say(
                                "push.trouble",
                                trouble.chatId(),
                                trouble.part(),
                                messages.say("push.state." + trouble.state()),
                                trouble.reason())));
                yield out.toString();
            }
        };
    }

    /** Returns an issue's figures. */
    String tally(PushReport.Tally tally) {
        return messages.say(
                "push.tally", tally.chats(), tally.sent(), tally.waiting(), tally.failed(), tally.nothing());
    }

    /** Returns the days of an issue's week. */
    static String week(String key) {
        return WeekDigest.days(Issue.weekOf(key));
    }
}
