package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * What was counted. Reading takes as long for a thousand ballots as for a hundred million.
 *
 * <p>A part of it, such as one channel or one question, may be of fewer people than a box that was counted: who shows a
 * figure must see for itself that it is of enough.
 */
public final class Tallies {

    private static final String WHEN = " where gemeente_code = ? and quarter between ? and ?";

    private final Transactions transactions;

    public Tallies(DataSource database) {
        transactions = new Transactions(database);
    }

    /** Of all access points and of the gemeente as a whole, first and last quarter included. */
    public List<Tally> of(GemeenteCode gemeente, Quarter first, Quarter last) {
        return transactions.run(connection -> tallies(connection, gemeente, first, last));
    }

    /** Of all access points and of the gemeente as a whole, first and last quarter included. */
    public List<CountedBallots> ballots(GemeenteCode gemeente, Quarter first, Quarter last) {
        return transactions.run(connection -> counted(connection, gemeente, first, last));
    }

    private static List<Tally> tallies(Connection connection, GemeenteCode gemeente, Quarter first, Quarter last)
            throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select " + Boxes.LABEL + ", channel, question_key, answer, votes from tally" + WHEN)) {
            bind(select, gemeente, first, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tallies.add(new Tally(Boxes.label(row), Channel.valueOf(row.getString(5)), row.getString(6), row.getString(7),
                            row.getLong(8)));
                }
            }
        }
        return tallies;
    }

    private static List<CountedBallots> counted(Connection connection, GemeenteCode gemeente, Quarter first, Quarter last)
            throws SQLException {
        List<CountedBallots> counted = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select " + Boxes.LABEL + ", channel, ballots from counted_ballots" + WHEN)) {
            bind(select, gemeente, first, last);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    counted.add(new CountedBallots(Boxes.label(row), Channel.valueOf(row.getString(5)), row.getLong(6)));
                }
            }
        }
        return counted;
    }

    private static void bind(PreparedStatement select, GemeenteCode gemeente, Quarter first, Quarter last) throws SQLException {
        select.setString(1, gemeente.value());
        select.setString(2, first.toString());
        select.setString(3, last.toString());
    }
}
