package vn.chidao.telegram.net;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Tells failures before the request left (no connection, proxy refuses) from those after, by a mark on the request: the
 * network interceptor runs only once a connection stands.
 */
final class Handover {
    /** Adds both interceptors. */
    OkHttpClient.Builder watch(OkHttpClient.Builder client) {
        return client.addInterceptor(this::guard).addNetworkInterceptor(this::mark);
    }

    private Response guard(Interceptor.Chain chain) throws IOException {
        var begun = new AtomicBoolean();
        var marked =
                chain.request().newBuilder().tag(AtomicBoolean.class, begun).build();
        try {
            return chain.proceed(marked);
        } catch (IOException failure) {
            throw begun.get() && !(failure instanceof ProxyRefused) ? failure : new NotSent(failure);
        }
    }

    private Response mark(Interceptor.Chain chain) throws IOException {
        var begun = chain.request().tag(AtomicBoolean.class);
        if (begun != null) {
            begun.set(true);
        }
        return chain.proceed(chain.request());
    }
}
