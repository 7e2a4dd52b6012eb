package vn.chidao.telegram.net;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to go on trying: each wait at least as long as asked, growing with the failures, spread a little so that many
 * do not come back at once.
 *
 * @param first the wait after the first failure
 * @param longest no wait of ours is longer
 * @param pause what waiting is
 */
public record Backoff(Duration first, Duration longest, Pause pause) {
    /** Waiting, so that tests need not. */
    @FunctionalInterface
    public interface Pause {
        /** Waits. */
        void hold(Duration time) throws InterruptedException;
    }

    /** Real waiting. */
    public static Backoff real(Duration first, Duration longest) {
        return new Backoff(first, longest, Thread::sleep);
    }

    /**
     * The wait after so many failures in a row: the first doubled each time, ±25 %, at most {@link #longest}.
     *
     * @param failures from 1
     */
    public Duration delay(int failures) {
        var doubled = first.multipliedBy(1L << Math.min(failures - 1, 16));
        var capped = doubled.compareTo(longest) > 0 ? longest : doubled;
        var spread = ThreadLocalRandom.current().nextDouble(0.75, 1.25);
        var millis = Math.min(longest.toMillis(), Math.round(capped.toMillis() * spread));
        return Duration.ofMillis(millis);
    }

    /** The wait asked for, or our own where that is longer. */
    public Duration atLeast(Duration asked, int failures) {
        var own = delay(failures);
        return asked.compareTo(own) > 0 ? asked : own;
    }
}
