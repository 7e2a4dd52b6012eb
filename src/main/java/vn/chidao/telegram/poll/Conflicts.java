package vn.chidao.telegram.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls lost to another receiver of the same token's updates, and what to say about them. For one thread. */
final class Conflicts {
    private static final Logger log = LoggerFactory.getLogger(Conflicts.class);
    private static final int ALARM = 5;

    /** A restart overlaps for a moment; conflicts that stay away for longer than this and come again are a new outbreak. */
    private static final Duration OVER_AFTER = Duration.ofMinutes(10);

    private final Clock clock;
    private @Nullable Instant last;
    private int count;
    private boolean webhookRemoved;

    Conflicts(Clock clock) {
        this.clock = clock;
    }

    /**
     * Notes a conflict as the server words it; true when it is a webhook left over from before, which is to be removed
     * now. That happens once: if it comes back, someone else sets it.
     */
    boolean another(String description) {
        var now = clock.instant();
        count = last == null || last.plus(OVER_AFTER).isBefore(now) ? 1 : count + 1;
        last = now;
        var remove = description.toLowerCase(Locale.ROOT).contains("webhook") && !webhookRemoved;
        webhookRemoved |= remove;
        if (remove) {
            log.warn("The token has a webhook; it is removed, since this bot polls");
        } else if (alarming()) {
            log.error(
                    "{} polls were lost to another receiver with the same token. Stop the other instance, or get a new"
                            + " token from BotFather: {}",
                    count,
                    description);
        } else {
            log.info("A poll was lost to another receiver of the same token: {}", description);
        }
        return remove;
    }

    /** Whether the conflict noted last is the one that is to be told of: not the first of an outbreak, and no later one. */
    boolean alarming() {
        return count == ALARM;
    }
}
