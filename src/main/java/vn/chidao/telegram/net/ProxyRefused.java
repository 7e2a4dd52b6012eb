package vn.chidao.telegram.net;

import java.io.IOException;

/** An HTTP proxy that wants a name and password and was not given the right ones (status 407): nothing went through it. */
final class ProxyRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says which settings to look at, and never what stands in them. */
    ProxyRefused(boolean given) {
        super((given
                        ? "the proxy does not accept the name and password of the setting"
                        : "the proxy asks for a name and password, and the setting has none")
                + " (407): see CHIDAO_PROXY, HTTPS_PROXY or telegram.proxy, written http://name:password@host:port");
    }
}
