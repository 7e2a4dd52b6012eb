package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.Settings;

class SettingsTest {
    @TempDir
    Path config;

    @Test
    void takesTheEnvironmentOverTheFile() throws IOException {
        Files.writeString(config.resolve("chidao.toml"), "[telegram]\nadmins = [5]\nproxy = \"http://a:1\"\n");
        var settings = Settings.load(config, Map.of("CHIDAO_ADMIN_IDS", "7, 8", "CHIDAO_PROXY", "http://b:2"));
        assertThat(settings.telegram().adminIds()).containsExactlyInAnyOrder(7L, 8L);
        assertThat(settings.telegram().proxy()).isEqualTo("http://b:2");
        assertThat(Settings.load(config, Map.of()).telegram().adminIds()).containsExactly(5L);
        assertThat(new Connecting(settings, "").faults()).isEmpty();
        assertThat(new Connecting(settings, "").connection()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NO_PROXY | localhost, api.telegram.org    | ''
            no_proxy | .telegram.org                  | ''
            NO_PROXY | Telegram.ORG                   | ''
            NO_PROXY | api.telegram.org:443           | ''
            NO_PROXY | *                              | ''
            NO_PROXY | api.telegram.org:80            | http://lan:3128
            NO_PROXY | gram.org,telegram.org.vn       | http://lan:3128
            NO_PROXY | ''                             | http://lan:3128
            """)
    void goesDirectlyWhereTheEnvironmentWantsNoProxy(String name, String hosts, String proxy) throws IOException {
        assertThat(proxy(Map.of("HTTPS_PROXY", "http://lan:3128", name, hosts))).isEqualTo(proxy);
        assertThat(proxy(Map.of("CHIDAO_PROXY", "http://own:1", "HTTPS_PROXY", "http://lan:3128", name, hosts)))
                .isEqualTo("http://own:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8081", "http://[::1]:8081"})
    void goesDirectlyToAServerOfOnesOwnWhereTheEnvironmentWantsIt(String server) throws IOException {
        var environment =
                Map.of("HTTPS_PROXY", "http://lan:3128", "NO_PROXY", "127.0.0.1,::1", "TELEGRAM_API_URL", server);
        assertThat(proxy(environment)).isEmpty();
    }

    private String proxy(Map<String, String> environment) throws IOException {
        return Settings.load(config, environment).telegram().proxy();
    }

    @Test
    void tellsEveryFaultAtOnce() throws IOException {
        Files.writeString(config.resolve("chidao.toml"), """
                zone = "Asia/Nowhere"
                [push]
                day = "Thứ hai"
                time = "8 giờ"
                [conversation]
                subject_minutes = 0
                [database]
                url = "mysql://x:secret@y"
                """);
        var settings = Settings.load(
                config, Map.of("CHIDAO_ADMIN_IDS", "7,tôi", "TELEGRAM_API_URL", "ftp://x", "CHIDAO_PROXY", "secret"));
        assertThat(new Connecting(settings, "not a token").faults())
                .hasSize(9)
                .noneMatch(fault -> fault.contains("secret") || fault.contains("not a token"));
    }

    @Test
    void tellsWrongKeysAndWrongValuesTogetherByTheirLines() throws IOException {
        Files.writeString(config.resolve("chidao.toml"), """
                zoen = "UTC"
                index = "x"
                # push = 5
                [push]
                hour = 8
                day = ["MONDAY"]

                [limits]
                file_megabytes = "5"
                file_seconds = "lâu"
                """);
        var read = Settings.read(config, Map.of());
        assertThat(read.faults())
                .extracting(fault -> fault.substring(fault.indexOf("chidao.toml")))
                .containsExactly(
                        "chidao.toml, dòng 1: không có khóa «zoen».",
                        "chidao.toml, dòng 5: không có khóa «push.hour».",
                        "chidao.toml, dòng 6: giá trị của khóa «push.day» không đúng kiểu.",
                        "chidao.toml, dòng 10: giá trị của khóa «limits.file_seconds» không đúng kiểu.");
        assertThat(read.settings().index()).isEqualTo("x");
        assertThat(read.settings().limits()).isEqualTo(new Settings.Limits(5, 20));
    }

    @Test
    void tellsEveryUnknownKeyWithItsTable() throws IOException {
        Files.writeString(config.resolve("chidao.toml"), "zoen = \"UTC\"\n[push]\nhour = 8\n");
        assertThatThrownBy(() -> Settings.load(config, Map.of()))
                .hasMessageContaining("không có khóa «zoen»")
                .hasMessageContaining("không có khóa «push.hour»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone = = 1                  | dòng 1 không đúng cú pháp TOML
            push = 5                    | giá trị của khóa «push» không đúng kiểu
            [limits] file_seconds = "x" | không đúng
            """)
    void tellsInWordsWhatCannotBeRead(String written, String told) throws IOException {
        Files.writeString(config.resolve("chidao.toml"), written.replace("] ", "]\n"));
        assertThatThrownBy(() -> Settings.load(config, Map.of()))
                .hasMessageContaining(told)
                .hasMessageNotContaining("vn.chidao.");
    }
}
