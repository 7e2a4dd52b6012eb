package vn.chidao.app;

import java.nio.file.Path;
import java.util.List;

/** Where the log goes: into the index folder, wherever the flags have it. */
final class LogFile {
    private static final String FLAG = "--index";

    private LogFile() {}

    /**
     * Returns the file. The arguments are read before the command line is, since it may already have something to log.
     *
     * @param home the folder that the index is in without the flag
     */
    static Path of(List<String> arguments, Path home) {
        return index(arguments, home).toAbsolutePath().resolve("chidao.log");
    }

    private static Path index(List<String> arguments, Path home) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(FLAG + "=")) {
                return Path.of(argument.substring(FLAG.length() + 1));
            }
            if (argument.equals(FLAG) && i + 1 < arguments.size()) {
                return Path.of(arguments.get(i + 1));
            }
        }
        return home.resolve("index");
    }
}
