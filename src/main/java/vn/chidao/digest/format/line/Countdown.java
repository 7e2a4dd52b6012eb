package vn.chidao.digest.format.line;

import java.time.Duration;

/**
 * The time one file may still take. Readers ask it at every step, so that a reader whose caller has given up ends by
 * itself: a thread cannot be stopped from outside.
 */
public final class Countdown {
    private final long start = System.nanoTime();
    private final Duration allowance;

    /** Starts counting now. */
    public Countdown(Duration allowance) {
        this.allowance = allowance;
    }

    /** Throws when the time is over or the thread was interrupted. */
    public void check() throws UnreadableException {
        if (System.nanoTime() - start > allowance.toNanos()
                || Thread.currentThread().isInterrupted()) {
            throw new UnreadableException("format.timeout", String.valueOf(allowance.toSeconds()));
        }
    }
}
