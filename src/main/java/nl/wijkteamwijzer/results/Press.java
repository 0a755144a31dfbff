package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.Tallies;
import nl.wijkteamwijzer.metrics.Publication;
import nl.wijkteamwijzer.metrics.Reference;
import nl.wijkteamwijzer.metrics.Yardsticks;
import nl.wijkteamwijzer.survey.Quarter;

/**
 * Makes figures of what was counted, and freezes them. Any number of nodes may do so at once: whoever comes second finds it done.
 *
 * @param k the smallest group that is shown
 * @param voorbeeld whether ballots are invented here
 */
public record Press(DataSource database, int k, boolean voorbeeld) {

    /**
     * What is to be published, and what it is held against.
     *
     * @param baseline the nulmeting, by indicator
     * @param benchmark elsewhere, by indicator
     */
    public record Order(
            GemeenteCode gemeente, Quarter quarter, Sheet sheet, Map<String, Reference> baseline, Map<String, Reference> benchmark) {}

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Quarters before this one of which something was counted and nothing is published, the first first. */
    public List<Quarter> due(GemeenteCode gemeente, Quarter current) {
        return inTransaction(connection -> new FiguresShelf(connection).due(gemeente, current));
    }

    /** The version in force. */
    public Optional<PublishedFigures> latest(GemeenteCode gemeente, Quarter quarter) {
        return inTransaction(connection -> new FiguresShelf(connection).latest(gemeente, quarter));
    }

    /** Freezes the first version; false when there is one already. */
    public boolean publish(Order order, LocalDate day) {
        CountedQuarter counted = counted(order);
        return inTransaction(connection -> {
            beTheOnlyOne(connection);
            FiguresShelf shelf = new FiguresShelf(connection);
            if (shelf.latest(order.gemeente(), order.quarter()).isPresent()) {
                return false;
            }
            Publication figures = Publication.first(
                    order.quarter().toString(), k, order.sheet().layout(), counted.tables(order.sheet()), yardsticks(shelf, order));
            shelf.add(new PublishedFigures(
                    order.gemeente(), order.quarter(), order.sheet(), figures, day, counted.ways(), List.of(), voorbeeld));
            return true;
        });
    }

    /**
     * Puts a new version in the place of the one in force. Often it shows the same: what came in late waits until it is a group.
     *
     * @param note what changed, for who reads it
     * @throws IllegalStateException when nothing is published of that quarter
     */
    public void correct(Order order, String note, LocalDate day) {
        CountedQuarter counted = counted(order);
        inTransaction(connection -> {
            beTheOnlyOne(connection);
            FiguresShelf shelf = new FiguresShelf(connection);
            PublishedFigures earlier = shelf.latest(order.gemeente(), order.quarter())
                    .orElseThrow(() -> new IllegalStateException("Nothing to correct in " + order.quarter()));
            Sheet sheet = order.sheet().withTeamsOf(earlier.sheet());
            Publication figures =
                    earlier.figures().corrected(note, k, sheet.layout(), counted.tables(sheet), yardsticks(shelf, order));
            shelf.add(new PublishedFigures(
                    order.gemeente(), order.quarter(), sheet, figures, day, counted.ways().after(earlier.ways(), k), List.of(), voorbeeld));
            return null;
        });
    }

    /**
     * What would be published now, for staff, of a quarter that may still be going on. Nothing is kept, so it holds to the rules of
     * a first version only: who lets it be looked at again and again must see to what the difference between two looks tells.
     */
    public Publication draft(Order order) {
        CountedQuarter counted = counted(order);
        return inTransaction(connection -> Publication.first(order.quarter().toString(), k, order.sheet().layout(),
                counted.tables(order.sheet()), yardsticks(new FiguresShelf(connection), order)));
    }

    /** Of which access points anything was counted. */
    public List<String> accessPoints(GemeenteCode gemeente, Quarter quarter) {
        return counted(gemeente, quarter).accessPoints().stream().sorted().toList();
    }

    private CountedQuarter counted(Order order) {
        return counted(order.gemeente(), order.quarter());
    }

    private CountedQuarter counted(GemeenteCode gemeente, Quarter quarter) {
        Tallies tallies = new Tallies(database);
        return new CountedQuarter(tallies.ballots(gemeente, quarter, quarter), tallies.of(gemeente, quarter, quarter));
    }

    private static Yardsticks yardsticks(FiguresShelf shelf, Order order) throws SQLException {
        Quarter quarter = order.quarter();
        Quarter yearAgo = new Quarter(quarter.year() - 1, quarter.number());
        return new Yardsticks(
                shelf.latest(order.gemeente(), quarter.previous()).map(PublishedFigures::figures).orElse(null),
                shelf.latest(order.gemeente(), yearAgo).map(PublishedFigures::figures).orElse(null),
                order.baseline(),
                order.benchmark());
    }

    /** Holds the row that says that something new is published to the end of the transaction; all nodes draw a new picture then. */
    private static void beTheOnlyOne(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update publication_count set generation = generation + 1 where id = 1");
        }
    }

    private <T> T inTransaction(Work<T> work) {
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
