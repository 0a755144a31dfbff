package nl.wijkteamwijzer.results;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.metrics.Bound;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Comparison;
import nl.wijkteamwijzer.metrics.Comparisons;
import nl.wijkteamwijzer.metrics.Counts;
import nl.wijkteamwijzer.metrics.Figure;
import nl.wijkteamwijzer.metrics.Interval;
import nl.wijkteamwijzer.metrics.Measure;

/** A figure that is shown, as a row. One that is hidden has none. */
final class CellRow {

    private static final String COLUMNS = "indicator_position, team_position, measure, opinion, no_opinion, worth, squares, figure, bound,"
            + " lower_end, upper_end, people, people_without, previous_quarter, year_ago, baseline, benchmark";

    private CellRow() {}

    /**
     * Where it stands on the sheet.
     *
     * @param indicator from 1
     * @param team from 1; 0 is the whole gemeente
     */
    record Place(int indicator, int team) {

        Cell hidden(Sheet sheet) {
            return new Cell(team(sheet), sheet.asked().get(indicator - 1).code(), null, null, Comparisons.NONE);
        }

        private String team(Sheet sheet) {
            return team == 0 ? null : sheet.teams().get(team - 1).slug();
        }
    }

    static Map<Place, Cell> read(Connection connection, long figures, Sheet sheet) throws SQLException {
        Map<Place, Cell> cells = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from figures_cell where figures_id = ?")) {
            select.setLong(1, figures);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Place place = new Place(row.getInt(1), row.getInt(2));
                    cells.put(place, cell(row, place.hidden(sheet)));
                }
            }
        }
        return cells;
    }

    private static Cell cell(ResultSet row, Cell empty) throws SQLException {
        Measure measure = Measure.valueOf(row.getString(3));
        long opinion = row.getLong(4);
        Counts counts = row.wasNull()
                ? null
                : new Counts(measure, opinion, row.getLong(5), row.getLong(6), row.getLong(7));
        Figure figure = new Figure(measure, row.getDouble(8), Bound.valueOf(row.getString(9)),
                new Interval(row.getDouble(10), row.getDouble(11)), row.getLong(12), row.getLong(13));
        Comparisons comparisons = new Comparisons(
                Comparison.valueOf(row.getString(14)), Comparison.valueOf(row.getString(15)),
                Comparison.valueOf(row.getString(16)), Comparison.valueOf(row.getString(17)));
        return new Cell(empty.team(), empty.indicator(), counts, figure, comparisons);
    }

    /** All that are shown. */
    static void add(Connection connection, long figures, PublishedFigures published) throws SQLException {
        List<String> codes = published.sheet().asked().stream().map(Sheet.Asked::code).toList();
        List<String> teams = published.sheet().teams().stream().map(Sheet.Team::slug).toList();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into figures_cell (" + COLUMNS + ", figures_id) values (?" + ", ?".repeat(17) + ")")) {
            for (Cell cell : published.figures().cells()) {
                if (!cell.suppressed()) {
                    insert.setInt(1, codes.indexOf(cell.indicator()) + 1);
                    insert.setInt(2, teams.indexOf(cell.team()) + 1);
                    fill(insert, cell);
                    insert.setLong(18, figures);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Cell cell) throws SQLException {
        Figure figure = cell.figure();
        insert.setString(3, figure.measure().name());
        fill(insert, cell.counts());
        insert.setBigDecimal(8, BigDecimal.valueOf(figure.value()));
        insert.setString(9, figure.bound().name());
        insert.setBigDecimal(10, BigDecimal.valueOf(figure.interval().lower()));
        insert.setBigDecimal(11, BigDecimal.valueOf(figure.interval().upper()));
        insert.setLong(12, figure.n());
        insert.setLong(13, figure.none());
        insert.setString(14, cell.comparisons().previous().name());
        insert.setString(15, cell.comparisons().yearAgo().name());
        insert.setString(16, cell.comparisons().baseline().name());
        insert.setString(17, cell.comparisons().benchmark().name());
    }

    private static void fill(PreparedStatement insert, Counts counts) throws SQLException {
        if (counts == null) {
            for (int column = 4; column <= 7; column++) {
                insert.setNull(column, Types.BIGINT);
            }
            return;
        }
        insert.setLong(4, counts.opinion());
        insert.setLong(5, counts.none());
        insert.setLong(6, counts.sum());
        insert.setLong(7, counts.squares());
    }
}
