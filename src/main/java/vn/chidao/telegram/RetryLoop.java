package vn.chidao.telegram;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.telegram.net.Backoff;

/** Does again what failed until it succeeds: for updates that nobody gets an answer to, so that nobody would ask again. */
final class RetryLoop {
    private static final Logger log = LoggerFactory.getLogger(RetryLoop.class);

    /** With waits of a quarter of a minute about a day, as long as Telegram itself would keep the update. */
    private static final int MOST_TRIES = 24 * 60 * 4;

    private final Backoff backoff;

    /** Tries again after the waits of {@code backoff}. */
    RetryLoop(Backoff backoff) {
        this.backoff = backoff;
    }

    /** Runs {@code work} until it does not throw; back early, with the mark set, when the thread is interrupted. */
    void run(Runnable work) {
        for (int tries = 1; !succeeds(work, tries) && tries < MOST_TRIES; tries++) {
            try {
                backoff.pause().hold(backoff.delay(tries));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static boolean succeeds(Runnable work, int tries) {
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            if (tries == 1 || tries == MOST_TRIES) {
                log.error("An update could not be noted, try {} of {}", tries, MOST_TRIES, failure);
            }
            return false;
        }
    }
}
