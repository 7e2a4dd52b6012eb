package vn.chidao.app.settings;

import java.nio.file.Path;

/**
 * The folders of one run, absolute.
 *
 * @param config settings, agencies, abbreviations
 * @param digests source files
 * @param index built index and state
 */
public record Paths(Path config, Path digests, Path index) {
    /** Returns the project or distribution folder, as the launcher tells it. */
    public static Path home() {
        return Path.of(System.getProperty("chidao.home", "")).toAbsolutePath();
    }
}
