package nl.wijkteamwijzer.ballotbox;

import static java.util.Comparator.comparing;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes what was destroyed out of the files of the database too, as far as it lets us. Ballots, receipts and codes are written
 * anew, in the order of their random keys, so that what still waits does not lie in the order in which it came.
 *
 * <p>PostgreSQL keeps with each row the number of the transaction that wrote it, also when it writes the file anew. Ballots and
 * receipts are therefore put in again, of each table all in one transaction: the numbers no longer tell an order, nor which
 * receipt came with which ballot. Codes of a batch were made in one transaction already.
 *
 * <p>Decision 5 says what this leaves, in logs, backups and on the disk itself.
 */
public final class Shredder {

    /** Of the log of Derby, which starts a new file after one megabyte. */
    private static final int FILLINGS = 40;

    private static final int FILLING = 31_000;

    /** Of PostgreSQL: those who bring ballots do not wait long for us. */
    private static final String PATIENCE = "set local lock_timeout = '5s'";

    private final DataSource database;
    private final Transactions transactions;

    public Shredder(DataSource database) {
        this.database = database;
        transactions = new Transactions(database);
    }

    public void shred() {
        try (Connection connection = database.getConnection()) {
            boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
            putInAgain(derby, "ballot", Shredder::ballots);
            putInAgain(derby, "kiosk_receipt", Receipts::putInAgain);
            if (derby) {
                shredDerby(connection);
            } else {
                shredPostgres();
            }
        } catch (SQLException e) {
            throw new NotKept(e);
        }
    }

    private void putInAgain(boolean derby, String table, Transactions.Work<Void> work) {
        transactions.run(connection -> {
            try (Statement statement = connection.createStatement()) {
                if (!derby) {
                    statement.execute(PATIENCE);
                }
                statement.execute("lock table " + table + " in exclusive mode");
            }
            return work.on(connection);
        });
    }

    private static Void ballots(Connection connection) throws SQLException {
        List<Ballot> ballots = Boxes.all(connection).stream().sorted(comparing(Ballot::key)).toList();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from ballot");
        }
        Boxes.put(connection, ballots);
        return null;
    }

    /** Writes the tables to new files and lets go of the old; needs to own them, which whoever made them does. */
    private void shredPostgres() {
        transactions.run(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(PATIENCE);
                statement.execute("cluster ballot using ballot_pk");
                statement.execute("cluster kiosk_receipt using kiosk_receipt_pk");
                statement.execute("cluster invitation_code using invitation_code_pk");
            }
            return null;
        });
    }

    private void shredDerby(Connection connection) throws SQLException {
        for (String table : List.of("BALLOT", "KIOSK_RECEIPT", "INVITATION_CODE")) {
            try (CallableStatement compress = connection.prepareCall("call syscs_util.syscs_compress_table(?, ?, 0)")) {
                compress.setString(1, connection.getSchema());
                compress.setString(2, table);
                compress.execute();
            }
        }
        beginANewLog(connection);
    }

    /** Derby keeps a log file until it is full and what it tells is in the tables: so it is filled, and then that is seen to. */
    private static void beginANewLog(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update log_filler set filler = ?")) {
            for (int i = 0; i < FILLINGS; i++) {
                update.setString(1, String.valueOf((char) ('a' + i % 26)).repeat(FILLING));
                update.executeUpdate();
            }
        }
        try (CallableStatement checkpoint = connection.prepareCall("call syscs_util.syscs_checkpoint_database()")) {
            checkpoint.execute();
            checkpoint.execute();
        }
    }
}
