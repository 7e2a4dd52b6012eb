package vn.chidao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The zone that the log's times are told in: the bot's own, whatever the machine's is. */
final class LogZone {
    private static final Pattern ZONE = Pattern.compile("(?m)^zone\\s*=\\s*\"([^\"]+)\"");

    private LogZone() {}

    /**
     * Returns the zone of the settings; empty where it cannot be read, which their reader will tell of.
     *
     * @param home the folder that the configuration is in without the flag
     */
    static Optional<ZoneId> of(List<String> arguments, Path home) {
        var config = EarlyFlag.of(arguments, "--config").map(Path::of).orElse(home.resolve("config"));
        try {
            var zone = ZONE.matcher(Files.readString(config.resolve("chidao.toml")));
            return zone.find() ? Optional.of(ZoneId.of(zone.group(1))) : Optional.empty();
        } catch (IOException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
