package vn.chidao.app;

import java.nio.file.Path;
import java.util.List;

/** Where the log goes: into the index folder, wherever the flags have it. */
final class LogFile {
    private LogFile() {}

    /**
     * Returns the file.
     *
     * @param home the folder that the index is in without the flag
     */
    static Path of(List<String> arguments, Path home) {
        return EarlyFlag.of(arguments, "--index")
                .map(Path::of)
                .orElse(home.resolve("index"))
                .toAbsolutePath()
                .resolve("chidao.log");
    }
}
