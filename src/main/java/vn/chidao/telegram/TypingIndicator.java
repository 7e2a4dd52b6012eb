package vn.chidao.telegram;

import java.time.Duration;
import java.util.function.Supplier;

/** The sign that the bot is at work, shown while an answer takes longer than a moment. */
final class TypingIndicator {
    private static final Duration MOMENT = Duration.ofSeconds(1);
    /** The sign goes out by itself after five seconds (Bot API, sendChatAction). */
    private static final Duration AGAIN = Duration.ofSeconds(4);

    private TypingIndicator() {}

    /** Works, giving the sign whenever it is due; what the work throws comes through. */
    static <T> T during(Supplier<T> work, Runnable sign) {
        var thread = Thread.startVirtualThread(() -> show(sign));
        try {
            return work.get();
        } finally {
            thread.interrupt();
        }
    }

    private static void show(Runnable sign) {
        try {
            Thread.sleep(MOMENT);
            while (!Thread.currentThread().isInterrupted()) {
                sign.run();
                Thread.sleep(AGAIN);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }
}
