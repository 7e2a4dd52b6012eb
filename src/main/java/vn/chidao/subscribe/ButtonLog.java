package vn.chidao.subscribe;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What buttons stand for that is too long for them, by their tokens, so that they work after a restart. Thread-safe. */
public final class ButtonLog {
    private final Database database;
    private final Clock clock;

    /** A log in {@code database}, dated by {@code clock}. */
    public ButtonLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes what the buttons with {@code token} stand for. */
    public void keep(String token, String writing) {
        database.write(handle -> handle.execute(
                "INSERT INTO button (token, writing, at) VALUES (?, ?, ?) ON CONFLICT (token) DO UPDATE SET at = excluded.at",
                token,
                writing,
                clock.millis()));
    }

    /** Returns what they stand for; empty for a token that is not known, or forgotten. */
    public Optional<String> find(String token) {
        return database.read(handle -> handle.createQuery("SELECT writing FROM button WHERE token = :token")
                .bind("token", token)
                .mapTo(String.class)
                .findOne());
    }

    /** Forgets what was last noted longer ago than {@code age}, and says how many. */
    public int forget(Duration age) {
        var before = clock.instant().minus(age).toEpochMilli();
        return database.write(handle -> handle.execute("DELETE FROM button WHERE at < ?", before));
    }
}
