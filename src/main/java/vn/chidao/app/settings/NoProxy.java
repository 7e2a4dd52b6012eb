package vn.chidao.app.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The hosts that the environment's {@code NO_PROXY} (or {@code no_proxy}) wants reached directly: names with all below
 * them, addresses, either with a port if only that is meant, or «*» for all, commas between.
 */
record NoProxy(List<String> hosts) {
    NoProxy {
        hosts = List.copyOf(hosts);
    }

    /** Reads the environment. */
    static NoProxy of(Map<String, String> environment) {
        var words = Objects.requireNonNullElse(environment.get("NO_PROXY"), environment.getOrDefault("no_proxy", ""));
        return new NoProxy(Arrays.stream(words.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .map(word -> word.startsWith(".") ? word.substring(1) : word)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether the server at {@code address} is among them; an address that is none is not. */
    boolean covers(String address) {
        try {
            var uri = new URI(address.strip().toLowerCase(Locale.ROOT));
            var host = uri.getHost();
            return host != null && hosts.stream().anyMatch(named -> covers(named, host, port(uri)));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean covers(String named, String host, int port) {
        var rest = ":" + port;
        var name = named.endsWith(rest) && !named.equals(bare(host))
                ? named.substring(0, named.length() - rest.length())
                : named;
        return name.equals("*") || bare(name).equals(bare(host)) || host.endsWith("." + name);
    }

    /** An IPv6 address goes without its brackets. */
    private static String bare(String host) {
        return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private static int port(URI uri) {
        return uri.getPort() > 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
    }
}
