package vn.chidao.subscribe;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.util.PSQLState;
import vn.chidao.subscribe.DatabaseException.Fault;

/** A PostgreSQL reached by its JDBC URL, for several instances of the bot on one state. */
final class PostgresServer {
    private static final int POOL_SIZE = 6;
    private static final String WAIT_SECONDS = "10";
    private static final long WAIT_MILLIS = 10_000;

    /** SQLSTATE class 28: invalid authorization. */
    private static final String AUTHORIZATION = "28";

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:(?:[a-z0-9]+:)?");

    private PostgresServer() {}

    /** Connects once, so that a fault is known now, and then makes a pool. */
    static Connections open(String url) {
        var parts = parse(url);
        var place = PGProperty.PG_HOST.getOrDefault(parts)
                + ":"
                + PGProperty.PG_PORT.getOrDefault(parts)
                + "/"
                + PGProperty.PG_DBNAME.getOrDefault(parts);
        probe(url, place);
        var pool = pool(url);
        return new Connections(pool, "postgresql", place, null, pool::close);
    }

    private static Properties parse(String url) {
        // A user and password before the host are not JDBC; the driver would take them for a port and log them.
        boolean userBeforeHost = url.split("\\?", 2)[0].contains("@");
        var parts = userBeforeHost ? null : Driver.parseURL(url, new Properties());
        if (parts == null) {
            throw new DatabaseException(
                    Fault.URL_UNKNOWN, scheme(url), "not a URL like jdbc:postgresql://host/database");
        }
        return parts;
    }

    /** The URL up to where a user or password could stand. */
    private static String scheme(String url) {
        var matcher = SCHEME.matcher(url);
        return matcher.find() ? matcher.group() + "…" : "…";
    }

    private static void probe(String url, String place) {
        var waits = new Properties();
        PGProperty.CONNECT_TIMEOUT.set(waits, WAIT_SECONDS);
        PGProperty.LOGIN_TIMEOUT.set(waits, WAIT_SECONDS);
        try (var connection = new Driver().connect(url, waits)) {
            if (connection == null) {
                throw new DatabaseException(Fault.URL_UNKNOWN, place, "the driver does not take the URL");
            }
        } catch (SQLException e) {
            // The driver's exception is not passed on as the cause: nobody promises what its text repeats of the URL.
            throw new DatabaseException(fault(e), place, "PostgreSQL says SQLSTATE " + e.getSQLState());
        }
    }

    private static Fault fault(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        // The driver reports a missing password as a rejected connection.
        return state.startsWith(AUTHORIZATION)
                        || PSQLState.CONNECTION_REJECTED.getState().equals(state)
                ? Fault.LOGIN_REFUSED
                : Fault.SERVER_UNREACHABLE;
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setPoolName("state");
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setConnectionTimeout(WAIT_MILLIS);
        // Without keep-alive a server that vanished is noticed only by the operating system's patience.
        config.addDataSourceProperty(PGProperty.TCP_KEEP_ALIVE.getName(), "true");
        return new HikariDataSource(config);
    }
}
