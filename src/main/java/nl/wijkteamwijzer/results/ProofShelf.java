package nl.wijkteamwijzer.results;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.survey.Quarter;

/** Versions that are made and not out yet, in the database: one of a quarter. Everything happens in the transaction of who asks. */
final class ProofShelf {

    private static final String PROOF = "PROEF";
    private static final String CHECKED = "GECONTROLEERD";
    private static final String OF_PROOF = FiguresShelf.OF_QUARTER + " and status in ('" + PROOF + "', '" + CHECKED + "')";

    private static final String RELEASE =
            "update figures set status = '" + FiguresShelf.IN_FORCE + "', released_by = ?, published_on = ?";

    private final Connection connection;
    private final FiguresShelf figures;

    ProofShelf(Connection connection) {
        this.connection = connection;
        figures = new FiguresShelf(connection);
    }

    Optional<Proof> of(GemeenteCode gemeente, Quarter quarter) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id, checked_by from figures" + OF_PROOF)) {
            FiguresShelf.bind(select, 1, gemeente, quarter);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? proof(row.getLong(1), row.getString(2), gemeente, quarter) : Optional.empty();
            }
        }
    }

    private Optional<Proof> proof(long id, String checkedBy, GemeenteCode gemeente, Quarter quarter) throws SQLException {
        return figures.numbered(id, gemeente, quarter).map(made -> new Proof(id, made, checkedBy));
    }

    /** Quarters of which there is one, the first first. */
    List<Quarter> quarters(GemeenteCode gemeente) throws SQLException {
        List<Quarter> quarters = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select quarter from figures where gemeente_code = ? and status in ('" + PROOF + "', '" + CHECKED + "') order by quarter")) {
            select.setString(1, gemeente.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    quarters.add(Quarter.parse(row.getString(1)));
                }
            }
        }
        return quarters;
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

    /** False when this one is not there, or does not wait for it. */
    boolean check(long id, String account) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update figures set status = '" + CHECKED + "', checked_by = ? where id = ? and status = '" + PROOF + "'")) {
            update.setString(1, account);
            update.setLong(2, id);
            return update.executeUpdate() == 1;
        }
    }

    /** Puts this one in force; false when it is not there, nobody found it right, or with four eyes only who lets it out. */
    boolean release(long id, String account, boolean fourEyes, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(RELEASE + " where id = ? and status = '" + CHECKED + "'"
                + (fourEyes ? " and checked_by <> ?" : ""))) {
            update.setString(1, account);
            update.setDate(2, Date.valueOf(day));
            update.setLong(3, id);
            if (fourEyes) {
                update.setString(4, account);
            }
            return update.executeUpdate() == 1;
        }
    }

    /** Puts the one that is there in force, whether somebody found it right or not; false when there is none. */
    boolean releaseByItself(GemeenteCode gemeente, Quarter quarter, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(RELEASE + OF_PROOF)) {
            update.setNull(1, Types.VARCHAR);
            update.setDate(2, Date.valueOf(day));
            FiguresShelf.bind(update, 3, gemeente, quarter);
            return update.executeUpdate() == 1;
        }
    }
}
