package vn.chidao.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The speed that Telegram bears: about 30 messages a second over all, one a second to a chat, 20 a minute to a group
 * (core.telegram.org/bots/faq).
 */
final class RateLimiter {
    private static final Duration BETWEEN_ANY = Duration.ofMillis(40);
    private static final Duration BURST = BETWEEN_ANY.multipliedBy(4);
    private static final Duration BETWEEN_SAME_PERSON = Duration.ofSeconds(1);
    private static final Duration BETWEEN_SAME_GROUP = Duration.ofSeconds(3);

    private final Clock clock;
    private final Pause pause;
    private final Map<Long, Instant> chatFree = new HashMap<>();
    private Instant due = Instant.EPOCH;

    RateLimiter(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Returns when a message may go to the chat, and counts it as gone. */
    synchronized void await(long chatId) throws InterruptedException {
        var now = clock.instant();
        var start = later(later(now, due.minus(BURST)), chatFree.getOrDefault(chatId, Instant.EPOCH));
        if (start.isAfter(now)) {
            pause.await(Duration.between(now, start));
        }
        due = later(start, due).plus(BETWEEN_ANY);
        chatFree.values().removeIf(free -> !free.isAfter(start));
        // Telegram numbers groups below zero.
        chatFree.put(chatId, start.plus(chatId < 0 ? BETWEEN_SAME_GROUP : BETWEEN_SAME_PERSON));
    }

    /** Returns at {@code moment}; false when the pause did not bring it. */
    boolean until(Instant moment) throws InterruptedException {
        var now = clock.instant();
        if (moment.isAfter(now)) {
            pause.await(Duration.between(now, moment));
        }
        return !clock.instant().isBefore(moment);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
