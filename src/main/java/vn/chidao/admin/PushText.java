package vn.chidao.admin;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.chidao.push.DryRun;
import vn.chidao.push.Issue;
import vn.chidao.push.PushReport;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** What a push did, or would do, in plain text, a line each. */
public final class PushText {
    private final Messages messages;
    private final TroubleText troubles;

    /** Phrases pushes in the words of {@code messages}. */
    public PushText(Messages messages) {
        this.messages = messages;
        this.troubles = new TroubleText(messages);
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
                        .forEach(trouble -> out.add(
                                messages.say("push.trouble", trouble.chatId(), trouble.part(), troubles.of(trouble))));
                yield out.toString();
            }
        };
    }

    /**
     * Returns what the admins are to be told of a push that nobody was there to see: which issues have messages that were
     * refused or may not have arrived, and what to do about it; empty when all went well.
     */
    public Optional<String> alarm(List<? extends PushReport> reports) {
        var out = new StringJoiner("\n");
        for (var report : reports) {
            if (report instanceof PushReport.Round round && !round.troubles().isEmpty()) {
                out.add(messages.say("push.alarm", week(round.key()), counted(round)));
            }
        }
        return out.length() == 0
                ? Optional.empty()
                : Optional.of(out.add(messages.say("push.alarm.how")).toString());
    }

    private String counted(PushReport.Round round) {
        var states = round.troubles().stream()
                .collect(Collectors.groupingBy(PushReport.Trouble::state, TreeMap::new, Collectors.counting()));
        return states.entrySet().stream()
                .map(state ->
                        messages.say("push.count", state.getValue(), messages.say("push.state." + state.getKey())))
                .collect(Collectors.joining(", "));
    }

    /** Returns an issue's figures; what there is none of is left out, but for what was sent. */
    String tally(PushReport.Tally tally) {
        var out = new StringJoiner(", ");
        out.add(messages.say("push.tally", tally.chats(), tally.sent()));
        figure(out, "push.tally.waiting", tally.waiting());
        figure(out, "push.tally.gone", tally.gone());
        figure(out, "push.tally.rejected", tally.rejected());
        figure(out, "push.tally.unknown", tally.unknown());
        figure(out, "push.tally.nothing", tally.nothing());
        return out.toString();
    }

    private void figure(StringJoiner out, String key, int figure) {
        if (figure > 0) {
            out.add(messages.say(key, figure));
        }
    }

    /** Returns the days of an issue's week. */
    static String week(String key) {
        return WeekDigest.days(Issue.weekOf(key));
    }
}
