package vn.chidao.subscribe;

import javax.sql.DataSource;

/**
 * A database that answers, before its tables are looked at.
 *
 * @param source gives connections
 * @param dialect the folder of its migrations
 * @param place what to call it in messages, without user or password
 * @param oneWriter whether writers have to take turns
 * @param closing what to close at the end
 */
record Connections(DataSource source, String dialect, String place, boolean oneWriter, Closing closing) {
    /** Gives the connections back. */
    @FunctionalInterface
    interface Closing {
        /** Closes; a second call does nothing. */
        void close();
    }
}
