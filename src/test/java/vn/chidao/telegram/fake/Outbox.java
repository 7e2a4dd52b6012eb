package vn.chidao.telegram.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** Everything that the bot did, in order. Thread-safe. */
public final class Outbox {
    /** Only a broken test waits this long. */
    private static final long DEADLINE_SECONDS = 60;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition added = lock.newCondition();
    private final List<Call> calls = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    void add(Call call) {
        lock.lock();
        try {
            calls.add(call);
            added.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void refused(String what) {
        lock.lock();
        try {
            refused.add(what);
        } finally {
            lock.unlock();
        }
    }

    /** What the server refused by its own rules, faults that were planned left out. */
    public List<String> refused() {
        lock.lock();
        try {
            return List.copyOf(refused);
        } finally {
            lock.unlock();
        }
    }

    /** Everything so far. */
    public List<Call> calls() {
        lock.lock();
        try {
            return List.copyOf(calls);
        } finally {
            lock.unlock();
        }
    }

    /** The calls of one method so far. */
    public List<Call> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What readers of the chat see so far, in order. */
    public List<String> texts(long chat) {
        return calls("sendMessage").stream()
                .filter(call -> call.chat() == chat)
                .map(Call::shown)
                .toList();
    }

    /** Waits for {@code count} calls that fit and returns them; fails when they do not come. */
    public List<Call> await(int count, Predicate<Call> fits) {
        var left = TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        lock.lock();
        try {
            while (true) {
                var found = calls.stream().filter(fits).toList();
                if (found.size() >= count) {
                    return found;
                }
                if (left <= 0) {
                    throw new AssertionError("%d of %d awaited calls came: %s".formatted(found.size(), count, calls));
                }
                left = added.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting", stop);
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the chat to have {@code count} messages and returns what readers see of them. */
    public List<String> awaitTexts(long chat, int count) {
        return await(count, call -> call.method().equals("sendMessage") && call.chat() == chat).stream()
                .map(Call::shown)
                .toList();
    }
}
