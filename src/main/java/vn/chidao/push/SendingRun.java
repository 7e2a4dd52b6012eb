package vn.chidao.push;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.push.Ledger.State;
import vn.chidao.push.PushReport.Trouble;
import vn.chidao.push.Queue.Entry;
import vn.chidao.subscribe.SubscriptionStore;

/** One sender's walk through the queue, from taking the turn to having nothing left to send soon. Used once, by one thread. */
final class SendingRun {
    private static final Logger LOG = LoggerFactory.getLogger(SendingRun.class);

    private static final int MOST_ATTEMPTS = 8;

    /** So many chats in a row that ask to wait mean that the bot as a whole is too fast. */
    private static final int STORM = 3;

    /** A wait this short is waited for here; a longer one is left to a later run. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(30);

    private final Queue queue;
    private final SubscriptionStore subscriptions;
    private final Outbox outbox;
    private final Clock clock;
    private final RateLimiter limiter;
    private final Lease.Turn turn;

    private final List<Trouble> troubles = new ArrayList<>();
    private final Set<String> issues = new TreeSet<>();
    private Duration asked = Duration.ZERO;
    private int waitsInARow;

    SendingRun(
            Queue queue,
            SubscriptionStore subscriptions,
            Outbox outbox,
            Clock clock,
            RateLimiter limiter,
            Lease.Turn turn) {
        this.queue = queue;
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.clock = clock;
        this.limiter = limiter;
        this.turn = turn;
    }

    /** What went wrong. */
    List<Trouble> troubles() {
        return troubles;
    }

    /** What went wrong with one issue. */
    List<Trouble> troublesOf(String issue) {
        return troubles.stream().filter(trouble -> trouble.key().equals(issue)).toList();
    }

    /** The issues of which anything was sent or went wrong. */
    Set<String> issues() {
        return issues;
    }

    /** Sends what is due, and what falls due soon. */
    void walk() throws InterruptedException {
        queue.buryInterrupted().forEach(this::note);
        queue.dropUnwanted();
        do {
            while (walkBatch(queue.due())) {
                LOG.debug("on to the next batch");
            }
        } while (waitForMore());
        // Again, for those who left meanwhile: should they come back, this issue is over for them.
        queue.dropUnwanted();
    }

    /** False when the batch brought nothing forward: empty, taken by others, or the turn is over. */
    private boolean walkBatch(List<Entry> batch) throws InterruptedException {
        boolean forward = false;
        for (var entry : batch) {
            limiter.await(entry.chatId());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (!turn.keep()) {
                return false;
            }
            if (queue.claim(entry, turn.holder())) {
                forward = true;
                issues.add(entry.issue());
                deliver(entry);
            }
            if (waitsInARow >= STORM) {
                queue.holdAll(clock.instant().plus(asked));
                waitsInARow = 0;
                return false;
            }
        }
        return forward;
    }

    private boolean waitForMore() throws InterruptedException {
        var next = queue.nextDue();
        return next.isPresent()
                && next.get().isBefore(clock.instant().plus(PATIENCE))
                && next.get().isAfter(clock.instant())
                && limiter.until(next.get());
    }

    private void deliver(Entry entry) throws InterruptedException {
        var delivery = attempt(entry);
        // A pool refuses an interrupted thread its connection, and what is known now must be written down.
        boolean cut = Thread.interrupted();
        settle(entry, delivery);
        if (cut) {
            throw new InterruptedException();
        }
    }

    private Delivery attempt(Entry entry) {
        try {
            return outbox.send(entry.chatId(), entry.message());
        } catch (RuntimeException e) {
            // One broken message must not stop the round, and nobody knows how far it got.
            LOG.error("The outbox failed on {} part {}", entry.issue(), entry.part(), e);
            return new Delivery.Unknown(e.toString());
        }
    }

    private void settle(Entry entry, Delivery delivery) {
        if (!(delivery instanceof Delivery.RetryAfter)) {
            waitsInARow = 0;
        }
        switch (delivery) {
            case Delivery.Sent sent -> queue.sent(entry, sent.messageId());
            case Delivery.RetryAfter retry -> retry(entry, retry.after());
            case Delivery.Migrated migrated -> follow(entry, migrated.newChatId());
            case Delivery.Gone gone -> {
                queue.gone(entry, gone.reason());
                subscriptions.pause(entry.chatId());
            }
            case Delivery.Rejected rejected -> fail(entry, State.REJECTED, rejected.reason());
            case Delivery.Unknown unknown -> fail(entry, State.UNKNOWN, unknown.reason());
        }
    }

    private void retry(Entry entry, Duration wait) {
        int made = entry.attempts() + 1;
        if (made >= MOST_ATTEMPTS) {
            fail(entry, State.REJECTED, "told to wait " + made + " times, given up");
            return;
        }
        var floor = Duration.ofSeconds(1L << (2 * (made - 1)));
        asked = longer(wait, floor.compareTo(LONGEST_BACK_OFF) < 0 ? floor : LONGEST_BACK_OFF);
        waitsInARow++;
        queue.putBack(entry, clock.instant().plus(asked));
    }

    /** The entry goes back under the new id, from where the next batch takes it. */
    private void follow(Entry entry, long newChatId) {
        if (newChatId == entry.chatId() || entry.attempts() + 1 >= MOST_ATTEMPTS) {
            fail(entry, State.REJECTED, "migrates in a circle");
            return;
        }
        queue.putBack(entry, clock.instant());
        subscriptions.migrate(entry.chatId(), newChatId);
    }

    private void fail(Entry entry, State state, String reason) {
        queue.failed(entry, state, reason);
        note(new Trouble(entry.issue(), entry.chatId(), entry.part(), state, reason));
    }

    private void note(Trouble trouble) {
        LOG.warn("{}", trouble.words());
        issues.add(trouble.key());
        troubles.add(trouble);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
