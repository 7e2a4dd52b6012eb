package vn.chidao.telegram.net;

import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * One HTTP client to the Bot API server, proxy and all. Never repeats a request by itself: sending a message has no key
 * against duplicates, and the client's own repeat was seen to send twice. Closing cancels what is in flight.
 */
public final class BotHttpClient implements AutoCloseable {
    /** One host is all there is, so the limit of the host is the limit of everything. */
    private static final int CALLS = 64;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final OkHttpClient http;

    /** Opens nothing yet; connections are made when first needed. */
    public BotHttpClient(Connection connection) {
        var dispatcher = new Dispatcher(threads);
        dispatcher.setMaxRequests(CALLS);
        dispatcher.setMaxRequestsPerHost(CALLS);
        var builder = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(connection.connectTimeout())
                .readTimeout(connection.readTimeout())
                .writeTimeout(connection.readTimeout())
                .callTimeout(connection
                        .connectTimeout()
                        .plus(connection.readTimeout().multipliedBy(2)));
        var proxy = connection.proxy();
        if (proxy == null) {
            // Said outright, or the platform's proxy properties would choose a way that our settings do not know.
            builder.proxy(Proxy.NO_PROXY);
        } else {
            through(proxy, builder);
        }
        this.http = new Handover().watch(builder).build();
    }

    private static void through(ProxyAddress proxy, OkHttpClient.Builder builder) {
        builder.proxy(proxy.proxy());
        var login = new ProxyLogin(proxy.login());
        switch (proxy.type()) {
            case HTTP -> builder.proxyAuthenticator(login::http);
            case SOCKS -> login.socks(proxy);
            case DIRECT -> throw new IllegalStateException("a proxy address is never direct");
        }
    }

    /** The client, with the connection's own timeouts. */
    public OkHttpClient http() {
        return http;
    }

    /** The same client with another limit for silence and for the whole call. */
    public OkHttpClient patient(Duration silence, Duration whole) {
        return http.newBuilder().readTimeout(silence).callTimeout(whole).build();
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        threads.shutdownNow();
        http.connectionPool().evictAll();
    }
}
