package vn.chidao.subscribe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import vn.chidao.subscribe.DatabaseException.Fault;

/** The embedded database: one file, readers beside one writer. */
final class SqliteFile {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);

    private static final int BUSY_MILLIS = 10_000;

    /** SQLite's extended result codes carry the plain one in their lowest byte. */
    private static final int PLAIN_CODE = 0xff;

    private SqliteFile() {}

    /** Opens the file, making it and its folder when missing. */
    static Connections open(Path file) {
        var place = file.toString();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new DatabaseException(Fault.FILE_REFUSED, place, "cannot make the folder: " + e);
        }
        var source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
        try {
            // Kept open: SQLite empties and deletes the write-ahead log whenever its last connection closes.
            var writer = source.getConnection();
            return new Connections(source, "sqlite", place, writer, () -> close(writer));
        } catch (SQLException e) {
            throw new DatabaseException(fault(e), place, String.valueOf(e.getMessage()));
        }
    }

    private static SQLiteConfig settings() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // A claim must survive a power cut, or its message goes out twice; in WAL mode only FULL promises that.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // A transaction that begins by reading and then writes would fail at once when another process writes.
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        return config;
    }

    private static Fault fault(SQLException e) {
        int code = e.getErrorCode() & PLAIN_CODE;
        return code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code
                ? Fault.NOT_A_DATABASE
                : Fault.FILE_REFUSED;
    }

    private static void close(Connection writer) {
        try {
            writer.close();
        } catch (SQLException e) {
            LOG.warn("SQLite did not close cleanly", e);
        }
    }
}
