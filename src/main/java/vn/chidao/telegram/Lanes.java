package vn.chidao.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
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
    private final Map<Long, Lane> lanes = new HashMap<>();
    private final int capacity;
    private final Duration grace;
    private final Duration end;
    private boolean closed;

    /** Work of a chat. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it.
         *
         * @param crowded whether the chat had other work before or has it behind this, so that it takes a word to say which
         *     answer is whose
         */
        void run(boolean crowded);
    }

    /** A chat's work that waits, the one under way at the head. */
    private static final class Lane {
        private final ArrayDeque<Job> jobs = new ArrayDeque<>();
        /** What was dropped since that was last told; the telling itself waits in line. */
        private int dropped;

        private boolean telling;
    }

    private record Job(Work work, boolean behind) {}

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
     * @param overflow done once behind what waits when the lane is full, told how much has been dropped by then
     * @return whether {@code work} will be done
     */
    synchronized boolean submit(long chatId, Work work, IntConsumer overflow) {
        if (closed) {
            return false;
        }
        var lane = lanes.get(chatId);
        if (lane == null) {
            lane = new Lane();
            lane.jobs.add(new Job(work, false));
            lanes.put(chatId, lane);
            threads.execute(() -> drive(chatId));
            return true;
        }
        var fits = lane.jobs.size() < capacity;
        if (fits) {
            lane.jobs.add(new Job(work, true));
        } else {
            drop(lane, overflow);
        }
        return fits;
    }

    private void drop(Lane lane, IntConsumer overflow) {
        lane.dropped++;
        if (!lane.telling) {
            lane.telling = true;
            lane.jobs.add(new Job(crowded -> overflow.accept(told(lane)), true));
        }
    }

    private synchronized int told(Lane lane) {
        var dropped = lane.dropped;
        lane.dropped = 0;
        lane.telling = false;
        return dropped;
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
            lane.jobs.poll();
        }
        // The work under way stays at the head, so that the lane is not taken for empty.
        var job = closed ? null : lane.jobs.peek();
        if (job == null) {
            lanes.remove(chatId);
            return null;
        }
        var crowded = job.behind() || lane.jobs.size() > 1;
        return () -> job.work().run(crowded);
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
