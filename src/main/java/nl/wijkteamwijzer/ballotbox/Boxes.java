package nl.wijkteamwijzer.ballotbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** The boxes in the database, and the ballots in them. Everything happens in the transaction of who asks. */
final class Boxes {

    static final String LABEL = "gemeente_code, access_point, questionnaire, quarter";
    static final String OF_BOX = " where gemeente_code = ? and access_point = ? and questionnaire = ? and quarter = ?";

    private static final String INSERT = "insert into ballot (" + LABEL
            + ", ballot_key, questionnaire_version, channel, answers) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private Boxes() {}

    static void put(Connection connection, Ballot ballot) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            fill(insert, ballot);
            insert.executeUpdate();
        }
    }

    static void put(Connection connection, List<Ballot> ballots) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Ballot ballot : ballots) {
                fill(insert, ballot);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Ballot ballot) throws SQLException {
        int next = bind(insert, 1, ballot.box());
        insert.setString(next, ballot.key());
        insert.setInt(next + 1, ballot.version());
        insert.setString(next + 2, ballot.channel().name());
        insert.setString(next + 3, ballot.answers().text());
    }

    /** How many ballots wait, by box. */
    static Map<BoxLabel, Long> sizes(Connection connection) throws SQLException {
        Map<BoxLabel, Long> sizes = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select " + LABEL + ", count(*) from ballot group by " + LABEL);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                sizes.put(label(row), row.getLong(5));
            }
        }
        return sizes;
    }

    static long size(Connection connection, BoxLabel box) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select count(*) from ballot" + OF_BOX)) {
            bind(select, 1, box);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Fails when the box is there already. */
    static void make(Connection connection, BoxLabel box) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into ballot_box (" + LABEL + ", counted) values (?, ?, ?, ?, 0)")) {
            bind(insert, 1, box);
            insert.executeUpdate();
        }
    }

    /** Until the end of the transaction nobody else counts or moves what is in the box; false when there is no such box yet. */
    static boolean hold(Connection connection, BoxLabel box) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update ballot_box set counted = counted" + OF_BOX)) {
            bind(update, 1, box);
            return update.executeUpdate() == 1;
        }
    }

    /** Every ballot that waits. */
    static List<Ballot> all(Connection connection) throws SQLException {
        List<Ballot> ballots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select " + LABEL + ", ballot_key, questionnaire_version, channel, answers from ballot");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                ballots.add(new Ballot(row.getString(5), label(row), row.getInt(6), Channel.valueOf(row.getString(7)),
                        Answers.read(row.getString(8))));
            }
        }
        return ballots;
    }

    static List<Ballot> take(Connection connection, BoxLabel box, int most) throws SQLException {
        List<Ballot> ballots = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select ballot_key, questionnaire_version, channel, answers"
                + " from ballot" + OF_BOX + " fetch first " + most + " rows only")) {
            bind(select, 1, box);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ballots.add(new Ballot(row.getString(1), box, row.getInt(2), Channel.valueOf(row.getString(3)),
                            Answers.read(row.getString(4))));
                }
            }
        }
        return ballots;
    }

    /** @throws IllegalStateException when one of them is no longer there: then it was counted by somebody else */
    static void destroy(Connection connection, List<Ballot> ballots) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from ballot where ballot_key = ?")) {
            for (Ballot ballot : ballots) {
                delete.setString(1, ballot.key());
                delete.addBatch();
            }
            if (Arrays.stream(delete.executeBatch()).anyMatch(deleted -> deleted != 1)) {
                throw new IllegalStateException("A ballot was gone before it was counted");
            }
        }
    }

    /** Takes the name of the access point off the ballots in a box, and returns how many there were. */
    static int moveToWholeGemeente(Connection connection, BoxLabel box) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update ballot set access_point = ?" + OF_BOX)) {
            update.setString(1, BoxLabel.WHOLE_GEMEENTE);
            bind(update, 2, box);
            return update.executeUpdate();
        }
    }

    /** Fills in a label from a place on, and returns the place behind it. */
    static int bind(PreparedStatement statement, int from, BoxLabel box) throws SQLException {
        statement.setString(from, box.gemeente().value());
        statement.setString(from + 1, box.accessPoint());
        statement.setString(from + 2, box.questionnaire());
        statement.setString(from + 3, box.quarter().toString());
        return from + 4;
    }

    /** Of a row that begins with a label. */
    static BoxLabel label(ResultSet row) throws SQLException {
        return new BoxLabel(new GemeenteCode(row.getString(1)), row.getString(2), row.getString(3), Quarter.parse(row.getString(4)));
    }
}
