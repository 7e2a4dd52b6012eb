package vn.chidao.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.chidao.subscribe.Database;

/**
 * The right to send, held by one sender over all processes and lost by dying.
 *
 * <p>It only keeps senders from getting in each other's way and over the rate; that nothing goes out twice does not rest
 * on it, nor on equal clocks, but on the claim of each message.
 */
final class Lease {
    /** How long a dead sender blocks the others. A send that hangs longer loses the turn; its outcome still counts. */
    private static final Duration TERM = Duration.ofSeconds(30);

    private final Database database;
    private final Clock clock;

    Lease(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes the turn, unless another sender has it. */
    Optional<Turn> take() {
        var turn = new Turn(UUID.randomUUID().toString());
        return turn.extend() ? Optional.of(turn) : Optional.empty();
    }

    /** When the present turn ends; now, when nobody has it. */
    Instant heldUntil() {
        return database.read(handle -> handle.createQuery("SELECT expires FROM lease WHERE name = 'push'")
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .orElseGet(clock::instant));
    }

    /** A sender's turn. Used by one thread. */
    final class Turn implements AutoCloseable {
        private final String holder;
        private Instant expires = Instant.MIN;

        private Turn(String holder) {
            this.holder = holder;
        }

        /** Who holds it, as the database knows him. */
        String holder() {
            return holder;
        }

        /** Makes sure that the turn lasts a while yet; false when another sender took over meanwhile. */
        boolean keep() {
            return clock.instant().plus(TERM.dividedBy(2)).isBefore(expires) || extend();
        }

        private boolean extend() {
            var now = clock.instant();
            var until = now.plus(TERM);
            boolean mine = database.write(handle -> extend(handle, now.toEpochMilli(), until.toEpochMilli()));
            expires = mine ? until : Instant.MIN;
            return mine;
        }

        private boolean extend(Handle handle, long now, long until) {
            return handle.execute(
                                    "UPDATE lease SET holder = ?, expires = ? WHERE name = 'push' AND (holder = ? OR expires <= ?)",
                                    holder,
                                    until,
                                    holder,
                                    now)
                            > 0
                    || handle.execute(
                                    "INSERT INTO lease (name, holder, expires) VALUES ('push', ?, ?) ON CONFLICT (name) DO NOTHING",
                                    holder,
                                    until)
                            > 0;
        }

        /** Lets the next sender in at once. */
        @Override
        public void close() {
            database.write(handle -> handle.execute("DELETE FROM lease WHERE name = 'push' AND holder = ?", holder));
        }
    }
}
