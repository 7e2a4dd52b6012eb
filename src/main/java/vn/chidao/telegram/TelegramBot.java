package vn.chidao.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.BotHttpClient;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.net.RawApi;
import vn.chidao.telegram.poll.Ended;
import vn.chidao.telegram.poll.Handled;
import vn.chidao.telegram.poll.Inbox;
import vn.chidao.telegram.poll.Poller;
import vn.chidao.telegram.poll.Receipt;
import vn.chidao.telegram.poll.UpdateSink;
import vn.chidao.telegram.send.Gateway;

/** The conversation in Telegram: polls, hands each update to its chat's lane, answers through the gateway. */
public final class TelegramBot implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(TelegramBot.class);
    private static final int WAITING_PER_CHAT = 20;
    private static final Duration GRACE = Duration.ofMillis(400);
    /** Together with the push's, less than what stops the process waits before it is killed. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);
    /** No chat has this id; the lane of what is done for the bot itself. */
    private static final long NO_CHAT = 0;

    private final Gateway gateway;
    private final Dialogue dialogue;
    private final Set<Long> admins;
    private final Words words;
    private final BotHttpClient httpClient;
    private final Lanes lanes = new Lanes(WAITING_PER_CHAT, GRACE, LAST_WORDS);
    private final RetryLoop retryLoop;
    private final Poller poller;
    private final AdminNotices notices;
    private Consumer<String> connected = username -> {};
    private @Nullable Router router;

    /**
     * A bot that does nothing until it is run.
     *
     * @param gateway what it answers through; stays open when the bot is closed
     * @param admins the users whose menu shows the admins' commands
     * @param handled the memory of updates handled, so that a restart answers nothing twice
     * @param words finds a sentence («telegram.busy» …) by its key
     * @param clock what the time of the last good poll is read from
     */
    public TelegramBot(
            Connection connection,
            Gateway gateway,
            Dialogue dialogue,
            Set<Long> admins,
            Handled handled,
            Words words,
            Clock clock) {
        this(
                connection,
                gateway,
                dialogue,
                admins,
                handled,
                words,
                clock,
                Backoff.real(Duration.ofMillis(500), Duration.ofSeconds(15)));
    }

    TelegramBot(
            Connection connection,
            Gateway gateway,
            Dialogue dialogue,
            Set<Long> admins,
            Handled handled,
            Words words,
            Clock clock,
            Backoff backoff) {
        this.gateway = gateway;
        this.dialogue = dialogue;
        this.admins = Set.copyOf(admins);
        this.words = words;
        this.notices = new AdminNotices(gateway, this.admins);
        this.httpClient = new BotHttpClient(connection);
        this.retryLoop = new RetryLoop(backoff);
        var api = new RawApi(connection, httpClient, connection.pollTimeout());
        this.poller = new Poller(api, connection.pollTimeout(), new Inbox(handled, clock), new Feed(), backoff, clock);
    }

    /** Runs until {@link #close} is called from another thread, or the token turns out to be wrong. To be called once. */
    public Ended run() {
        return poller.run();
    }

    /** Runs as {@link #run()} does; {@code told} hears the bot's name as soon as Telegram knows it. */
    public Ended run(Consumer<String> told) {
        connected = told;
        return run();
    }

    /** When updates were last asked for with success; empty before the first time. */
    public Optional<Instant> lastGoodPoll() {
        return poller.lastGoodPoll();
    }

    /**
     * Stops within seconds: the poll under way is cancelled, answers on their way out get time to arrive. What is still
     * being thought about is left to the next run.
     */
    @Override
    public void close() {
        poller.close();
        lanes.close();
        httpClient.close();
    }

    /** The poller's way in. */
    private final class Feed implements UpdateSink {
        @Override
        public void started(JsonNode me) {
            var addressing =
                    new Addressing(me.path("id").asLong(), me.path("username").asText());
            var menus = new Menus(gateway, dialogue.commands(), admins);
            router = new Router(addressing, dialogue, gateway, words, menus);
            log.info("Telegram knows the bot as @{}", addressing.username());
            connected.accept(addressing.username());
            lanes.submit(NO_CHAT, crowded -> menus.show(), dropped -> {});
        }

        @Override
        public void contested() {
            lanes.submit(NO_CHAT, crowded -> notices.tell(words.say("telegram.contested")), dropped -> {});
        }

        @Override
        public void update(Update update, Receipt receipt) {
            var chat = Router.chat(update);
            var handler = router;
            if (chat == null || handler == null) {
                receipt.done();
                return;
            }
            var taken = lanes.submit(
                    chat,
                    crowded -> work(handler, update, crowded, receipt),
                    dropped -> handler.overflow(chat, dropped));
            if (!taken) {
                log.warn("A chat has too much waiting; update {} is dropped", update.getUpdateId());
                receipt.done();
            }
        }

        private void work(Router handler, Update update, boolean crowded, Receipt receipt) {
            try {
                if (Router.silent(update)) {
                    retryLoop.run(() -> handler.handle(update, crowded, receipt::answering));
                } else {
                    handler.handle(update, crowded, receipt::answering);
                }
            } finally {
                // Cut off by closing, it is not done: the server will hand it out again, and what was not answered is.
                if (!Thread.currentThread().isInterrupted()) {
                    receipt.done();
                }
            }
        }
    }
}
