package nl.wijkteamwijzer.ballotbox;

import javax.sql.DataSource;

class ReceiptOnDerbyTest extends ReceiptContract {

    private static final DataSource DATABASE = BallotDatabase.onDerby();

    @Override
    DataSource database() {
        return DATABASE;
    }
}
