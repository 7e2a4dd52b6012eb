package vn.chidao.telegram.net;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Shows a proxy the name and password that it asks for, where there are any. */
final class ProxyLogin {
    private static final String HEADER = "Proxy-Authorization";

    /** What OkHttp asks with before a proxy has asked anything. */
    private static final String BEFOREHAND = "OkHttp-Preemptive";

    private final ProxyAddress.@Nullable Login login;

    ProxyLogin(ProxyAddress.@Nullable Login login) {
        this.login = login;
    }

    /** Answers an HTTP proxy, once: a second question means that the password is wrong. */
    @Nullable
    Request http(@Nullable Route route, Response asked) throws ProxyRefused {
        if (login == null && BEFOREHAND.equalsIgnoreCase(asked.header("Proxy-Authenticate"))) {
            return null;
        }
        if (login == null || asked.request().header(HEADER) != null) {
            throw new ProxyRefused(login != null);
        }
        var words = Credentials.basic(login.user(), login.password(), StandardCharsets.UTF_8);
        return asked.request().newBuilder().header(HEADER, words).build();
    }

    /**
     * Answers a SOCKS proxy. The platform knows only one authenticator for the whole process, so this one speaks for the
     * given proxy alone and leaves every other question to the one before it.
     */
    void socks(ProxyAddress proxy) {
        var known = login;
        if (known == null) {
            return;
        }
        var before = Authenticator.getDefault();
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected @Nullable PasswordAuthentication getPasswordAuthentication() {
                var ours = "SOCKS5".equals(getRequestingProtocol())
                        && proxy.host().equals(getRequestingHost())
                        && proxy.port() == getRequestingPort();
                if (ours) {
                    return new PasswordAuthentication(
                            known.user(), known.password().toCharArray());
                }
                return before == null
                        ? null
                        : before.requestPasswordAuthenticationInstance(
                                getRequestingHost(),
                                getRequestingSite(),
                                getRequestingPort(),
                                getRequestingProtocol(),
                                getRequestingPrompt(),
                                getRequestingScheme(),
                                getRequestingURL(),
                                getRequestorType());
            }
        });
    }
}
