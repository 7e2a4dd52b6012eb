package vn.chidao.telegram;

import java.time.Duration;
import java.util.Map;
import vn.chidao.telegram.net.BotHttpClient;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.net.RawApi;

/** One quick question whether Telegram knows the token, so that a wrong one is told before anything long is begun. */
public final class TokenCheck {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration ANSWERING = Duration.ofSeconds(3);

    private TokenCheck() {}

    /** Whether the server says that it does not know the token; false also when it says nothing in time. */
    public static boolean isRefused(Connection connection) {
        var quick = connection.waiting(CONNECTING, ANSWERING);
        try (var client = new BotHttpClient(quick)) {
            return new RawApi(quick, client, Duration.ZERO).call("getMe", Map.of())
                            instanceof RawApi.Reply.Refused refused
                    && refused.tokenUnknown();
        }
    }
}
