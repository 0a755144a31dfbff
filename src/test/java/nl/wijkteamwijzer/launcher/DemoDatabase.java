package nl.wijkteamwijzer.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The database that a process left behind, looked into while none runs. */
final class DemoDatabase {

    private final String address;

    /** @param data the folder with the data of that process */
    DemoDatabase(Path data) {
        address = "jdbc:derby:" + data.resolve("db");
    }

    long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address, "wijkteamwijzer", "wijkteamwijzer");
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } finally {
            assertThatThrownBy(() -> DriverManager.getConnection(address + ";shutdown=true")).isInstanceOf(SQLException.class);
        }
    }
}
