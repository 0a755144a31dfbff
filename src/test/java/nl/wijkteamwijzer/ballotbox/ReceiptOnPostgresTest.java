package nl.wijkteamwijzer.ballotbox;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.wijkteamwijzer.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class ReceiptOnPostgresTest extends ReceiptContract {

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
