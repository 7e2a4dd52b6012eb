package vn.chidao.push;

import java.time.Duration;

/** A way to let time pass, so that tests need not. */
@FunctionalInterface
public interface Pause {
    /** Returns when {@code duration} has passed. */
    void await(Duration duration) throws InterruptedException;

    /** Sleeps the calling thread. */
    static Pause sleeping() {
        return Thread::sleep;
    }
}
