package nl.wijkteamwijzer.results;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.wijkteamwijzer.PostgresDatabase;
import nl.wijkteamwijzer.ballotbox.BallotDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PressOnPostgresTest extends PressContract {

    private static PostgresDatabase postgres;
    private static DataSource database;

    @BeforeAll
    static void create() throws SQLException {
        postgres = PostgresDatabase.create();
        database = BallotDatabase.on(postgres);
    }

    @AfterAll
    static void drop() throws SQLException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    DataSource database() {
        return database;
    }
}
