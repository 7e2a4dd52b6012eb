package vn.chidao.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.subscribe.DatabaseException.Fault;

@ExtendWith(DatabaseIT.ServerResolver.class)
class DatabaseIT {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenAndLetsTwoProcessesIn() {
        var file = folder.resolve("deep/er/bot.db");
        try (var one = Database.open(null, file);
                var other = Database.open(null, file)) {
            one.write(handle -> handle.execute("INSERT INTO issue (issue_key, begun) VALUES ('k', 1)"));
            other.write(handle -> handle.execute("INSERT INTO issue (issue_key, begun) VALUES ('l', 2)"));

            assertThat(issues(one)).isEqualTo(2);
        }
        try (var again = Database.open(null, file)) {
            assertThat(issues(again)).isEqualTo(2);
        }
    }

    private static int issues(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM issue")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void takesBackAWriteThatFails() {
        try (var database = Database.open(null, folder.resolve("bot.db"))) {
            var failure = catchThrowableOfType(
                    IllegalStateException.class,
                    () -> database.write(handle -> {
                        handle.execute("INSERT INTO issue (issue_key, begun) VALUES ('k', 1)");
                        throw new IllegalStateException("broken");
                    }));

            assertThat(failure).hasMessage("broken");
            assertThat(issues(database)).isZero();
        }
    }

    @Test
    void saysThatTheFolderCannotBeMade() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThat(fault(null, file.resolve("bot.db"))).isEqualTo(Fault.FILE_REFUSED);
        assertThat(fault(null, folder)).isEqualTo(Fault.FILE_REFUSED);
    }

    @Test
    void saysThatTheFileIsNoDatabase() throws IOException {
        var file = Files.writeString(folder.resolve("bot.db"), "words, words, words ".repeat(400));

        assertThat(fault(null, file)).isEqualTo(Fault.NOT_A_DATABASE);
        assertThat(file).content().startsWith("words, words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://bot:bimat123@localhost/chidao",
                "jdbc:mysql://localhost/chidao?password=bimat123",
                "jdbc:postgresql://bot:bimat123@localhost/chidao",
                "bimat123",
                ""
            })
    void saysThatAUrlIsNoneOfPostgresqlWithoutRepeatingItsSecret(String url) {
        assertThat(fault(url, folder)).isEqualTo(Fault.URL_UNKNOWN);
    }

    @Test
    void saysThatNoServerAnswers() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(fault("jdbc:postgresql://localhost:" + port + "/chidao?user=bot&password=bimat123", folder))
                .isEqualTo(Fault.SERVER_UNREACHABLE);
    }

    @Test
    void saysThatTheServerRefusesUserOrDatabase(EmbeddedPostgres server) {
        var address = "jdbc:postgresql://localhost:" + server.getPort();

        assertThat(fault(address + "/postgres?user=bot&password=bimat123", folder))
                .isEqualTo(Fault.LOGIN_REFUSED);
        assertThat(fault(address + "/chidao?user=postgres&password=bimat123", folder))
                .isEqualTo(Fault.SERVER_UNREACHABLE);
    }

    @Test
    void saysThatTheTablesAreNotOurs(EmbeddedPostgres server) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE foreign_tables");
        }
        var url = server.getJdbcUrl("postgres", "foreign_tables");
        try (var connection = java.sql.DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE subscription (id INTEGER)");
        }

        assertThat(fault(url + "&password=bimat123", folder)).isEqualTo(Fault.MIGRATION_FAILED);
    }

    private static Fault fault(@Nullable String url, Path file) {
        var failure = catchThrowableOfType(DatabaseException.class, () -> Database.open(url, file));
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("bimat123");
        return failure.fault();
    }

    static final class ServerResolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == EmbeddedPostgres.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return FreshDatabase.server(context);
        }
    }
}
