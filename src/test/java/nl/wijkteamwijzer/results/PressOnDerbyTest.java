package nl.wijkteamwijzer.results;

import javax.sql.DataSource;
import nl.wijkteamwijzer.ballotbox.BallotDatabase;

class PressOnDerbyTest extends PressContract {

    private static final DataSource DATABASE = BallotDatabase.onDerby();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
