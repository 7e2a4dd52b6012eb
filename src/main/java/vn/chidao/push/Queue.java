package vn.chidao.push;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import vn.chidao.push.Ledger.State;
import vn.chidao.push.PushReport.Trouble;
import vn.chidao.subscribe.Database;
import vn.chidao.view.Message;

/** The messages still to be sent, as one sender works them off: due, claimed, settled. */
final class Queue {
    private static final int BATCH = 100;

    private final Database database;
    private final MessageStore store;
    private final Clock clock;

    Queue(Database database, MessageStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A planned message.
     *
     * @param issue the issue's key
     * @param chatId to whom
     * @param part which one, from 1
     * @param attempts how often it has been tried
     * @param message what
     */
    record Entry(String issue, long chatId, int part, int attempts, Message message) {}

    /** Whether anything is due, or was cut in the middle of sending. */
    boolean hasWork() {
        return database.read(handle -> handle.createQuery("""
                        SELECT count(*) FROM delivery
                        WHERE state = 'SENDING' OR (state = 'PENDING' AND not_before <= :now)
                        """)
                        .bind("now", clock.millis())
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** Deletes what is waiting for chats that do not want it any more, or cannot be written to. */
    void dropUnwanted() {
        database.write(handle -> handle.execute("""
                DELETE FROM delivery WHERE state = 'PENDING'
                AND chat_id NOT IN (SELECT chat_id FROM subscription WHERE status = 'ACTIVE')
                """));
    }

    /** Marks as unknown what a dead sender was sending, and returns it. To be called by the one who has the turn. */
    List<Trouble> buryInterrupted() {
        var reason = "the sender died while sending";
        return database.write(handle -> {
            var cut = handle.createQuery("SELECT issue_key, chat_id, part FROM delivery WHERE state = 'SENDING'")
                    .map((row, context) -> new Trouble(
                            row.getString("issue_key"),
                            row.getLong("chat_id"),
                            row.getInt("part"),
                            State.UNKNOWN,
                            reason))
                    .list();
            handle.execute(
                    "UPDATE delivery SET state = 'UNKNOWN', last_error = ?, updated_at = ? WHERE state = 'SENDING'",
                    reason,
                    clock.millis());
            return cut;
        });
    }

    /** What was refused or may not have arrived, planned since {@code since}, for chats that want it still. */
    List<Trouble> troubles(Instant since) {
        return database.read(handle -> handle.createQuery("""
                SELECT d.issue_key, d.chat_id, d.part, d.state, d.last_error
                FROM delivery d JOIN subscription s ON s.chat_id = d.chat_id AND s.status = 'ACTIVE'
                WHERE d.state IN ('REJECTED', 'UNKNOWN') AND d.planned_at >= :since
                ORDER BY d.issue_key, d.chat_id, d.part
                """)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new Trouble(
                        row.getString("issue_key"),
                        row.getLong("chat_id"),
                        row.getInt("part"),
                        State.valueOf(row.getString("state")),
                        String.valueOf(row.getString("last_error"))))
                .list());
    }

    /** The chats that could not be written to any more, of what was planned since {@code since}, unless they subscribed again. */
    List<Long> gone(Instant since) {
        return database.read(handle -> handle.createQuery("""
                SELECT DISTINCT chat_id FROM delivery WHERE state = 'GONE' AND planned_at >= :since
                AND chat_id NOT IN (SELECT chat_id FROM subscription WHERE status = 'ACTIVE') ORDER BY chat_id
                """)
                .bind("since", since.toEpochMilli())
                .mapTo(Long.class)
                .list());
    }

    /** Puts the messages back to be sent as if for the first time, those that are still in trouble; says how many. */
    int again(List<Trouble> troubles) {
        return database.write(handle -> troubles.stream()
                .mapToInt(trouble -> handle.execute(
                        """
                        UPDATE delivery SET state = 'PENDING', attempts = 0, not_before = ?, updated_at = ?
                        WHERE issue_key = ? AND chat_id = ? AND part = ? AND state IN ('REJECTED', 'UNKNOWN')
                        """, clock.millis(), clock.millis(), trouble.key(), trouble.chatId(), trouble.part()))
                .sum());
    }

    /**
     * The next entries to send: at most one a chat, since an older week and an earlier part go before; the least tried
     * first.
     */
    List<Entry> due() {
        return database.read(handle -> handle.createQuery("""
                SELECT d.issue_key, d.chat_id, d.part, d.attempts, b.html, b.keyboard
                FROM delivery d JOIN body b ON b.hash = d.body
                JOIN subscription s ON s.chat_id = d.chat_id AND s.status = 'ACTIVE'
                WHERE d.state = 'PENDING' AND d.not_before <= :now
                AND NOT EXISTS (
                    SELECT 1 FROM delivery e WHERE e.chat_id = d.chat_id AND e.state IN ('PENDING', 'SENDING')
                    AND (e.planned_at, e.issue_key, e.part) < (d.planned_at, d.issue_key, d.part))
                ORDER BY d.attempts, d.planned_at, d.issue_key, d.part, d.chat_id
                LIMIT :batch
                """)
                .bind("now", clock.millis())
                .bind("batch", BATCH)
                .map((row, context) -> new Entry(
                        row.getString("issue_key"),
                        row.getLong("chat_id"),
                        row.getInt("part"),
                        row.getInt("attempts"),
                        store.message(row.getString("html"), row.getString("keyboard"))))
                .list());
    }

    /**
     * Takes the entry for sending, durably; false when it is taken or settled already, no longer wanted, or the turn is over.
     */
    boolean claim(Entry entry, String holder) {
        return database.write(handle ->
                bind(handle.createUpdate("""
                        UPDATE delivery SET state = 'SENDING', attempts = attempts + 1, updated_at = :now
                        WHERE issue_key = :issue AND chat_id = :chat AND part = :part
                        AND state = 'PENDING' AND not_before <= :now
                        AND EXISTS (SELECT 1 FROM subscription WHERE chat_id = :chat AND status = 'ACTIVE')
                        AND EXISTS (SELECT 1 FROM lease WHERE name = 'push' AND holder = :holder AND expires > :now)
                        """), entry).bind("holder", holder).execute() > 0);
    }

    /** Notes that the entry arrived. */
    void sent(Entry entry, long messageId) {
        settle(entry, State.SENT, messageId, null);
    }

    /** Notes that the entry will not be tried again. */
    void failed(Entry entry, State state, String reason) {
        settle(entry, state, null, reason);
    }

    /** Notes that the chat can no longer be written to: the entry and all else that waits for it. */
    void gone(Entry entry, String reason) {
        database.write(handle -> {
            settle(handle, entry, State.GONE, null, reason);
            return handle.execute(
                    "UPDATE delivery SET state = 'GONE', last_error = ?, updated_at = ? WHERE chat_id = ? AND state = 'PENDING'",
                    reason,
                    clock.millis(),
                    entry.chatId());
        });
    }

    /** Puts the entry back until {@code until}, and with it all that waits for the chat. */
    void putBack(Entry entry, Instant until) {
        database.write(handle -> {
            settle(handle, entry, State.PENDING, null, null);
            return handle.execute(
                    "UPDATE delivery SET not_before = ? WHERE state = 'PENDING' AND not_before < ? AND chat_id = ?",
                    until.toEpochMilli(),
                    until.toEpochMilli(),
                    entry.chatId());
        });
    }

    /** Puts everything off until {@code until}: it is not one chat but the bot that is asked to wait. */
    void holdAll(Instant until) {
        database.write(handle -> handle.execute(
                "UPDATE delivery SET not_before = ? WHERE state = 'PENDING' AND not_before < ?",
                until.toEpochMilli(),
                until.toEpochMilli()));
    }

    /** When the next entry falls due, if any waits. */
    Optional<Instant> nextDue() {
        return database.read(
                handle -> handle.createQuery("SELECT min(not_before) FROM delivery WHERE state = 'PENDING'")
                        .mapTo(Long.class)
                        .findOne()
                        .map(Instant::ofEpochMilli));
    }

    private void settle(Entry entry, State state, @Nullable Long messageId, @Nullable String reason) {
        database.write(handle -> settle(handle, entry, state, messageId, reason));
    }

    /** A sender whose turn ended in mid-send still knows best: what it was taken for meanwhile (UNKNOWN) gives way. */
    private int settle(Handle handle, Entry entry, State state, @Nullable Long messageId, @Nullable String reason) {
        return bind(handle.createUpdate("""
                UPDATE delivery SET state = :state, message_id = :message, last_error = :reason, updated_at = :now
                WHERE issue_key = :issue AND chat_id = :chat AND part = :part AND state IN ('SENDING', 'UNKNOWN')
                """), entry)
                .bind("state", state.name())
                .bind("message", messageId)
                .bind("reason", reason)
                .execute();
    }

    private Update bind(Update update, Entry entry) {
        return update.bind("issue", entry.issue())
                .bind("chat", entry.chatId())
                .bind("part", entry.part())
                .bind("now", clock.millis());
    }
}
