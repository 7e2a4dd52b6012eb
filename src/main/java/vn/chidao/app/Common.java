package vn.chidao.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The flags that every command has. */
final class Common {
    @Option(names = "--config", paramLabel = "DIR", description = "Thư mục cấu hình.")
    private @Nullable Path config;

    @Option(names = "--digests", paramLabel = "DIR", description = "Thư mục bản tin.")
    private @Nullable Path digests;

    @Option(names = "--index", paramLabel = "DIR", description = "Thư mục chỉ mục và trạng thái.")
    private @Nullable Path index;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Coi hôm nay là ngày này.")
    private @Nullable LocalDate today;

    /** Opens the program as the flags say. */
    Application open() throws IOException {
        var settings = settings();
        return Application.open(paths(settings), settings, today);
    }

    /** The day that is to count as today, null for the real one. */
    @Nullable
    LocalDate today() {
        return today;
    }

    Settings settings() throws IOException {
        return Settings.load(configFolder(), System.getenv());
    }

    Paths paths(Settings settings) {
        return new Paths(
                configFolder(),
                digests != null ? digests.toAbsolutePath() : home().resolve(settings.digests()),
                index != null ? index.toAbsolutePath() : home().resolve(settings.index()));
    }

    private Path configFolder() {
        return config != null ? config.toAbsolutePath() : home().resolve("config");
    }

    /** The project or distribution folder, as the launcher tells it. */
    private static Path home() {
        return Path.of(System.getProperty("chidao.home", "")).toAbsolutePath();
    }
}
