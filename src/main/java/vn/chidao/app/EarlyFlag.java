package vn.chidao.app;

import java.util.List;
import java.util.Optional;

/** A flag that is needed before the command line is read, since that may already have something to log. */
final class EarlyFlag {
    private EarlyFlag() {}

    /** Returns what {@code arguments} give for {@code flag}; empty without it. */
    static Optional<String> of(List<String> arguments, String flag) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(flag + "=")) {
                return Optional.of(argument.substring(flag.length() + 1));
            }
            if (argument.equals(flag) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
