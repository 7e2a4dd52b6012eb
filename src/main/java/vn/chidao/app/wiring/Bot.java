package vn.chidao.app.wiring;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.admin.PushText;
import vn.chidao.push.PushReport;
import vn.chidao.push.Schedule;
import vn.chidao.subscribe.UpdateLog;
import vn.chidao.telegram.AdminNotices;
import vn.chidao.telegram.TelegramBot;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.poll.Ended;
import vn.chidao.telegram.poll.FallbackMemory;
import vn.chidao.telegram.poll.Handled;
import vn.chidao.telegram.send.Gateway;

/** The conversation in Telegram, with its state and its clock work. */
public final class Bot implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Bot.class);

    /** How long a chat that cannot be written to, or no longer wants to be, is remembered. */
    private static final Duration INACTIVE_KEPT = Duration.ofDays(90);

    private static final Duration DELIVERIES_KEPT = Duration.ofDays(365);

    private static final Duration BUTTONS_KEPT = Duration.ofDays(90);

    private final State state;
    private final Gateway gateway;
    private final DialogueWiring wiring;
    private final AdminNotices notices;
    private final PushText pushText;
    private final Schedule schedule;
    private final TelegramBot telegram;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Wires the bot on {@code state}, which is closed with it; nothing runs yet. */
    public Bot(Application application, State state, Connection connection) {
        this.state = state;
        var settings = application.settings();
        var admins = settings.telegram().adminIds();
        this.gateway = new Gateway(connection);
        this.wiring = DialogueWiring.over(application, state, new Channel(gateway, gateway, this::lastPoll), admins);
        this.notices = new AdminNotices(gateway, admins);
        this.pushText = new PushText(application.messages());
        var weekly = new Schedule.Weekly(
                settings.push().dayOfWeek(), settings.push().localTime(), ZoneId.of(settings.zone()));
        this.schedule = new Schedule(
                state.database(), weekly, new Schedule.Jobs(this::push, this::resume, this::cleanUp), state.clock());
        this.telegram = new TelegramBot(
                connection,
                gateway,
                wiring.dialogue(),
                admins,
                memory(state),
                application.messages()::say,
                state.clock());
    }

    private static Handled memory(State state) {
        var updates = new UpdateLog(state.database(), state.clock());
        var backoff = Backoff.real(Duration.ofSeconds(1), Duration.ofMinutes(1));
        return new FallbackMemory(new UpdateMemory(updates), updates.noted(), backoff, state.clock());
    }

    /** Runs until it is closed from another thread, or the token turns out to be wrong. To be called once. */
    public Ended run() {
        return run(username -> {});
    }

    /** Runs as {@link #run()} does; {@code connected} hears the bot's name as soon as Telegram knows it. */
    public Ended run(Consumer<String> connected) {
        schedule.start();
        Thread.ofVirtual().name("warm-up").start(this::warmUp);
        return telegram.run(connected);
    }

    /** Answers one question for nobody, so that the first who asks does not wait for classes and words to be read. */
    private void warmUp() {
        try {
            wiring.examples().questions().stream()
                    .limit(1)
                    .forEach(question -> wiring.dialogue().reply(Terminal.SPEAKER, question));
        } catch (RuntimeException failure) {
            log.debug("The warm-up failed", failure);
        }
    }

    /** Pushes the weeks that are due; finishes a push that has begun. */
    public void push() {
        note(wiring.push().run(wiring.issues().next()));
    }

    private void resume() {
        note(wiring.push().resume());
    }

    private void cleanUp() {
        int chats = state.subscriptions().forgetInactive(INACTIVE_KEPT);
        int rows = state.ledger().forget(DELIVERIES_KEPT);
        int buttons = state.buttons().forget(BUTTONS_KEPT);
        log.info("Forgot {} inactive chats, {} old deliveries, {} old buttons", chats, rows, buttons);
    }

    /** Nobody sees this push, so of what may not have arrived the admins are told. */
    private void note(List<? extends PushReport> reports) {
        for (var report : reports) {
            switch (report) {
                case PushReport.Elsewhere elsewhere -> log.info("Another process is pushing {}", elsewhere.key());
                case PushReport.Round round ->
                    log.info("Push of {}: {}", round.key(), round.tally().words());
            }
        }
        pushText.alarm(reports).ifPresent(notices::tell);
    }

    /** The status is asked for only while the bot runs, but wired before it. */
    private Optional<Instant> lastPoll() {
        @Nullable TelegramBot running = telegram;
        return running == null ? Optional.empty() : running.lastGoodPoll();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            telegram.close();
            schedule.close();
            gateway.close();
            state.close();
        }
    }
}
