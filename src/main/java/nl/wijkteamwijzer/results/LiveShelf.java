package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Counts;
import nl.wijkteamwijzer.metrics.LiveCounts;
import nl.wijkteamwijzer.metrics.Measure;
import nl.wijkteamwijzer.survey.Quarter;

/** What staff see of running quarters, in the database. Everything happens in the transaction of who asks. */
final class LiveShelf {

    private static final String OF_QUARTER = " where gemeente_code = ? and quarter = ?";
    private static final String NUMBERS = "measure, next_opinion, next_none, next_worth, next_squares,"
            + " shown_opinion, shown_none, shown_worth, shown_squares";

    private final Connection connection;

    LiveShelf(Connection connection) {
        this.connection = connection;
    }

    /** Until the end of the transaction nobody else puts anything here. */
    void hold() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update publication_count set generation = generation where id = 1");
        }
    }

    /** By question and access point. */
    Map<String, Map<String, LiveCounts>> of(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        Map<String, Map<String, LiveCounts>> live = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select question, access_point, " + NUMBERS + " from live_counts" + OF_QUARTER)) {
            select.setString(1, gemeente.value());
            select.setString(2, quarter.toString());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    live.computeIfAbsent(row.getString(1), question -> new HashMap<>()).put(row.getString(2), read(row));
                }
            }
        }
        return live;
    }

    private static LiveCounts read(ResultSet row) throws SQLException {
        Measure measure = Measure.valueOf(row.getString(3));
        Counts next = new Counts(measure, row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
        long opinion = row.getLong(8);
        return row.wasNull()
                ? new LiveCounts(null, next)
                : new LiveCounts(new Counts(measure, opinion, row.getLong(9), row.getLong(10), row.getLong(11)), next);
    }

    /** Puts this in the place of what was there. */
    void put(GemeenteCode gemeente, Quarter quarter, Map<String, Map<String, LiveCounts>> live) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from live_counts" + OF_QUARTER)) {
            delete.setString(1, gemeente.value());
            delete.setString(2, quarter.toString());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into live_counts (" + NUMBERS
                + ", gemeente_code, quarter, question, access_point) values (?" + ", ?".repeat(12) + ")")) {
            for (Map.Entry<String, Map<String, LiveCounts>> question : live.entrySet()) {
                for (Map.Entry<String, LiveCounts> team : question.getValue().entrySet()) {
                    fill(insert, team.getValue());
                    insert.setString(10, gemeente.value());
                    insert.setString(11, quarter.toString());
                    insert.setString(12, question.getKey());
                    insert.setString(13, team.getKey());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, LiveCounts live) throws SQLException {
        insert.setString(1, live.next().measure().name());
        fill(insert, 2, live.next());
        if (live.shown() != null) {
            fill(insert, 6, live.shown());
            return;
        }
        for (int column = 6; column <= 9; column++) {
            insert.setNull(column, Types.BIGINT);
        }
    }

    private static void fill(PreparedStatement insert, int column, Counts counts) throws SQLException {
        insert.setLong(column, counts.opinion());
        insert.setLong(column + 1, counts.none());
        insert.setLong(column + 2, counts.sum());
        insert.setLong(column + 3, counts.squares());
    }
}
