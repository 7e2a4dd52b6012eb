package vn.chidao.app.wiring;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Ends the process with status 0 when it is told to stop (SIGTERM, Ctrl-C) and does so in order. Java's own status, 143,
 * would look like a failure to whoever watches over it.
 */
public final class Stopping implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final IntConsumer end;
    private final CountDownLatch over = new CountDownLatch(1);

    /** Work that can be stopped as soon as it says how. */
    public Stopping() {
        this(Runtime.getRuntime()::halt);
    }

    Stopping(IntConsumer end) {
        this.end = end;
    }

    /** Says how the work is stopped: {@code stop} makes it come to its end, and may come too late. */
    public void by(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> told(stop), "stop"));
    }

    /** Stops the work and ends the process when it has come to its end; what hangs is left to Java, and its status. */
    void told(Runnable stop) {
        // Over already, the process ends by itself, with a status of its own.
        if (over.getCount() == 0) {
            return;
        }
        stop.run();
        try {
            if (over.await(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                end.accept(0);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work is over, all it held is closed. */
    @Override
    public void close() {
        over.countDown();
    }
}
