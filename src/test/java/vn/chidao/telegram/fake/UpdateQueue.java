package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The updates that wait for the bot, with the server's rules of handing them out and forgetting them. Thread-safe. */
final class UpdateQueue {
    private static final int TAIL = 10;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private Set<String> allowed = Set.of();
    private long nextId = 1000;
    private long poller;
    private boolean closed;

    /** Numbers an update and puts it at the end, unless the bot has not asked for its kind. */
    long add(String kind, ObjectNode content, ObjectNode update) {
        lock.lock();
        try {
            var id = nextId++;
            if (allowed.isEmpty() || allowed.contains(kind)) {
                update.put("update_id", id);
                update.set(kind, content);
                addRaw(update);
            }
            return id;
        } finally {
            lock.unlock();
        }
    }

    /** Puts an update at the end as it is, for ones that no server should send. */
    void addRaw(ObjectNode update) {
        lock.lock();
        try {
            waiting.add(update);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Goes on numbering from elsewhere, as the server does after a week without updates. */
    void renumber(long from) {
        lock.lock();
        try {
            nextId = from;
        } finally {
            lock.unlock();
        }
    }

    void allow(Set<String> kinds) {
        lock.lock();
        try {
            allowed = kinds;
        } finally {
            lock.unlock();
        }
    }

    /** How many the bot has not confirmed. */
    int unconfirmed() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for updates from {@code offset} on and forgets those before it; a later poll ends this one with a conflict. */
    List<ObjectNode> poll(long offset, int limit, int timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var me = ++poller;
            changed.signalAll();
            confirm(offset);
            var left = TimeUnit.SECONDS.toNanos(timeout);
            while (waiting.isEmpty() && left > 0 && me == poller && !closed) {
                left = changed.awaitNanos(left);
            }
            if (me != poller) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                        java.util.Map.of());
            }
            return List.copyOf(waiting.subList(0, Math.min(limit, waiting.size())));
        } finally {
            lock.unlock();
        }
    }

    /** An offset far beyond the tail is not believed (tdlib/telegram-bot-api, do_get_updates). */
    private void confirm(long offset) {
        var far = !waiting.isEmpty() && offset > id(waiting.getLast()) + TAIL;
        if (!far) {
            waiting.removeIf(update -> id(update) < offset);
        }
    }

    private static long id(ObjectNode update) {
        return update.path("update_id").asLong();
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
