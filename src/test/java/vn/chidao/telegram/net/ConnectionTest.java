package vn.chidao.telegram.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private static final String TOKEN = "4242:AAsecret_part-of";

    @Test
    void readsTheUsualWayToTelegramWhenOnlyATokenIsGiven() {
        var connection =
                Connection.parse(" " + TOKEN + "\n", "", "", fault -> {}).orElseThrow();
        assertThat(connection.token().reveal()).isEqualTo(TOKEN);
        assertThat(connection.server()).hasToString(Connection.TELEGRAM);
        assertThat(connection.port()).isEqualTo(443);
        assertThat(connection.proxy()).isNull();
        assertThat(connection.pollTimeout()).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void printsNoSecret() {
        var connection = Connection.parse(TOKEN, "", "socks5://lan:matkhau@10.0.0.1:1080", fault -> {})
                .orElseThrow();
        assertThat(connection.toString())
                .doesNotContain("AAsecret")
                .doesNotContain("matkhau")
                .contains("10.0.0.1");
    }

    @Test
    void reportsEveryFaultAtOnceWithoutTellingTheValues() {
        var faults = new ArrayList<Fault>();
        assertThat(Connection.parse("no token", "ftp://x", "proxy", faults::add))
                .isEmpty();
        assertThat(faults)
                .extracting(Fault::key)
                .containsExactly("telegram.fault.token", "telegram.fault.server", "telegram.fault.proxy");
        assertThat(faults.toString()).doesNotContain("no token").doesNotContain("ftp");
    }

    @Test
    void neverHoldsAPollLongerThanTheServerAllows() {
        var connection = Connection.parse(TOKEN, "", "", fault -> {}).orElseThrow();
        assertThat(connection.polling(Duration.ofMinutes(5)).pollTimeout()).isEqualTo(Duration.ofSeconds(50));
        assertThat(connection.polling(Duration.ofSeconds(3)).pollTimeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.vn/bots", "https://u:p@x.vn", "x.vn", "http://", "http://x.vn?a=b", "http://x y"})
    void refusesServersThatTheLibraryCannotAddress(String server) {
        assertThat(Connection.parse(TOKEN, server, "", fault -> {})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://10.0.0.1:8080          | HTTP  | 10.0.0.1  | 8080 |
            http://proxy.tinh.vn          | HTTP  | proxy.tinh.vn | 3128 |
            HTTP://proxy.tinh.vn/         | HTTP  | proxy.tinh.vn | 3128 |
            socks5://10.0.0.1             | SOCKS | 10.0.0.1  | 1080 |
            socks5h://h:9050              | SOCKS | h         | 9050 |
            socks5://lan:m%40t+kh%E1%BA%A9u@h:1 | SOCKS | h    | 1    | lan m@t+khẩu
            http://lan@h:1                | HTTP  | h         | 1    | lan
            """)
    void readsProxies(String text, String type, String host, int port, String login) {
        var proxy = ProxyAddress.parse(text).orElseThrow();
        assertThat(proxy.type()).hasToString(type);
        assertThat(proxy.host()).isEqualTo(host);
        assertThat(proxy.port()).isEqualTo(port);
        var read = proxy.login();
        assertThat(read == null ? null : (read.user() + " " + read.password()).strip())
                .isEqualTo(login);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1:8080",
                "socks4://h",
                "https://h",
                "http://h:0",
                "http://h:70000",
                "http://h/x",
                "http://",
                "http://a:%zz@h"
            })
    void refusesWhatIsNoProxy(String text) {
        assertThat(ProxyAddress.parse(text)).isEmpty();
    }

    @Test
    void knowsTokensByTheirShape() {
        for (var wrong : List.of("", "abc", "12:", ":abc", "12:a b", "12:a/b")) {
            assertThat(BotToken.parse(wrong)).isEmpty();
        }
        var token = BotToken.parse(TOKEN).orElseThrow();
        assertThat(token).hasToString("«***»");
        assertThat(token.redact("http://x/bot" + TOKEN + "/getMe")).isEqualTo("http://x/bot«***»/getMe");
    }
}
