package vn.chidao.subscribe;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.chidao.subscribe.Subscription.Status;

/** The subscriptions, kept in the database. Thread-safe; each call is one transaction. */
public final class SubscriptionStore {
    private final Database database;
    private final Clock clock;

    /** A store in {@code database} that dates changes by {@code clock}. */
    public SubscriptionStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the chat follow {@code agency} (null for everything), whatever it did before; doing it twice changes nothing. */
    public Subscription subscribe(long chatId, @Nullable String agency) {
        return database.write(handle -> {
            handle.createUpdate("""
                    INSERT INTO subscription (chat_id, agency, status, since) VALUES (:chat, :agency, 'ACTIVE', :now)
                    ON CONFLICT (chat_id) DO UPDATE SET
                        agency = excluded.agency,
                        since = CASE WHEN subscription.status = 'ACTIVE' THEN subscription.since ELSE excluded.since END,
                        status = 'ACTIVE'
                    """)
                    .bind("chat", chatId)
                    .bind("agency", agency)
                    .bind("now", clock.millis())
                    .execute();
            return find(handle, chatId).orElseThrow();
        });
    }

    /** Ends the chat's subscription; false when it had none to end. */
    public boolean unsubscribe(long chatId) {
        return move(chatId, Status.ENDED, Status.ACTIVE, Status.PAUSED);
    }

    /** Stops sending to a chat that cannot be written to; false when it was not active. */
    public boolean pause(long chatId) {
        return move(chatId, Status.PAUSED, Status.ACTIVE);
    }

    /** Sends again to a paused chat; false when it was not paused. */
    public boolean resume(long chatId) {
        return move(chatId, Status.ACTIVE, Status.PAUSED);
    }

    private boolean move(long chatId, Status to, Status... from) {
        return database.write(handle -> handle.createUpdate("""
                UPDATE subscription SET status = :to, since = :now WHERE chat_id = :chat AND status IN (<from>)
                """)
                        .bind("to", to.name())
                        .bind("now", clock.millis())
                        .bind("chat", chatId)
                        .bindList(
                                "from", List.of(from).stream().map(Status::name).toList())
                        .execute()
                > 0);
    }

    /** Carries everything of a group over to the supergroup it became; the supergroup's own subscription wins. */
    public void migrate(long from, long to) {
        if (from == to) {
            return;
        }
        // What refers to a subscription follows it by foreign key, both ways.
        database.write(handle -> find(handle, to).isPresent()
                ? handle.execute("DELETE FROM subscription WHERE chat_id = ?", from)
                : handle.execute("UPDATE subscription SET chat_id = ? WHERE chat_id = ?", to, from));
    }

    /** Deletes all that is known of the chat (/xoadulieu), deliveries included; false when nothing was known. */
    public boolean erase(long chatId) {
        return database.write(handle -> handle.execute("DELETE FROM subscription WHERE chat_id = ?", chatId) > 0);
    }

    /** Deletes subscriptions that have been paused or ended for longer than {@code age}, and says how many. */
    public int forgetInactive(Duration age) {
        var before = clock.instant().minus(age).toEpochMilli();
        return database.write(handle ->
                handle.execute("DELETE FROM subscription WHERE status IN ('PAUSED', 'ENDED') AND since < ?", before));
    }

    /** The active subscriptions by chat id. */
    public List<Subscription> active() {
        return database.read(handle -> handle.createQuery(
                        "SELECT chat_id, agency, status, since FROM subscription WHERE status = 'ACTIVE' ORDER BY chat_id")
                .map((rows, context) -> subscription(rows))
                .list());
    }

    /** The chat's subscription, whatever its status. */
    public Optional<Subscription> find(long chatId) {
        return database.read(handle -> find(handle, chatId));
    }

    /** How many subscriptions have each status; every status is in it. */
    public Map<Status, Integer> counts() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0);
        }
        return database.read(handle -> handle.createQuery(
                        "SELECT status, count(*) AS chats FROM subscription GROUP BY status")
                .reduceRows(counts, (sum, row) -> {
                    sum.put(
                            Status.valueOf(row.getColumn("status", String.class)),
                            row.getColumn("chats", Integer.class));
                    return sum;
                }));
    }

    private static Optional<Subscription> find(Handle handle, long chatId) {
        return handle.createQuery("SELECT chat_id, agency, status, since FROM subscription WHERE chat_id = :chat")
                .bind("chat", chatId)
                .map((rows, context) -> subscription(rows))
                .findOne();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getLong("chat_id"),
                row.getString("agency"),
                Status.valueOf(row.getString("status")),
                Instant.ofEpochMilli(row.getLong("since")));
    }
}
