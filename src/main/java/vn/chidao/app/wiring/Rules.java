package vn.chidao.app.wiring;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names the rules that read digests, so that facts read by an older program or other configuration are read again. */
final class Rules {
    private Rules() {}

    /** Returns the stamp of this program and of what in {@code config} bears on reading. */
    static String stamp(Path config) throws IOException {
        return program()
                + '|'
                + stampOf(config.resolve("agencies.toml"))
                + '|'
                + stampOf(config.resolve("abbreviations.toml"));
    }

    /** A jar by its time; loose classes, as in development, by the newest of them. */
    private static String program() throws IOException {
        try {
            var source = Rules.class.getProtectionDomain().getCodeSource();
            var home = Path.of(source.getLocation().toURI());
            if (Files.isRegularFile(home)) {
                return stampOf(home);
            }
            try (var files = Files.walk(home)) {
                return String.valueOf(files.mapToLong(file -> file.toFile().lastModified())
                        .max()
                        .orElse(0));
            }
        } catch (URISyntaxException e) {
            throw new IOException("where the program lies", e);
        }
    }

    private static String stampOf(Path file) throws IOException {
        return Files.exists(file)
                ? Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis()
                : "none";
    }
}
