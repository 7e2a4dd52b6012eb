package vn.chidao.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;
import vn.chidao.telegram.fake.ScriptedDialogue;
import vn.chidao.telegram.poll.Handled;
import vn.chidao.telegram.send.Gateway;
import vn.chidao.view.Message;

/** The token is in every address that is called; it must be in nothing that is written. */
class SecrecyIT {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Level before = root.getLevel();

    @BeforeEach
    void listen() {
        written.start();
        root.setLevel(Level.TRACE);
        root.addAppender(written);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(written);
        root.setLevel(before);
    }

    @Test
    void neverWritesTheTokenWhateverFails() throws Exception {
        var said = new ArrayList<String>();
        try (var api = new FakeBotApi()) {
            failInEveryWay(api, said);
        }
        try (var gone = new Gateway(Bench.connection("http://127.0.0.1:1", ""), Bench.none())) {
            said.add(gone.send(7, Message.of("a")).toString());
        }
        try (var nowhere = new Gateway(Bench.connection("http://nowhere.invalid", ""), Bench.none())) {
            said.add(nowhere.send(7, Message.of("a")).toString());
        }
        for (var event : List.copyOf(written.list)) {
            said.add(event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
        assertThat(said).hasSizeGreaterThan(20).noneMatch(words -> words.contains("AAfake-token"));
    }

    private static void failInEveryWay(FakeBotApi api, List<String> said) throws Exception {
        api.know(7);
        var faults = List.of(
                new Fault.Page(502),
                new Fault.Cut(false),
                new Fault.Cut(true),
                new Fault.Json("{}"),
                new Fault.Json("no JSON"),
                Fault.blocked(),
                Fault.tooMany(1),
                new Fault.Refuse(404, "Not Found: /bot" + FakeBotApi.TOKEN + "/x", Map.of()));
        var connection = Bench.connection(api);
        said.add(connection.toString());
        try (var gateway = new Gateway(connection, Bench.none());
                var bot = new TelegramBot(
                        connection,
                        gateway,
                        new ScriptedDialogue(),
                        Set.of(),
                        Handled.inMemory(9),
                        Bench::words,
                        Clock.systemUTC(),
                        Bench.none())) {
            for (var fault : faults) {
                api.fail("sendMessage", 7L, 1, fault);
                said.add(gateway.send(7, Message.of("a")).toString());
                api.fail("getUpdates", null, 1, fault);
            }
            api.say(8, 8, "ném");
            var end = CompletableFuture.supplyAsync(bot::run, Bench.threads());
            said.add(end.get(30, TimeUnit.SECONDS).toString());
        }
    }
}
