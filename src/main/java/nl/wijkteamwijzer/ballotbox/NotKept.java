package nl.wijkteamwijzer.ballotbox;

import java.sql.SQLException;

/**
 * The database did not do it. Only its state is told: the message of a database repeats values, and so would a log that
 * shows it.
 */
public class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String DUPLICATE = "23505";

    private final String state;

    NotKept(SQLException failure) {
        super("The database refused, with state " + failure.getSQLState());
        state = String.valueOf(failure.getSQLState());
    }

    boolean isDuplicate() {
        return state.equals(DUPLICATE);
    }
}
