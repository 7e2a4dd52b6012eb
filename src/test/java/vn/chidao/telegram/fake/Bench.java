package vn.chidao.telegram.fake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.Connection;

/** What the tests of the bot share: a connection to the fake, its sentences, and waiting that takes no time. */
public final class Bench {
    private Bench() {}

    /** A connection to the fake server; polls are held long, since only a wake-up is to end them. */
    public static Connection connection(FakeBotApi api) {
        return connection(api.url(), "");
    }

    /** A connection with the fake's token to any address through a proxy. */
    public static Connection connection(String url, String proxy) {
        return Connection.parse(FakeBotApi.TOKEN, url, proxy, fault -> {}).orElseThrow();
    }

    /** A thread of its own for each task: two cores have one common worker, which another test's loop may keep busy. */
    public static Executor threads() {
        return task -> Thread.ofPlatform().daemon().start(task);
    }

    /** Waiting that is only written down. */
    public static Backoff noting(List<Duration> waits) {
        return new Backoff(Duration.ofMillis(500), Duration.ofMinutes(1), waits::add);
    }

    /** Waiting that takes no time at all. */
    public static Backoff none() {
        return noting(new CopyOnWriteArrayList<>());
    }

    /** The sentence of that key, as the message file has it, its places filled. */
    public static String words(String key, Object... places) {
        var words = new Properties();
        var file = Objects.requireNonNull(Bench.class.getResourceAsStream("/messages_vi.properties"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new MessageFormat(Objects.requireNonNull(words.getProperty(key), key), Locale.ROOT).format(places);
    }
}
