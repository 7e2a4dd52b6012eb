package vn.chidao.subscribe;

import java.time.Clock;
import java.util.Optional;

/**
 * The ids of the updates handled lately, so that one delivered again (after a crash, or to two instances) is dropped.
 *
 * <p>Ids are compared for equality only: after a quiet week the next id is random (Bot API, Update.update_id).
 */
public final class UpdateLog {
    private final Database database;
    private final Clock clock;

    /** A log in {@code database}, dated by {@code clock}. */
    public UpdateLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes the update durably, before it is handled; false when it was noted before. */
    public boolean firstTime(long updateId) {
        throw new UnsupportedOperationException();
    }

    /** The update noted last, if any is remembered: polling goes on after it. */
    public Optional<Long> lastConfirmed() {
        throw new UnsupportedOperationException();
    }
}
