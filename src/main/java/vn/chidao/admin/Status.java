package vn.chidao.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import vn.chidao.dialogue.AnswerCache;
import vn.chidao.library.Library;
import vn.chidao.library.Weeks;
import vn.chidao.push.Ledger;
import vn.chidao.subscribe.Subscription;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/**
 * How the bot stands, in plain text: index, cache, subscribers, last poll, last and next push, version, time since the
 * start.
 */
public final class Status {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT);

    private final Messages messages;
    private final Library library;
    private final Weeks weeks;
    private final AnswerCache answers;
    private final SubscriptionStore subscriptions;
    private final Ledger ledger;
    private final Issues issues;
    private final Program program;

    /**
     * The running program.
     *
     * @param version its version
     * @param clock what times are read from
     * @param started when it started
     * @param zone where times are told
     * @param lastPoll when the channel was last asked for updates with success; empty before, and in the terminal
     */
    public record Program(
            String version, Clock clock, Instant started, ZoneId zone, Supplier<Optional<Instant>> lastPoll) {}

    /** A status read from these whenever it is asked for. */
    public Status(
            Messages messages,
            Library library,
            Weeks weeks,
            AnswerCache answers,
            SubscriptionStore subscriptions,
            Ledger ledger,
            Issues issues,
            Program program) {
        this.messages = messages;
        this.library = library;
        this.weeks = weeks;
        this.answers = answers;
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.issues = issues;
        this.program = program;
    }

    /** Returns the status now. */
    public String text() {
        var out = new StringJoiner("\n");
        out.add(messages.say(
                "status.program",
                program.version(),
                spoken(Duration.between(program.started(), program.clock().instant()))));
        out.add(messages.say(
                "status.index",
                library.generation(),
                library.digests(),
                weeks.directives(),
                weeks.newest(LocalDate.ofInstant(program.clock().instant(), program.zone()))
                        .map(WeekDigest::days)
                        .orElse("-")));
        int unreadable = library.unreadable();
        if (unreadable > 0) {
            out.add(messages.say("status.unreadable", unreadable));
        }
        var cache = answers.figures();
        out.add(messages.say("status.cache", cache.kept(), cache.hits(), cache.misses()));
        var counts = subscriptions.counts();
        out.add(messages.say(
                "status.subscribers",
                counts.getOrDefault(Subscription.Status.ACTIVE, 0),
                counts.getOrDefault(Subscription.Status.PAUSED, 0),
                counts.getOrDefault(Subscription.Status.ENDED, 0)));
        out.add(messages.say(
                "status.poll", program.lastPoll().get().map(this::when).orElse("-")));
        out.add(ledger.last()
                .map(last -> messages.say(
                        "status.push",
                        PushText.week(last.key()),
                        when(last.at()),
                        new PushText(messages).tally(last.tally())))
                .orElseGet(() -> messages.say("status.push.none")));
        out.add(new BacklogText(messages).of(issues.backlog()));
        return out.toString().strip();
    }

    /** «2 ngày 3 giờ», «6 phút»: from the largest that there is any of. */
    private String spoken(Duration time) {
        if (time.toMinutes() == 0) {
            return messages.say("status.moment");
        }
        var out = new StringJoiner(" ");
        if (time.toDays() > 0) {
            out.add(messages.say("status.days", time.toDays()));
        }
        if (time.toHours() > 0) {
            out.add(messages.say("status.hours", time.toHoursPart()));
        }
        return out.add(messages.say("status.minutes", time.toMinutesPart())).toString();
    }

    private String when(Instant moment) {
        return WHEN.format(moment.atZone(program.zone()));
    }
}
