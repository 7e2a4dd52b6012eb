package vn.chidao.subscribe;

import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.chidao.subscribe.DatabaseException.Fault;

/** The bot's state in SQL, with its tables up to date. Thread-safe. */
public final class Database implements AutoCloseable {
    private final Connections connections;
    private final Jdbi jdbi;
    private final @Nullable Jdbi writer;

    /** SQLite lets one write at a time; waiting here is fair, waiting there is polling. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private Database(Connections connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections.source());
        var one = connections.writer();
        this.writer = one == null ? null : Jdbi.create(one);
    }

    /**
     * Opens the PostgreSQL at {@code url}, or without one the SQLite file, which is made when missing.
     *
     * @param url {@code jdbc:postgresql://…}, or null
     * @param file the SQLite file, used only without a URL
     * @throws DatabaseException when it cannot be opened
     */
    public static Database open(@Nullable String url, Path file) {
        var connections = url == null ? SqliteFile.open(file) : PostgresServer.open(url);
        try {
            Flyway.configure()
                    .dataSource(connections.source())
                    .locations("classpath:db/migration/" + connections.dialect())
                    .load()
                    .migrate();
            return new Database(connections);
        } catch (FlywayException e) {
            connections.closing().close();
            throw new DatabaseException(Fault.MIGRATION_FAILED, connections.place(), String.valueOf(e.getMessage()));
        }
    }

    /** Runs statements that only read, on a connection of their own. */
    public <T> T read(HandleCallback<T, RuntimeException> work) {
        return jdbi.withHandle(work);
    }

    /** Runs statements in one transaction, durable when this returns; on SQLite one writer at a time. */
    public <T> T write(HandleCallback<T, RuntimeException> work) {
        if (writer == null) {
            return jdbi.inTransaction(work);
        }
        turn.lock();
        try {
            return writer.inTransaction(work);
        } finally {
            turn.unlock();
        }
    }

    /** Connections for libraries that bring their own SQL. */
    public DataSource dataSource() {
        return connections.source();
    }

    /** The file, or the server and database, without user or password. */
    public String place() {
        return connections.place();
    }

    /** Closes all connections. */
    @Override
    public void close() {
        connections.closing().close();
    }
}
