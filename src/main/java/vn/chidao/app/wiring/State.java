package vn.chidao.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import vn.chidao.app.settings.Settings;
import vn.chidao.push.Ledger;
import vn.chidao.subscribe.ButtonLog;
import vn.chidao.subscribe.Database;
import vn.chidao.subscribe.SubscriptionStore;

/**
 * What the bot remembers over a restart: subscriptions and what was sent.
 *
 * @param clock dates it; always the real one, whatever day counts as today for questions
 */
public record State(Database database, SubscriptionStore subscriptions, Ledger ledger, ButtonLog buttons, Clock clock)
        implements AutoCloseable {
    /** Opens the bot's state: the PostgreSQL of the settings, or the SQLite file in the index folder. */
    public static State ofBot(Settings settings, Path index, Clock clock) {
        var url = settings.database().url();
        return open(Database.open(url.isBlank() ? null : url, fileIn(index)), clock);
    }

    /** Opens a state of the terminal's own: whoever tries the bot there must not become a chat that Telegram lacks. */
    public static State ofTerminal(Path index, Clock clock) {
        return open(Database.open(null, index.resolve("state").resolve("terminal.db")), clock);
    }

    /** Returns where the bot's SQLite file is. */
    public static Path fileIn(Path index) {
        return index.resolve("state").resolve("bot.db");
    }

    private static State open(Database database, Clock clock) {
        return new State(
                database,
                new SubscriptionStore(database, clock),
                new Ledger(database, clock),
                new ButtonLog(database, clock),
                clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
