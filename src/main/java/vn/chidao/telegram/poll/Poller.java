package vn.chidao.telegram.poll;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.RawApi;

/**
 * The loop that asks for updates, on the thread that runs it. Nothing but a stop or a wrong token ends it: bad updates are
 * logged and skipped, failing polls are tried again after growing waits, and so is what could not be taken in.
 */
public final class Poller implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Poller.class);
    private static final List<String> WANTED = List.of("message", "edited_message", "callback_query", "my_chat_member");
    /** The server gives single updates to whoever repeats an offset within half a second (process_get_updates_query). */
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(600);

    private final RawApi api;
    private final Duration hold;
    private final Inbox inbox;
    private final UpdateSink sink;
    private final Backoff backoff;
    private final Clock clock;
    private final Conflicts conflicts;
    private final ObjectMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private volatile @Nullable Instant lastGoodPoll;
    private boolean introduced;
    private int failures;

    private @Nullable Thread runner;
    private RawApi.@Nullable Flight flight;
    private boolean stopped;

    /** A loop whose polls without updates are held open for {@code hold}. */
    public Poller(RawApi api, Duration hold, Inbox inbox, UpdateSink sink, Backoff backoff, Clock clock) {
        this.api = api;
        this.hold = hold;
        this.inbox = inbox;
        this.sink = sink;
        this.backoff = backoff;
        this.clock = clock;
        this.conflicts = new Conflicts(clock);
    }

    /** Polls until {@link #close} or until the server does not know the token. To be called once. */
    public Ended run() {
        synchronized (this) {
            runner = Thread.currentThread();
        }
        try {
            while (true) {
                var reply = ask();
                if (reply == null) {
                    return new Ended.Stopped();
                }
                var wrong = heeded(reply);
                if (wrong.isPresent()) {
                    return wrong.get();
                }
            }
        } catch (InterruptedException stop) {
            return interrupted();
        } finally {
            synchronized (this) {
                runner = null;
            }
        }
    }

    private synchronized Ended interrupted() {
        if (!stopped) {
            // Not by us: the mark belongs to whoever set it.
            Thread.currentThread().interrupt();
        }
        return new Ended.Stopped();
    }

    /** When a poll last succeeded; empty before the first. */
    public Optional<Instant> lastGoodPoll() {
        return Optional.ofNullable(lastGoodPoll);
    }

    @Override
    public synchronized void close() {
        stopped = true;
        if (flight != null) {
            flight.cancel();
        }
        if (runner != null) {
            runner.interrupt();
        }
    }

    /** Makes the next call; null when stopped. */
    private RawApi.@Nullable Reply ask() {
        var next = introduced ? api.prepare("getUpdates", poll()) : api.prepare("getMe", Map.of());
        synchronized (this) {
            if (stopped) {
                return null;
            }
            flight = next;
        }
        var reply = next.land();
        synchronized (this) {
            flight = null;
            return stopped && !(reply instanceof RawApi.Reply.Ok) ? null : reply;
        }
    }

    private Map<String, Object> poll() {
        var fields = new HashMap<String, Object>();
        fields.put("timeout", hold.toSeconds());
        fields.put("allowed_updates", WANTED);
        var offset = inbox.offset();
        if (offset > 0) {
            fields.put("offset", offset);
        }
        return fields;
    }

    private Optional<Ended> heeded(RawApi.Reply reply) throws InterruptedException {
        try {
            return understood(reply);
        } catch (RuntimeException failure) {
            log.error("What Telegram sent could not be taken in", failure);
            again(failure.getClass().getSimpleName(), Duration.ZERO);
            return Optional.empty();
        }
    }

    private Optional<Ended> understood(RawApi.Reply reply) throws InterruptedException {
        switch (reply) {
            case RawApi.Reply.Ok ok -> good(ok.result());
            case RawApi.Reply.Broken broken -> again(broken.what(), Duration.ZERO);
            case RawApi.Reply.Refused refused -> {
                if (refused.tokenUnknown()) {
                    log.info("The server does not know this bot's token: {} {}", refused.code(), refused.description());
                    return Optional.of(new Ended.WrongToken(refused.code(), "telegram.wrong-token"));
                }
                refused(refused);
            }
        }
        return Optional.empty();
    }

    private void refused(RawApi.Reply.Refused refused) throws InterruptedException {
        if (refused.code() == 409) {
            if (conflicts.another(refused.description())) {
                api.call("deleteWebhook", Map.of("drop_pending_updates", false));
            }
            if (conflicts.alarming()) {
                sink.contested();
            }
            failures++;
            backoff.pause().hold(backoff.delay(failures));
        } else {
            var asked = refused.retryAfter();
            again(refused.code() + " " + refused.description(), asked == null ? Duration.ZERO : asked);
        }
    }

    /** A call that an interrupt ended is no failure of the server: nothing is asked again. */
    private void again(String what, Duration asked) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(what);
        }
        failures++;
        var wait = backoff.atLeast(asked, failures);
        log.warn("Poll failed ({} in a row): {}; again in {} ms", failures, what, wait.toMillis());
        backoff.pause().hold(wait);
    }

    private void good(JsonNode result) throws InterruptedException {
        if (!introduced) {
            sink.started(result);
            introduced = true;
            return;
        }
        var taken = 0;
        for (var node : result) {
            taken += took(node) ? 1 : 0;
        }
        if (taken < result.size() || !result.isArray()) {
            again("an answer of getUpdates that is no list of updates", Duration.ZERO);
            return;
        }
        if (failures > 0) {
            log.info("Polling again after {} failures", failures);
        }
        failures = 0;
        lastGoodPoll = clock.instant();
        inbox.settle(BETWEEN_POLLS);
    }

    /** Takes one update; false when it has no number, so that it cannot even be skipped. */
    private boolean took(JsonNode node) {
        if (!node.path("update_id").canConvertToLong()
                || !node.path("update_id").isIntegralNumber()) {
            return false;
        }
        var id = node.get("update_id").asLong();
        if (!inbox.take(id)) {
            return true;
        }
        try {
            sink.update(mapper.treeToValue(node, Update.class), inbox.receipt(id));
        } catch (JsonProcessingException poison) {
            log.error("Update {} cannot be read and is skipped: {}", id, poison.getOriginalMessage());
            inbox.receipt(id).done();
        }
        return true;
    }
}
