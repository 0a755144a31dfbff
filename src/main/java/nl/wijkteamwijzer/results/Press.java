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
import nl.wijkteamwijzer.metrics.Table;
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

    /** Quarters before this one of which something was counted and nothing is published, the first first. */
    public List<Quarter> due(GemeenteCode gemeente, Quarter current) {
        return transactions().run(connection -> new FiguresShelf(connection).due(gemeente, current));
    }

    /** The version in force. */
    public Optional<PublishedFigures> latest(GemeenteCode gemeente, Quarter quarter) {
        return transactions().run(connection -> new FiguresShelf(connection).latest(gemeente, quarter));
    }

    /** Of the version that is made and not out yet. */
    public Optional<Proof> proof(GemeenteCode gemeente, Quarter quarter) {
        return transactions().run(connection -> new ProofShelf(connection).of(gemeente, quarter));
    }

    /** Quarters of which a version is made that is not out yet, the first first: of a first publication, or of a correction. */
    public List<Quarter> proofs(GemeenteCode gemeente) {
        return transactions().run(connection -> new ProofShelf(connection).quarters(gemeente));
    }

    /** Freezes the first version, or lets out the proof that staff have seen; false when there is a version already. */
    public boolean publish(Order order, LocalDate day) {
        CountedQuarter counted = counted(order);
        return transactions().run(connection -> {
            beTheOnlyOne(connection);
            FiguresShelf shelf = new FiguresShelf(connection);
            if (shelf.latest(order.gemeente(), order.quarter()).isPresent()) {
                return false;
            }
            if (!new ProofShelf(connection).releaseByItself(order.gemeente(), order.quarter(), day)) {
                shelf.add(next(connection, order, counted, "", day));
            }
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
        transactions().run(connection -> {
            beTheOnlyOne(connection);
            FiguresShelf shelf = new FiguresShelf(connection);
            if (shelf.latest(order.gemeente(), order.quarter()).isEmpty()) {
                throw new IllegalStateException("Nothing to correct in " + order.quarter());
            }
            PublishedFigures next = next(connection, order, counted, note, day);
            new ProofShelf(connection).remove(order.gemeente(), order.quarter());
            shelf.add(next);
            return null;
        });
    }

    /**
     * Makes what is to go out, for staff to look at: the first version of a quarter that is over, or a correction. Made again, it
     * keeps to the rules of a next version, for they have seen it before.
     *
     * @param note what changed, for who reads it; plays no part in a first version
     */
    public void prove(Order order, String note, LocalDate day) {
        CountedQuarter counted = counted(order);
        transactions().run(connection -> {
            new LiveShelf(connection).hold();
            new ProofShelf(connection).put(next(connection, order, counted, note, day));
            return null;
        });
    }

    /** Writes down that somebody found this proof right; false when it is no longer there, or was checked before. */
    public boolean check(Proof proof, String account) {
        return transactions().run(connection -> new ProofShelf(connection).check(proof.id(), account));
    }

    /**
     * Lets this proof out as it is; false when it is no longer there, nobody found it right, or nobody else did.
     *
     * @param fourEyes whether somebody else must have found it right
     */
    public boolean release(Proof proof, String account, boolean fourEyes, LocalDate day) {
        return transactions().run(connection -> {
            beTheOnlyOne(connection);
            new FiguresShelf(connection).retire(proof.figures().gemeente(), proof.figures().quarter());
            return new ProofShelf(connection).release(proof.id(), account, fourEyes, day);
        });
    }

    /** After the proof that staff have seen, else after what is out, else the first. */
    private PublishedFigures next(Connection connection, Order order, CountedQuarter counted, String note, LocalDate day)
            throws SQLException {
        FiguresShelf shelf = new FiguresShelf(connection);
        Optional<PublishedFigures> out = shelf.latest(order.gemeente(), order.quarter());
        Optional<PublishedFigures> proof = new ProofShelf(connection).of(order.gemeente(), order.quarter()).map(Proof::figures);
        PublishedFigures earlier = proof.or(() -> out).orElse(null);
        Sheet sheet = earlier == null ? order.sheet() : order.sheet().withTeamsOf(earlier.sheet());
        Map<String, Table> tables = counted.tables(sheet, new LiveShelf(connection).of(order.gemeente(), order.quarter()));
        if (earlier == null) {
            Publication first = Publication.first(order.quarter().toString(), k, sheet.layout(), tables, yardsticks(shelf, order));
            return made(order, sheet, first, day, counted.ways());
        }
        Publication figures = proof.isPresent()
                ? earlier.figures().again(out.isPresent() ? note : "", k, sheet.layout(), tables, yardsticks(shelf, order))
                : earlier.figures().corrected(note, k, sheet.layout(), tables, yardsticks(shelf, order));
        return made(order, sheet, figures, day, counted.ways().after(earlier.ways(), k));
    }

    PublishedFigures made(Order order, Sheet sheet, Publication figures, LocalDate day, Ways ways) {
        return new PublishedFigures(order.gemeente(), order.quarter(), sheet, figures, day, ways, List.of(), voorbeeld);
    }

    /** Of which access points anything was counted. */
    public List<String> accessPoints(GemeenteCode gemeente, Quarter quarter) {
        return counted(gemeente, quarter).accessPoints().stream().sorted().toList();
    }

    CountedQuarter counted(Order order) {
        return counted(order.gemeente(), order.quarter());
    }

    FigureTransactions transactions() {
        return new FigureTransactions(database);
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
}
