package vn.chidao.telegram.poll;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The updates taken and not yet handled, and from them the offset that confirms what has been. Thread-safe.
 *
 * <p>While one is being handled the server hands it out again with every poll; it is let in once. One that takes longer
 * than a minute is confirmed unfinished, or a handler that hangs would keep later updates from ever coming.
 */
public final class Inbox {
    private static final Logger log = LoggerFactory.getLogger(Inbox.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Handled handled;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition finished = lock.newCondition();
    private final TreeMap<Long, Instant> open = new TreeMap<>();
    private long next;

    public Inbox(Handled handled, Clock clock) {
        this.handled = handled;
        this.clock = clock;
    }

    /**
     * Takes an update as it stands in a batch, in order; tells whether it is to be handled now. When the memory of those
     * handled fails, nothing is taken: the server will hand the update out again.
     */
    boolean take(long id) {
        lock.lock();
        try {
            var wanted = !open.containsKey(id) && !handled.contains(id);
            // Not the highest so far: after a quiet week the server may go on from any lower number.
            next = id + 1;
            if (wanted) {
                open.put(id, clock.instant());
            }
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    /** Returns what is to be told of an update taken. */
    Receipt receipt(long id) {
        return new Receipt() {
            private boolean noted;

            @Override
            public void answering() {
                if (!noted) {
                    noted = true;
                    note(id);
                }
            }

            @Override
            public void done() {
                answering();
                close(id);
            }
        };
    }

    private void note(long id) {
        try {
            handled.add(id);
        } catch (RuntimeException memory) {
            log.error("Update {} is handled, but that could not be recorded", id, memory);
        }
    }

    private void close(long id) {
        lock.lock();
        try {
            open.remove(id);
            finished.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The first update wanted: everything before it is confirmed. 0 when nothing has come yet. */
    long offset() {
        lock.lock();
        try {
            var limit = clock.instant().minus(LONGEST);
            return open.entrySet().stream()
                    .filter(entry -> entry.getValue().isAfter(limit))
                    .mapToLong(Map.Entry::getKey)
                    .reduce(next, Math::min);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything taken is handled, at most {@code longest}. */
    void settle(Duration longest) throws InterruptedException {
        var left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (!open.isEmpty() && left > 0) {
                left = finished.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
