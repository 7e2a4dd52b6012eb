package vn.chidao.telegram.send;

import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.net.Backoff;

/** Makes one call, or the same call until it is through, and turns what comes of it into a {@link Delivery}. */
final class Caller {
    private static final Logger log = LoggerFactory.getLogger(Caller.class);
    private static final int TRIES = 5;

    private final ErrorMapping errors;
    private final Backoff backoff;

    Caller(ErrorMapping errors, Backoff backoff) {
        this.errors = errors;
        this.backoff = backoff;
    }

    /** A call through the library. */
    @FunctionalInterface
    interface Call {
        /** Makes it; null where the server said no more than «ok». */
        @Nullable
        Serializable make() throws TelegramApiException;
    }

    /**
     * Calls once. An interrupt meanwhile is found by the caller afterwards and does not cut the call: what has begun to go
     * out is worth knowing the end of, and that comes within the client's timeouts, or when the client is closed.
     */
    Delivery once(Call call) {
        return CompletableFuture.supplyAsync(() -> made(call), Thread::startVirtualThread)
                .join();
    }

    private Delivery made(Call call) {
        try {
            return switch (call.make()) {
                case Message sent -> new Delivery.Sent(sent.getMessageId());
                case null -> new Delivery.Unknown("«ok» without a result");
                case Serializable done -> new Delivery.Sent(0);
            };
        } catch (TelegramApiException failure) {
            return errors.read(failure);
        }
    }

    /**
     * Calls until the server no longer asks to come back later: at most five times, never waiting longer than the backoff
     * allows. What may have gone is not tried again.
     */
    Delivery patiently(Supplier<Delivery> call) {
        var delivery = call.get();
        for (var failures = 1; failures < TRIES && delivery instanceof Delivery.RetryAfter later; failures++) {
            var wait = backoff.atLeast(later.after(), failures);
            if (wait.compareTo(backoff.longest()) > 0 || !waited(wait)) {
                break;
            }
            delivery = call.get();
        }
        if (delivery instanceof Delivery.RetryAfter later) {
            log.warn(
                    "Gave up a reply: the server asks to wait {} s",
                    later.after().toSeconds());
        }
        return delivery;
    }

    /**
     * Calls as {@link #patiently} does, and once more where nobody knows whether it went: to who waits for an answer, one that
     * comes twice is better than none.
     */
    Delivery insistently(Supplier<Delivery> call) {
        var delivery = patiently(call);
        return delivery instanceof Delivery.Unknown && waited(backoff.delay(1)) ? patiently(call) : delivery;
    }

    private boolean waited(Duration time) {
        try {
            backoff.pause().hold(time);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
