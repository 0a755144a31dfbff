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
 * Takes what was destroyed out of the files of the database too, as far as it lets us. The tables of ballots and codes are
 * written anew, in the order of their random keys, so that what still waits does not lie in the order in which it came.
 *
 * <p>Decision 5 says what this leaves, in logs, backups and on the disk itself.
 */
public final class Shredder {

    /** Of the log of Derby, which starts a new file after one megabyte. */
    private static final int FILLINGS = 40;

    private static final int FILLING = 31_000;

    private final DataSource database;
    private final Transactions transactions;

    public Shredder(DataSource database) {
        this.database = database;
        transactions = new Transactions(database);
    }

    public void shred() {
        try (Connection connection = database.getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().contains("Derby")) {
                shredDerby(connection);
            } else {
                shredPostgres();
            }
        } catch (SQLException e) {
            throw new NotKept(e);
        }
    }

    /** Writes both tables to new files and lets go of the old; needs to own them, which whoever made them does. */
    private void shredPostgres() {
        transactions.run(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local lock_timeout = '5s'");
                statement.execute("cluster ballot using ballot_pk");
                statement.execute("cluster invitation_code using invitation_code_pk");
            }
            return null;
        });
    }

    private void shredDerby(Connection connection) throws SQLException {
        transactions.run(Shredder::inOrderOfKey);
        for (String table : List.of("BALLOT", "INVITATION_CODE")) {
            try (CallableStatement compress = connection.prepareCall("call syscs_util.syscs_compress_table(?, ?, 0)")) {
                compress.setString(1, connection.getSchema());
                compress.setString(2, table);
                compress.execute();
            }
        }
        beginANewLog(connection);
    }

    private static Void inOrderOfKey(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("lock table ballot in exclusive mode");
            List<Ballot> ballots = Boxes.all(connection).stream().sorted(comparing(Ballot::key)).toList();
            statement.executeUpdate("delete from ballot");
            Boxes.put(connection, ballots);
        }
        return null;
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
