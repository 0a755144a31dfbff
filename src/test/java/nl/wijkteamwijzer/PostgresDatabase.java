package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An empty PostgreSQL database for one test, dropped when closed. The server is named by the system property or environment
 * variable {@code WIJKTEAMWIJZER_TEST_POSTGRES}, as jdbc:postgresql://127.0.0.1:5432/postgres?user=…&password=….
 */
public final class PostgresDatabase implements AutoCloseable {

    private static final String SETTING = "WIJKTEAMWIJZER_TEST_POSTGRES";

    private final String server;
    private final String name = "test_" + UUID.randomUUID().toString().replace("-", "");

    private PostgresDatabase(String server) throws SQLException {
        this.server = server;
        atTheServer("create database " + name);
    }

    /** Skips the test that asks where there is no server; in CI that is a failure. */
    public static PostgresDatabase create() throws SQLException {
        String server = System.getProperty(SETTING, System.getenv(SETTING));
        if (server == null && "true".equals(System.getenv("CI"))) {
            assertThat(server).as(SETTING + " in CI").isNotNull();
        }
        assumeTrue(server != null, SETTING + " does not name a PostgreSQL server");
        return new PostgresDatabase(server);
    }

    public String url() {
        return server.substring(0, server.indexOf('?')).replaceFirst("/[^/]*$", "/" + name);
    }

    public String user() {
        return parameters().get("user");
    }

    public String password() {
        return parameters().getOrDefault("password", "none");
    }

    private Map<String, String> parameters() {
        return Arrays.stream(server.substring(server.indexOf('?') + 1).split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private void atTheServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        atTheServer("drop database " + name + " with (force)");
    }
}
