package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkteamwijzer.PostgresDatabase;
import nl.wijkteamwijzer.setup.Schema;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database with the tables of the product, for one test class. */
public final class BallotDatabase {

    private static final String OWNER = "wijkteamwijzer";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private BallotDatabase() {}

    public static DataSource onDerby() {
        return onDerby("memory:" + UUID.randomUUID());
    }

    /** @param place a folder, or "memory:" and a name */
    public static DataSource onDerby(String place) {
        FLYWAY.setLevel(Level.SEVERE);
        Schema.prepare("jdbc:derby:" + place + ";create=true", OWNER, OWNER, "production");
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName(place);
        database.setUser(OWNER);
        database.setPassword(OWNER);
        return database;
    }

    public static DataSource on(PostgresDatabase postgres) {
        FLYWAY.setLevel(Level.SEVERE);
        Schema.prepare(postgres.url(), postgres.user(), postgres.password(), "production");
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(postgres.url());
        database.setUser(postgres.user());
        database.setPassword(postgres.password());
        return database;
    }

    static void clear(DataSource database) {
        for (String table : List.of("ballot", "ballot_box", "tally", "counted_ballots", "invitation_code", "invitation_batch")) {
            execute(database, "delete from " + table);
        }
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long number(DataSource database, String query) {
        return Long.parseLong(rows(database, query).get(0));
    }

    /** The rows of a query, columns joined by "|". */
    static List<String> rows(DataSource database, String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getObject(i)));
                }
                rows.add(String.join("|", columns));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }
}
