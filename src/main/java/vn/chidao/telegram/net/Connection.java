package vn.chidao.telegram.net;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the Bot API. Prints without secrets.
 *
 * @param token the bot's token
 * @param server the server's scheme, host and port, without a path
 * @param proxy the proxy to go through, or null
 * @param pollTimeout how long a poll without updates is held open: at most 50 s (the server's limit)
 * @param connectTimeout how long opening a connection may take
 * @param readTimeout how long an answer to a sent message may take
 */
public record Connection(
        BotToken token,
        URI server,
        @Nullable ProxyAddress proxy,
        Duration pollTimeout,
        Duration connectTimeout,
        Duration readTimeout) {
    /** Telegram's own server. */
    public static final String TELEGRAM = "https://api.telegram.org";

    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);

    public Connection {
        pollTimeout = pollTimeout.compareTo(LONGEST_POLL) > 0 ? LONGEST_POLL : pollTimeout;
    }

    /**
     * Reads the three settings, every fault reported at once.
     *
     * @param token the bot's token
     * @param server {@code http(s)://host[:port]}; blank for Telegram's own
     * @param proxy as {@link ProxyAddress#parse} reads it; blank for none
     * @param faults told each fault; none tells the value that was read, since all three may hold a secret
     * @return the connection with the usual timeouts; empty when there was a fault
     */
    public static Optional<Connection> parse(String token, String server, String proxy, Consumer<Fault> faults) {
        var readToken = BotToken.parse(token);
        var readServer = server(server.isBlank() ? TELEGRAM : server.strip());
        var readProxy = proxy.isBlank() ? Optional.<ProxyAddress>empty() : ProxyAddress.parse(proxy);
        var proxyFault = !proxy.isBlank() && readProxy.isEmpty();
        if (readToken.isEmpty()) {
            faults.accept(new Fault("telegram.fault.token", ""));
        }
        if (readServer.isEmpty()) {
            faults.accept(new Fault("telegram.fault.server", ""));
        }
        if (proxyFault) {
            faults.accept(new Fault("telegram.fault.proxy", ""));
        }
        if (readToken.isEmpty() || readServer.isEmpty() || proxyFault) {
            return Optional.empty();
        }
        return Optional.of(new Connection(
                readToken.get(),
                readServer.get(),
                readProxy.orElse(null),
                LONGEST_POLL,
                Duration.ofSeconds(10),
                Duration.ofSeconds(60)));
    }

    /** The same with another poll timeout. */
    public Connection polling(Duration timeout) {
        return new Connection(token, server, proxy, timeout, connectTimeout, readTimeout);
    }

    /** The same with other timeouts for opening a connection and for waiting on an answer. */
    public Connection waiting(Duration connect, Duration read) {
        return new Connection(token, server, proxy, pollTimeout, connect, read);
    }

    /** The port, the scheme's usual one when none is written. */
    public int port() {
        return server.getPort() > 0 ? server.getPort() : "https".equals(server.getScheme()) ? 443 : 80;
    }

    private static Optional<URI> server(String text) {
        try {
            var uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            var http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            // The library can only put a method after the host, so a path in front would be dropped silently.
            var bare = uri.getRawPath() == null || uri.getRawPath().isEmpty();
            var plain = uri.getRawQuery() == null && uri.getRawUserInfo() == null && uri.getPort() != 0;
            return http && uri.getHost() != null && bare && plain ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
