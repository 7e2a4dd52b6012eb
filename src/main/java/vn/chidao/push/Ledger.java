package vn.chidao.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.chidao.push.PushReport.Tally;
import vn.chidao.subscribe.Database;
import vn.chidao.text.time.Week;

/** The record of every message of every issue: to whom, which part, what became of it. Thread-safe. */
public final class Ledger {
    private final Database database;
    private final Clock clock;

    /** A ledger in {@code database}, dated by {@code clock}. */
    public Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the push of the issue of this key has begun, in this process or another, ever. */
    public boolean knows(String key) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM issue WHERE issue_key = :issue")
                        .bind("issue", key)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** The weeks whose push has begun, ever. */
    public Set<Week> pushed() {
        return database.read(handle -> handle.createQuery("SELECT issue_key FROM issue")
                .mapTo(String.class)
                .map(Issue::weekOf)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The issue whose push began last. */
    public Optional<LastPush> last() {
        return database.read(handle -> handle.createQuery(
                        "SELECT issue_key, begun FROM issue ORDER BY begun DESC, issue_key DESC LIMIT 1")
                .map((row, context) -> {
                    var key = row.getString("issue_key");
                    return new LastPush(key, Instant.ofEpochMilli(row.getLong("begun")), tally(handle, key));
                })
                .findOne());
    }

    /** How the issue stands; all zero for one that is not known, or forgotten. */
    public Tally tally(String key) {
        return database.read(handle -> tally(handle, key));
    }

    /**
     * Deletes what was planned longer ago than {@code age}, except of the issue pushed last, and says how many rows. That
     * an issue was pushed is remembered for ever, so that it never goes out again.
     */
    public int forget(Duration age) {
        var before = clock.instant().minus(age).toEpochMilli();
        return database.write(handle -> {
            int rows = handle.execute("""
                    DELETE FROM delivery WHERE planned_at < ?
                    AND issue_key NOT IN (SELECT issue_key FROM issue ORDER BY begun DESC, issue_key DESC LIMIT 1)
                    """, before);
            handle.execute("""
                    DELETE FROM body WHERE NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.body = body.hash)
                    """);
            return rows;
        });
    }

    Database database() {
        return database;
    }

    private static Tally tally(Handle handle, String key) {
        return handle.createQuery("""
                SELECT count(DISTINCT chat_id) AS chats,
                       coalesce(sum(CASE WHEN state = 'EMPTY' THEN 1 ELSE 0 END), 0) AS empties,
                       coalesce(sum(CASE WHEN state IN ('PENDING', 'SENDING') THEN 1 ELSE 0 END), 0) AS waiting,
                       coalesce(sum(CASE WHEN state = 'SENT' THEN 1 ELSE 0 END), 0) AS sent,
                       coalesce(sum(CASE WHEN state = 'GONE' THEN 1 ELSE 0 END), 0) AS gone,
                       coalesce(sum(CASE WHEN state = 'REJECTED' THEN 1 ELSE 0 END), 0) AS rejected,
                       coalesce(sum(CASE WHEN state = 'UNKNOWN' THEN 1 ELSE 0 END), 0) AS unknowns
                FROM delivery WHERE issue_key = :issue
                """)
                .bind("issue", key)
                .map((row, context) -> tally(row))
                .one();
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("chats"),
                row.getInt("empties"),
                row.getInt("waiting"),
                row.getInt("sent"),
                row.getInt("gone"),
                row.getInt("rejected"),
                row.getInt("unknowns"));
    }

    /** How far a message has come. */
    public enum State {
        /** To be sent. */
        PENDING,
        /** Claimed by a sender; if that one died, nobody knows whether it arrived. */
        SENDING,
        /** Arrived. */
        SENT,
        /** Not sent: the chat can no longer be written to. */
        GONE,
        /** Not sent: refused, or given up after too many waits. */
        REJECTED,
        /** Possibly sent; sent again only when an admin says so. */
        UNKNOWN,
        /** Nothing to send: the digest holds nothing for this chat. */
        EMPTY
    }
}
