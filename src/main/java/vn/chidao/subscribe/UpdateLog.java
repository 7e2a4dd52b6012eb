package vn.chidao.subscribe;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The ids of the updates handled lately, so that one delivered again (after a crash, or to two instances) is dropped.
 *
 * <p>Ids are compared for equality only: after a quiet week the next id is random (Bot API, Update.update_id). It keeps no
 * more than is needed: Telegram holds an update for a day and repeats at most the last batch of a hundred.
 */
public final class UpdateLog {
    private static final Duration KEPT_FOR = Duration.ofDays(2);
    private static final int KEPT_AT_MOST = 2000;

    private final Database database;
    private final Clock clock;
    private final int most;

    /** A log in {@code database}, dated by {@code clock}. */
    public UpdateLog(Database database, Clock clock) {
        this(database, clock, KEPT_AT_MOST);
    }

    UpdateLog(Database database, Clock clock, int most) {
        this.database = database;
        this.clock = clock;
        this.most = most;
    }

    /** Notes the update durably; false when it was noted before. */
    public boolean firstTime(long updateId) {
        return database.write(handle -> {
            handle.createUpdate("""
                    DELETE FROM handled_update
                    WHERE at < :old OR seq <= (SELECT max(seq) FROM handled_update) - :most
                    """)
                    .bind("old", clock.instant().minus(KEPT_FOR).toEpochMilli())
                    .bind("most", most)
                    .execute();
            return handle.execute(
                            "INSERT INTO handled_update (update_id, at) VALUES (?, ?) ON CONFLICT (update_id) DO NOTHING",
                            updateId,
                            clock.millis())
                    > 0;
        });
    }

    /** Whether the update was noted before. */
    public boolean knows(long updateId) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM handled_update WHERE update_id = :id")
                        .bind("id", updateId)
                        .mapTo(Integer.class)
                        .one()
                > 0);
    }

    /** All updates noted, the oldest first; a few thousand at most. */
    public List<Long> noted() {
        return database.read(handle -> handle.createQuery("SELECT update_id FROM handled_update ORDER BY seq")
                .mapTo(Long.class)
                .list());
    }

    /** The update noted last, if any is remembered: polling goes on after it. */
    public Optional<Long> lastConfirmed() {
        return database.read(
                handle -> handle.createQuery("SELECT update_id FROM handled_update ORDER BY seq DESC LIMIT 1")
                        .mapTo(Long.class)
                        .findOne());
    }
}
