package vn.chidao.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One lane for each chat: a chat's work is done in order, chats do not wait for one another. A lane is a virtual thread
 * that lives while there is work. Thread-safe.
 */
final class Lanes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lanes.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Long, ArrayDeque<Runnable>> lanes = new HashMap<>();
    private final int capacity;
    private final Duration grace;
    private final Duration end;
    private boolean closed;

    /**
     * Lanes with nothing in them.
     *
     * @param capacity how much work of one chat may wait
     * @param grace how long closing waits for work under way before it is interrupted
     * @param end how long it then waits for what does not let itself be cut
     */
    Lanes(int capacity, Duration grace, Duration end) {
        this.capacity = capacity;
        this.grace = grace;
        this.end = end;
    }

    /**
     * Puts work at the end of a chat's lane.
     *
     * @param overflow what is done in its place when the lane has just become full; what comes after that is dropped
     * @return whether {@code work} will be done
     */
    synchronized boolean submit(long chatId, Runnable work, Runnable overflow) {
        if (closed) {
            return false;
        }
        var lane = lanes.get(chatId);
        if (lane == null) {
            lane = new ArrayDeque<>();
            lane.add(work);
            lanes.put(chatId, lane);
            threads.execute(() -> drive(chatId));
            return true;
        }
        var fits = lane.size() < capacity;
        if (fits) {
            lane.add(work);
        } else if (lane.size() == capacity) {
            lane.add(overflow);
        }
        return fits;
    }

    private void drive(long chatId) {
        for (var work = next(chatId, false); work != null; work = next(chatId, true)) {
            try {
                work.run();
            } catch (RuntimeException | StackOverflowError failure) {
                log.error("A chat's work failed", failure);
            }
        }
    }

    private synchronized @Nullable Runnable next(long chatId, boolean done) {
        var lane = lanes.get(chatId);
        if (lane == null) {
            return null;
        }
        if (done) {
            lane.poll();
        }
        // The work under way stays at the head, so that the lane is not taken for empty.
        var work = closed ? null : lane.peek();
        if (work == null) {
            lanes.remove(chatId);
        }
        return work;
    }

    /** Takes no more work, drops what waits, interrupts what is under way, and is back when that has ended or time is up. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        threads.shutdown();
        try {
            if (ended(grace)) {
                return;
            }
            threads.shutdownNow();
            if (!ended(end)) {
                log.warn("Some answers are still under way and will be cut");
            }
        } catch (InterruptedException hurry) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(Duration longest) throws InterruptedException {
        return threads.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS);
    }
}
