package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Work on the database, all of it or nothing. When another transaction was in its way it is done again; when it fails,
 * nothing of what it was about is told.
 */
final class Transactions {

    private static final int MOST_TRIES = 8;
    private static final int PAUSE_MILLIS = 20;
    private static final String ROLLED_BACK = "40";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    Transactions(DataSource database) {
        this.database = database;
    }

    /** What is to be done on a connection. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Returns when it is committed.
     *
     * @throws NotKept when it is not, or when nobody can tell
     */
    <T> T run(Work<T> work) {
        return again(connection -> allOrNothing(connection, work));
    }

    /** The same for one statement, which is a transaction by itself: one way to the database and back. */
    void statement(Work<Void> work) {
        again(work);
    }

    private <T> T again(Work<T> work) {
        for (int tries = 1; ; tries++) {
            try (Connection connection = database.getConnection()) {
                return work.on(connection);
            } catch (SQLException e) {
                if (!isInTheWay(e) || tries == MOST_TRIES) {
                    throw new NotKept(e);
                }
                pause(tries);
            }
        }
    }

    private static <T> T allOrNothing(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = work.on(connection);
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private static boolean isInTheWay(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith(ROLLED_BACK) || state.equals(LOCK_NOT_AVAILABLE);
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS) + (long) PAUSE_MILLIS * tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
