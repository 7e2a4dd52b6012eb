package vn.chidao.subscribe;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** An empty database for each test, of either kind; one PostgreSQL server serves all tests of a run. */
public final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {
    private final Engine engine;
    private final List<Database> opened = new ArrayList<>();
    private @Nullable String url;
    private Path folder = Path.of("");

    /** Databases of one kind. */
    public FreshDatabase(Engine engine) {
        this.engine = engine;
    }

    /** The kinds of database that the state can live in. */
    public enum Engine {
        SQLITE,
        POSTGRESQL
    }

    /** Opens the test's database, once more each time: as another process would, or the same after a crash. */
    public Database open() {
        var database = Database.open(url, folder.resolve("state/bot.db"));
        opened.add(database);
        return database;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, SQLException {
        folder = Files.createTempDirectory("chidao-state");
        if (engine == Engine.POSTGRESQL) {
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            var server = server(context);
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            }
            url = server.getJdbcUrl("postgres", name);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        opened.forEach(Database::close);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The server of this run, started when first asked for and stopped after the last test. */
    static EmbeddedPostgres server(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Server.class, key -> new Server(start()), Server.class)
                .postgres();
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Server(EmbeddedPostgres postgres) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }
}
