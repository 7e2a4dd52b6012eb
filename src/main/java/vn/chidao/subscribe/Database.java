package vn.chidao.subscribe;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jspecify.annotations.Nullable;

/** The bot's state in SQL, with its tables up to date. Thread-safe. */
public final class Database implements AutoCloseable {
    private Database() {}

    /**
     * Opens the PostgreSQL at {@code url}, or without one the SQLite file, which is made when missing.
     *
     * @param url {@code jdbc:postgresql://…}, or null
     * @param file the SQLite file, used only without a URL
     * @throws DatabaseException when it cannot be opened
     */
    public static Database open(@Nullable String url, Path file) {
        throw new UnsupportedOperationException();
    }

    /** Runs statements that only read, on a connection of their own. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        throw new UnsupportedOperationException();
    }

    /** Runs statements in one transaction, durable when this returns; on SQLite one writer at a time. */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        throw new UnsupportedOperationException();
    }

    /** Connections for libraries that bring their own SQL. */
    public DataSource dataSource() {
        throw new UnsupportedOperationException();
    }

    /** Closes all connections. */
    @Override
    public void close() {}
}
