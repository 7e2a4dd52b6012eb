package vn.chidao.push;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.chidao.subscribe.Database;

/** The record of every message of every issue: to whom, which part, what became of it. Thread-safe. */
public final class Ledger {
    private final Database database;
    private final Clock clock;

    /** A ledger in {@code database}, dated by {@code clock}. */
    public Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the issue of this key has been planned, sent out or not. */
    public boolean knows(String key) {
        throw new UnsupportedOperationException();
    }

    /** The issue whose push began last. */
    public Optional<LastPush> last() {
        throw new UnsupportedOperationException();
    }

    /** Deletes issues planned longer ago than {@code age}, with all their rows, and says how many issues. */
    public int forget(Duration age) {
        throw new UnsupportedOperationException();
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
        /** Possibly sent; never sent again. */
        UNKNOWN,
        /** Nothing to send: the digest holds nothing for this chat. */
        EMPTY
    }
}
