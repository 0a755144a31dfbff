package nl.wijkteamwijzer.ballotbox;

import javax.sql.DataSource;

class CountOnDerbyTest extends CountContract {

    private static final DataSource DATABASE = BallotDatabase.onDerby();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
