package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
