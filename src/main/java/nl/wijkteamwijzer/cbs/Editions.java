package nl.wijkteamwijzer.cbs;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** The editions of the address table in the database. Commits nothing: whoever calls holds the transaction. */
final class Editions {

    private final Connection connection;

    Editions(Connection connection) {
        this.connection = connection;
    }

    Optional<Long> inForce() throws SQLException {
        return first("select max(id) from address_edition where in_force = true");
    }

    /** The newest complete edition that is not in force: the one to go back to. */
    Optional<Long> previous() throws SQLException {
        return first("select max(id) from address_edition where in_force = false and addresses > 0");
    }

    /** IllegalStateException when there is none with this id. */
    Edition called(long id) throws SQLException {
        String sql = "select cbs_year, imported_on, source, addresses, voorbeeld from address_edition where id = ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("No edition " + id);
                }
                LocalDate importedOn = row.getDate(2).toLocalDate();
                return new Edition(row.getInt(1), importedOn, row.getString(3), row.getLong(4), row.getBoolean(5));
            }
        }
    }

    /**
     * Adds an edition that is not in force yet, without its rows; returns its id. It counts as incomplete, with 0
     * addresses, until {@link #complete}.
     */
    long announce(Edition edition) throws SQLException {
        String sql = "insert into address_edition (cbs_year, imported_on, source, addresses, voorbeeld, in_force)"
                + " values (?, ?, ?, 0, ?, false)";
        try (PreparedStatement insert = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            insert.setInt(1, edition.cbsYear());
            insert.setDate(2, Date.valueOf(edition.importedOn()));
            insert.setString(3, edition.source());
            insert.setBoolean(4, edition.voorbeeld());
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    void complete(long id, long addresses) throws SQLException {
        update("update address_edition set addresses = " + addresses + " where id = " + id);
    }

    /** Ends the edition in force and puts this one in its place; SQLException when another did so at the same time. */
    void putInForce(long id) throws SQLException {
        update("update address_edition set in_force = false where in_force = true");
        update("update address_edition set in_force = true where id = " + id);
        // on PostgreSQL two at once do not see each other's edition until here
        if (first("select count(*) from address_edition where in_force = true").orElseThrow() != 1) {
            throw new SQLException("Another edition was put in force at the same time");
        }
    }

    /** Removes every edition but these two. */
    void keepOnly(long inForce, long previous) throws SQLException {
        String others = " not in (" + inForce + ", " + previous + ")";
        update("delete from postcode_area where edition_id" + others);
        update("delete from address_edition where in_force = false and id" + others);
    }

    private void update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Optional<Long> first(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            long id = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(id);
        }
    }
}
