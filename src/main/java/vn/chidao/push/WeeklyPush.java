package vn.chidao.push;

import java.time.Clock;
import java.util.List;
import vn.chidao.subscribe.SubscriptionStore;

/** Sends an issue to every active subscriber, once. Thread-safe; of several at once, over all processes, one sends. */
public final class WeeklyPush {
    private final SubscriptionStore subscriptions;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;
    private final Pause pause;

    /** A push to {@code subscriptions} through {@code outbox}, on record in {@code ledger}. */
    public WeeklyPush(SubscriptionStore subscriptions, Ledger ledger, Outbox outbox, Clock clock, Pause pause) {
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
        this.pause = pause;
    }

    /** Pushes the issue; when it has been pushed before, only finishes what is left of it. */
    public Report run(Issue issue) {
        throw new UnsupportedOperationException();
    }

    /** Sends the issue to one active subscriber who asks for it, unless it got it already. */
    public Report sendLatestTo(long chatId, Issue issue) {
        throw new UnsupportedOperationException();
    }

    /** Sends what is due of earlier runs: after a wait, a crash, another sender's death. One round for each issue touched. */
    public List<Report.Round> resume() {
        throw new UnsupportedOperationException();
    }

    /** Says who would get what, and sends nothing. */
    public Rehearsal dryRun(Issue issue) {
        throw new UnsupportedOperationException();
    }
}
