package vn.chidao.telegram.fake;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chidao.telegram.poll.Handled;

/** A memory of updates handled whose next so many calls fail, as those of a database do that is away. */
public final class FailingMemory implements Handled {
    /** What it holds, in order of its noting. */
    public final List<Long> noted = new CopyOnWriteArrayList<>();

    /** How many calls are still to fail. */
    public final AtomicInteger failing = new AtomicInteger();

    /** How many calls came. */
    public final AtomicInteger calls = new AtomicInteger();

    @Override
    public boolean contains(long updateId) {
        call();
        return noted.contains(updateId);
    }

    @Override
    public void add(long updateId) {
        call();
        noted.add(updateId);
    }

    private void call() {
        calls.incrementAndGet();
        if (failing.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("out of reach on purpose");
        }
    }
}
