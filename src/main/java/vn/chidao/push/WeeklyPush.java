package vn.chidao.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.subscribe.Subscription;
import vn.chidao.subscribe.SubscriptionStore;

/** Sends issues to every active subscriber, once. Thread-safe; of several at once, over all processes, one sends. */
public final class WeeklyPush {
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /** What troubles older than this were about is of no use to anyone. */
    private static final Duration TROUBLES_KEPT = Duration.ofDays(30);

    private final SubscriptionStore subscriptions;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;
    private final Pause pause;
    private final RateLimiter limiter;
    private final Plan plan;
    private final Queue queue;
    private final Lease lease;

    /** A push to {@code subscriptions} through {@code outbox}, on record in {@code ledger}, in the same database. */
    public WeeklyPush(SubscriptionStore subscriptions, Ledger ledger, Outbox outbox, Clock clock, Pause pause) {
        this.subscriptions = subscriptions;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
        this.pause = pause;
        this.limiter = new RateLimiter(clock, pause);
        var store = new MessageStore();
        this.plan = new Plan(ledger.database(), store, clock);
        this.queue = new Queue(ledger.database(), store, clock);
        this.lease = new Lease(ledger.database(), clock);
    }

    /** Pushes the issue as {@link #run(List)} does. */
    public PushReport run(Issue issue) {
        return run(List.of(issue)).getFirst();
    }

    /**
     * Pushes the issues, to everyone in their order; of one whose push has begun before, only finishes what is left. All
     * are planned before the first message goes out. Takes as long as the sending does; an interrupt ends it between two
     * messages and leaves the rest to a later run.
     *
     * @return a report for each, and after those one for every earlier issue of which anything was left
     */
    public List<PushReport> run(List<Issue> issues) {
        for (var issue : issues) {
            if (!ledger.knows(issue.key())) {
                plan.begin(subscriptions.active(), issue);
            }
        }
        return send(issues.stream().map(Issue::key).toList());
    }

    /** Pushes as {@link #run(List)} does, and while another sender is at work tries again, for about {@code longest}. */
    public List<PushReport> runInTurn(List<Issue> issues, Duration longest) throws InterruptedException {
        var end = clock.instant().plus(longest);
        var reports = run(issues);
        while (isElsewhere(reports) && clock.instant().isBefore(end)) {
            pause.await(BETWEEN_TRIES);
            reports = run(issues);
        }
        return reports;
    }

    /** Whether another sender was at work: it has the turn for all of them. */
    private static boolean isElsewhere(List<PushReport> reports) {
        return reports.stream().anyMatch(PushReport.Elsewhere.class::isInstance);
    }

    /** Sends the issue to one active subscriber who asks for it, unless it was planned for him already. */
    public PushReport sendLatestTo(long chatId, Issue issue) {
        subscriptions
                .find(chatId)
                .filter(subscription -> subscription.status() == Subscription.Status.ACTIVE)
                .ifPresent(subscription -> plan.add(subscription, issue));
        return send(List.of(issue.key())).getFirst();
    }

    /** Sends what is due of earlier runs: after a wait, a crash, another sender's death. One round for each issue touched. */
    public List<PushReport.Round> resume() {
        if (!queue.hasWork()) {
            return List.of();
        }
        return inTurn(run -> run.issues().stream()
                        .map(key -> round(key, run.troublesOf(key)))
                        .toList())
                .orElse(List.of());
    }

    /** What was refused or may not have arrived of late, for chats that want it still. */
    public List<PushReport.Trouble> troubles() {
        return queue.troubles(clock.instant().minus(TROUBLES_KEPT));
    }

    /** The chats that of late could no longer be written to: what is for them is not sent again. */
    public List<Long> gone() {
        return queue.gone(clock.instant().minus(TROUBLES_KEPT));
    }

    /**
     * Sends once more what is in trouble, which nothing but an admin's word brings about: what may have arrived may then
     * arrive twice.
     *
     * @return one round for each issue touched; none while another sender is at work, who will send it
     */
    public List<PushReport.Round> sendAgain(List<PushReport.Trouble> troubles) {
        return queue.again(troubles) == 0 ? List.of() : resume();
    }

    /** Says who would get what, and sends nothing. */
    public DryRun dryRun(Issue issue) {
        if (ledger.knows(issue.key())) {
            return new DryRun(issue.key(), true, ledger.tally(issue.key()).waiting(), List.of());
        }
        var chats = subscriptions.active().stream()
                .collect(Collectors.groupingBy(
                        subscription -> Optional.ofNullable(subscription.agency()), Collectors.counting()));
        var shares = chats.entrySet().stream()
                .sorted(Comparator.comparing(share -> share.getKey().orElse("")))
                .map(share -> share(issue, share.getKey().orElse(null), share.getValue()))
                .toList();
        return new DryRun(issue.key(), false, 0, shares);
    }

    private static DryRun.Share share(Issue issue, @Nullable String agency, long chats) {
        return new DryRun.Share(
                agency,
                Math.toIntExact(chats),
                issue.renderer().partsFor(agency).size());
    }

    private List<PushReport> send(List<String> keys) {
        return inTurn(run -> Stream.concat(keys.stream(), run.issues().stream())
                        .distinct()
                        .<PushReport>map(key -> round(key, run.troublesOf(key)))
                        .toList())
                .orElseGet(() -> elsewhere(keys, lease.heldUntil()));
    }

    private static List<PushReport> elsewhere(List<String> keys, Instant until) {
        return keys.stream()
                .<PushReport>map(key -> new PushReport.Elsewhere(key, until))
                .toList();
    }

    private PushReport.Round round(String key, List<PushReport.Trouble> troubles) {
        return new PushReport.Round(key, ledger.tally(key), troubles);
    }

    /** Walks the queue if the turn is to be had, and reports on it; an interrupt is passed on when that has been done. */
    private <T> Optional<T> inTurn(Function<SendingRun, T> report) {
        var taken = lease.take();
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        boolean cut = false;
        try (var turn = taken.get()) {
            var run = new SendingRun(queue, subscriptions, outbox, clock, limiter, turn);
            try {
                run.walk();
            } catch (InterruptedException e) {
                cut = true;
            }
            return Optional.of(report.apply(run));
        } finally {
            if (cut) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
