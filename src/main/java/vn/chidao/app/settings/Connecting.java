package vn.chidao.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.telegram.net.Connection;
import vn.chidao.view.Messages;

/** How Telegram is to be reached, read from settings and token, with everything that is wrong with any settings. */
public final class Connecting {
    /** A token that looks like one, so that the other settings are checked without the real one. */
    private static final String NO_TOKEN = "0:0";

    private final List<String> faults = new ArrayList<>();
    private final @Nullable Connection connection;

    /** Reads {@code settings} for the bot of {@code token}; a blank token means that Telegram is not wanted. */
    public Connecting(Settings settings, String token) {
        var messages = new Messages();
        faults.addAll(SettingsFaults.of(settings, messages));
        var read = Connection.parse(
                token.isBlank() ? NO_TOKEN : token,
                settings.telegram().apiUrl(),
                settings.telegram().proxy(),
                fault -> faults.add(messages.say(fault.key(), fault.detail())));
        this.connection = token.isBlank() ? null : read.orElse(null);
    }

    /** Returns a sentence for each fault of the settings. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** Returns the connection; empty without a token, and when there are faults. */
    public Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }
}
