package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** Versions that are made and not out yet, in the database: one of a quarter. Everything happens in the transaction of who asks. */
final class ProofShelf {

    private static final String PROOF = "PROEF";
    private static final String CHECKED = "GECONTROLEERD";
    private static final String OF_PROOF = FiguresShelf.OF_QUARTER + " and status in ('" + PROOF + "', '" + CHECKED + "')";

    private final Connection connection;
    private final FiguresShelf figures;

    ProofShelf(Connection connection) {
        this.connection = connection;
        figures = new FiguresShelf(connection);
    }

    Optional<Proof> of(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        Optional<PublishedFigures> made = figures.withStatus(gemeente, quarter, Set.of(PROOF, CHECKED));
        return made.isEmpty() ? Optional.empty() : Optional.of(new Proof(made.get(), checkedBy(gemeente, quarter)));
    }

    private String checkedBy(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select checked_by from figures" + OF_PROOF)) {
            FiguresShelf.bind(select, 1, gemeente, quarter);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Puts it in the place of the one that is there. */
    void put(PublishedFigures made) throws SQLException {
        remove(made.gemeente(), made.quarter());
        figures.add(made, PROOF);
    }

    void remove(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        for (String table : List.of("figures_cell", "figures_indicator", "figures_team")) {
            figures.execute("delete from " + table + " where figures_id in (select id from figures" + OF_PROOF + ")", gemeente, quarter);
        }
        figures.execute("delete from figures" + OF_PROOF, gemeente, quarter);
    }

    /** False when there is none that waits for it. */
    boolean check(GemeenteCode gemeente, Quarter quarter, String account) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update figures set status = '" + CHECKED + "', checked_by = ?"
                + FiguresShelf.OF_QUARTER + " and status = '" + PROOF + "'")) {
            update.setString(1, account);
            FiguresShelf.bind(update, 2, gemeente, quarter);
            return update.executeUpdate() == 1;
        }
    }

    /**
     * Puts it in force, in the place of the version before; false when there is none.
     *
     * @param account null when it goes out by itself
     */
    boolean release(GemeenteCode gemeente, Quarter quarter, String account, LocalDate day) throws SQLException {
        figures.retire(gemeente, quarter);
        try (PreparedStatement update = connection.prepareStatement(
                "update figures set status = '" + FiguresShelf.IN_FORCE + "', released_by = ?, published_on = ?" + OF_PROOF)) {
            update.setString(1, account);
            update.setDate(2, Date.valueOf(day));
            FiguresShelf.bind(update, 3, gemeente, quarter);
            return update.executeUpdate() == 1;
        }
    }
}
