package vn.chidao.telegram.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.LoopbackProxy;
import vn.chidao.telegram.net.RawApi.Reply;
import vn.chidao.telegram.send.Gateway;
import vn.chidao.view.Message;

class ProxyIT {
    /** No name server knows it: the proxy alone can find the way. */
    private static final String ELSEWHERE = "http://api.telegram.test:80";

    private final FakeBotApi api = new FakeBotApi();

    @AfterEach
    void close() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void pollsAndSendsThroughAProxyThatAsksForALogin(boolean socks) throws IOException {
        api.know(7);
        try (var proxy = new LoopbackProxy(socks, api.port())) {
            var connection = Bench.connection(ELSEWHERE, proxy.setting());
            try (var httpClient = new BotHttpClient(connection);
                    var gateway = new Gateway(connection)) {
                assertThat(new RawApi(connection, httpClient, Duration.ZERO).call("getMe", Map.of()))
                        .isInstanceOf(Reply.Ok.class);
                assertThat(gateway.send(7, Message.of("a"))).isInstanceOf(Delivery.Sent.class);
            }
            assertThat(proxy.asked).isNotEmpty().containsOnly("api.telegram.test");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://api.telegram.test:80   | lan:sai@ | does not accept the name and password
            https://api.telegram.test:443 | lan:sai@ | does not accept the name and password
            http://api.telegram.test:80   | ''       | asks for a name and password
            https://api.telegram.test:443 | ''       | asks for a name and password
            """)
    void saysWhichSettingToLookAtWhenAProxyWantsAnotherLogin(String server, String login, String told)
            throws IOException {
        try (var proxy = new LoopbackProxy(false, api.port())) {
            var connection = Bench.connection(server, proxy.setting().replaceFirst("lan:.*@", login));
            try (var httpClient = new BotHttpClient(connection);
                    var gateway = new Gateway(connection)) {
                assertThat(new RawApi(connection, httpClient, Duration.ZERO).call("getMe", Map.of()))
                        .isInstanceOfSatisfying(
                                Reply.Broken.class,
                                broken -> assertThat(broken.what())
                                        .contains(told, "407", "CHIDAO_PROXY", "HTTPS_PROXY", "telegram.proxy")
                                        .doesNotContain("lan", "sai"));
                assertThat(gateway.send(7, Message.of("a"))).isInstanceOf(Delivery.RetryAfter.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotGoRoundAProxyThatRefusesTheLogin(boolean socks) throws IOException {
        try (var proxy = new LoopbackProxy(socks, api.port())) {
            var connection = Bench.connection(api.url(), proxy.setting().replace("lan:", "ai:"));
            try (var httpClient = new BotHttpClient(connection);
                    var gateway = new Gateway(connection)) {
                assertThat(new RawApi(connection, httpClient, Duration.ZERO).call("getMe", Map.of()))
                        .isInstanceOf(Reply.Broken.class);
                assertThat(gateway.send(7, Message.of("a"))).isNotInstanceOf(Delivery.Sent.class);
            }
            assertThat(proxy.asked).isEmpty();
            assertThat(api.outbox().calls()).isEmpty();
        }
    }
}
