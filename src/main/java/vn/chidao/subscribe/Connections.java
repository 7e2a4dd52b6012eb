package vn.chidao.subscribe;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database that answers, before its tables are looked at.
 *
 * @param source gives connections
 * @param dialect the folder of its migrations
 * @param place what to call it in messages, without user or password
 * @param writer the one connection that writes, by turns; null when each writer may have its own
 * @param closing what to close at the end
 */
record Connections(
        DataSource source,
        String dialect,
        String place,
        @Nullable Connection writer,
        Closing closing) {
    /** Gives the connections back. */
    @FunctionalInterface
    interface Closing {
        /** Closes; a second call does nothing. */
        void close();
    }
}
