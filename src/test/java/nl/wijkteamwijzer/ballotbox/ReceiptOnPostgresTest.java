package nl.wijkteamwijzer.ballotbox;

import static nl.wijkteamwijzer.ballotbox.BallotDatabase.number;
import static nl.wijkteamwijzer.ballotbox.BallotDatabase.rows;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.ballot;
import static nl.wijkteamwijzer.ballotbox.SurveyFixture.box;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkteamwijzer.PostgresDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReceiptOnPostgresTest extends ReceiptContract {

    private static final String OF_ONE_TRANSACTION = "select count(*) from ballot b join kiosk_receipt r on r.xmin = b.xmin";

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

    /** A file that is written anew keeps the number of the transaction of each row. */
    @Test
    void numbersOfTransactionsTellNeitherAnOrderNorWhichReceiptIsOfWhichBallot() {
        for (int i = 0; i < 20; i++) {
            new BallotBox(database).castOnce(ballot(box("mors")), "%064d".formatted((i * 7) % 20));
        }
        assertThat(number(database, OF_ONE_TRANSACTION)).as("before the shredder").isEqualTo(20);

        new Shredder(database).shred();

        assertThat(number(database, OF_ONE_TRANSACTION)).isZero();
        for (String table : List.of("ballot", "kiosk_receipt")) {
            assertThat(number(database, "select count(distinct xmin::text) from " + table)).as(table).isOne();
        }
        assertThat(rows(database, "select ballot_key from ballot order by ctid")).isSorted();
        assertThat(rows(database, "select receipt from kiosk_receipt order by ctid")).isSorted();
    }

    @Override
    DataSource database() {
        return database;
    }
}
