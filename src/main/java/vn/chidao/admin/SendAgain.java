package vn.chidao.admin;

import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.chidao.push.PushReport.Trouble;
import vn.chidao.push.WeeklyPush;
import vn.chidao.text.Fold;
import vn.chidao.view.Messages;

/**
 * Shows which messages of the push were refused or may not have arrived, and sends them once more when told to: all of them
 * or one chat's. Names those too that can no longer be written to. Answers in plain text.
 */
final class SendAgain {
    private static final Set<String> ALL = Set.of("tatca", "tat ca", "all");
    private static final int SHOWN = 20;

    private final Messages messages;
    private final WeeklyPush push;

    SendAgain(Messages messages, WeeklyPush push) {
        this.messages = messages;
        this.push = push;
    }

    /** Obeys «/guilai», «/guilai tatca», «/guilai 123». */
    String obey(String argument) {
        var troubles = push.troubles();
        var meant =
                troubles.stream().filter(trouble -> isMeant(trouble, argument)).toList();
        return meant.isEmpty() ? shown(troubles) : sent(meant);
    }

    private static boolean isMeant(Trouble trouble, String argument) {
        return ALL.contains(Fold.plain(argument))
                || Long.toString(trouble.chatId()).equals(argument);
    }

    private String shown(List<Trouble> troubles) {
        var out = new StringJoiner("\n");
        if (troubles.isEmpty()) {
            out.add(messages.say("again.none"));
        } else {
            out.add(messages.say("again.head", troubles.size()));
            troubles.stream().limit(SHOWN).forEach(trouble -> out.add(line(trouble)));
            more(out, troubles.size());
            out.add(messages.say("again.how"));
        }
        var gone = push.gone();
        if (!gone.isEmpty()) {
            out.add(messages.say(
                    "again.gone",
                    gone.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "))));
            more(out, gone.size());
        }
        return out.toString();
    }

    private void more(StringJoiner out, int all) {
        if (all > SHOWN) {
            out.add(messages.say("report.more", all - SHOWN));
        }
    }

    private String line(Trouble trouble) {
        return messages.say(
                "again.trouble",
                PushText.week(trouble.key()),
                trouble.chatId(),
                trouble.part(),
                new TroubleText(messages).of(trouble));
    }

    private String sent(List<Trouble> meant) {
        var out = new StringJoiner("\n");
        out.add(messages.say("again.sent", meant.size()));
        push.sendAgain(meant).forEach(round -> out.add(new PushText(messages).of(round)));
        return out.toString();
    }
}
