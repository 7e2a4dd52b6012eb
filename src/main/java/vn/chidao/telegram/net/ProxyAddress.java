package vn.chidao.telegram.net;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proxy to go through, since Telegram is not reachable directly from Vietnamese networks.
 *
 * @param type HTTP or SOCKS (version 5)
 * @param host name or address
 * @param port 1 to 65535
 * @param login who to be for the proxy, or null when it asks for nobody
 */
public record ProxyAddress(
        Proxy.Type type, String host, int port, @Nullable Login login) {
    private static final int HTTP_PORT = 3128;
    private static final int SOCKS_PORT = 1080;

    /**
     * A name and password for a proxy. Prints without the password.
     *
     * @param user the name
     * @param password the password, possibly empty
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user + ":***";
        }
    }

    /**
     * Reads {@code http://[user:password@]host[:port]} or {@code socks5://…} ({@code socks5h} means the same: names are
     * always resolved by the proxy). User and password are percent-decoded. Empty when it is neither.
     */
    public static Optional<ProxyAddress> parse(String text) {
        try {
            var uri = new URI(text.strip());
            var type = type(uri.getScheme());
            var bare = uri.getRawPath() == null
                    || uri.getRawPath().isEmpty()
                    || uri.getRawPath().equals("/");
            if (type == Proxy.Type.DIRECT
                    || uri.getHost() == null
                    || !bare
                    || uri.getPort() == 0
                    || uri.getPort() > 65535) {
                return Optional.empty();
            }
            var usual = type == Proxy.Type.HTTP ? HTTP_PORT : SOCKS_PORT;
            var port = uri.getPort() < 0 ? usual : uri.getPort();
            return Optional.of(new ProxyAddress(type, uri.getHost(), port, login(uri.getRawUserInfo())));
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Proxy.Type type(@Nullable String scheme) {
        return switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
            case "http" -> Proxy.Type.HTTP;
            case "socks5", "socks5h" -> Proxy.Type.SOCKS;
            default -> Proxy.Type.DIRECT;
        };
    }

    private static @Nullable Login login(@Nullable String userInfo) {
        if (userInfo == null || userInfo.isEmpty()) {
            return null;
        }
        var colon = userInfo.indexOf(':');
        var user = colon < 0 ? userInfo : userInfo.substring(0, colon);
        return new Login(decoded(user), colon < 0 ? "" : decoded(userInfo.substring(colon + 1)));
    }

    private static String decoded(String raw) {
        // In a user name «+» is itself; only the form encoding makes it a space.
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The proxy as the platform knows it; its name is resolved when it is used. */
    Proxy proxy() {
        return new Proxy(type, new InetSocketAddress(host, port));
    }
}
