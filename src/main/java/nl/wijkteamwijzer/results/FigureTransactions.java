package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work on figures in the database, all of it or nothing. */
record FigureTransactions(DataSource database) {

    /** What is to be done on a connection; false undoes it. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.on(connection);
                done = !Boolean.FALSE.equals(result);
                return result;
            } finally {
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Figures could not be read or frozen, state " + e.getSQLState(), e);
        }
    }
}
