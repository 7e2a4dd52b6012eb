package vn.chidao.digest.format;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Runs the reading of one file in a thread of its own, for as long as it may take. The caller always comes back in time;
 * the thread is told to end and does so at its next look at the {@link Countdown}.
 */
final class Timed {
    private static final long STACK = 8L * 1024 * 1024;

    private final FileLimits limits;

    Timed(FileLimits limits) {
        this.limits = limits;
    }

    /** A reading that watches the time left. */
    interface Work<T> {
        /** Reads, or says why not. */
        T run(Countdown countdown) throws UnreadableException;
    }

    /** Returns what {@code work} gives; throws when it gives up, breaks or takes too long. */
    <T> T run(String name, Work<T> work) throws UnreadableException {
        Callable<T> call = () -> work.run(new Countdown(limits.time()));
        var task = new FutureTask<>(call);
        var reading = new Thread(null, task, "read " + name, STACK);
        reading.setDaemon(true);
        reading.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            task.cancel(true);
            throw new UnreadableException(
                    "format.timeout", String.valueOf(limits.time().toSeconds()));
        } catch (InterruptedException stopping) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadableException("format.interrupted");
        } catch (ExecutionException failed) {
            throw reason(failed.getCause());
        }
    }

    /** Whatever a library throws at a broken file, running out of stack or memory included, the file cannot be read. */
    private static UnreadableException reason(@Nullable Throwable cause) {
        if (cause instanceof UnreadableException said) {
            return said;
        }
        return new UnreadableException(cause instanceof VirtualMachineError ? "format.tooComplex" : "format.broken");
    }
}
