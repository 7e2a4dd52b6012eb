package vn.chidao.telegram.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.telegram.net.Backoff;

/**
 * A lasting memory of updates handled that may be out of reach for a while, as a database may. Thread-safe.
 *
 * <p>Meanwhile the process's own memory stands in, so answers go on and none is given twice: it knows what this process
 * handled, and from the start what earlier ones did. What is handled meanwhile is noted when the lasting memory is back;
 * that is tried after growing waits, and only by whoever notes an update: of the answers given meanwhile one now and then is
 * late, and none is lost.
 */
public final class FallbackMemory implements Handled {
    private static final Logger log = LoggerFactory.getLogger(FallbackMemory.class);
    private static final int KEPT = 2000;

    private final Handled lasting;
    private final Handled own = Handled.inMemory(KEPT);
    private final Backoff backoff;
    private final Clock clock;

    /** Ids to be noted, the oldest first. */
    private final Deque<Long> unnoted = new ArrayDeque<>();

    private int failures;
    private @Nullable Instant nextTry;

    /**
     * A memory in reach.
     *
     * @param earlier the ids that {@code lasting} holds
     * @param backoff how long to wait between tries
     */
    public FallbackMemory(Handled lasting, List<Long> earlier, Backoff backoff, Clock clock) {
        this.lasting = lasting;
        this.backoff = backoff;
        this.clock = clock;
        earlier.forEach(own::add);
    }

    @Override
    public boolean contains(long updateId) {
        if (own.contains(updateId)) {
            return true;
        }
        if (outOfReach()) {
            return false;
        }
        try {
            return lasting.contains(updateId);
        } catch (RuntimeException failure) {
            failed(failure);
            return false;
        }
    }

    @Override
    public void add(long updateId) {
        own.add(updateId);
        remember(updateId);
        if (!due()) {
            return;
        }
        for (var id = oldest(); id != null; id = oldest()) {
            try {
                lasting.add(id);
            } catch (RuntimeException failure) {
                keep(id);
                failed(failure);
                return;
            }
        }
        back();
    }

    private synchronized boolean outOfReach() {
        return nextTry != null;
    }

    private synchronized boolean due() {
        return nextTry == null || !clock.instant().isBefore(nextTry);
    }

    private synchronized void remember(long id) {
        unnoted.add(id);
        if (unnoted.size() > KEPT) {
            unnoted.remove();
        }
    }

    private synchronized @Nullable Long oldest() {
        return unnoted.poll();
    }

    private synchronized void keep(Long id) {
        unnoted.addFirst(id);
    }

    private synchronized void failed(RuntimeException failure) {
        if (nextTry == null) {
            log.error("The memory of updates handled is out of reach; the process's own stands in", failure);
        }
        failures++;
        nextTry = clock.instant().plus(backoff.delay(failures));
    }

    private synchronized void back() {
        if (nextTry != null) {
            log.info("The memory of updates handled is back after {} failures", failures);
        }
        failures = 0;
        nextTry = null;
    }
}
