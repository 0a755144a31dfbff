package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database of its own for one test, in memory, with the tables of the product. */
final class TestDatabase {

    private TestDatabase() {}

    static Connection create() throws SQLException, IOException {
        Connection connection = DriverManager.getConnection("jdbc:derby:memory:" + UUID.randomUUID() + ";create=true");
        createTablesIfMissing(connection);
        return connection;
    }

    static void createTablesIfMissing(Connection connection) throws SQLException, IOException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("postcode_area")) {
                    return;
                }
            }
        }
        try (InputStream in = TestDatabase.class.getResourceAsStream("/db/migration/V1__gebieden.sql");
                Statement statement = connection.createStatement()) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--.*", "");
            for (String sql : script.split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** The rows of a query, columns joined by "|". */
    static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getObject(i)));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }
}
