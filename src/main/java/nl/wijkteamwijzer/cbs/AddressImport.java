package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads an edition of the address table of CBS into the database and puts it in force. Wants a connection of its own,
 * outside any other transaction. Whatever goes wrong, the edition in force stays in force: {@link SQLException} when
 * the database fails, {@link UnreadableFileException} when the file is no such table, {@link IOException} when it
 * cannot be read; bad rows are not exceptions but stand in the report.
 */
public final class AddressImport {

    private static final int FETCH = 1000;
    private static final long NONE = -1;

    private final Connection connection;
    private final LocalDate today;
    private final Editions editions;

    public AddressImport(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
        this.editions = new Editions(connection);
    }

    /** Tells what {@link #run} would do, and changes nothing. */
    public ImportReport dryRun(Path table, ImportOptions options) throws IOException, SQLException {
        AddressReading reading = new AddressReading(table, options);
        return compared(reading);
    }

    /** Puts the table in force, unless it is refused: then this is a dry run. See {@link ImportReport#refusal()}. */
    public ImportReport run(Path table, ImportOptions options) throws IOException, SQLException {
        AddressReading reading = new AddressReading(table, options);
        if (reading.refusal().isPresent()) {
            return compared(reading);
        }
        String source = table.getFileName().toString();
        long addresses = reading.doors().count();
        Edition edition = new Edition(reading.year(), today, source, addresses, options.voorbeeld());
        return putInForce(edition, reading);
    }

    /**
     * Puts the edition back that was in force before, and tells which; empty when there is none. Doing it twice puts
     * the newer one back. SQLException when the database fails, and then nothing has changed.
     */
    public Optional<Edition> undo() throws SQLException {
        try (Transaction transaction = new Transaction(connection)) {
            Optional<Long> previous = editions.previous();
            if (previous.isEmpty()) {
                return Optional.empty();
            }
            editions.putInForce(previous.get());
            Edition edition = editions.called(previous.get());
            transaction.commit();
            return Optional.of(edition);
        }
    }

    private ImportReport compared(AddressReading reading) throws SQLException {
        try (Transaction transaction = new Transaction(connection)) {
            Difference difference = difference(reading, editions.inForce(), (postcode, addresses) -> {});
            transaction.commit();
            return reading.imported(difference, false, List.of());
        }
    }

    private ImportReport putInForce(Edition edition, AddressReading reading) throws SQLException {
        long id = announced(edition);
        Optional<Long> replaced;
        Difference difference;
        try (Transaction transaction = new Transaction(connection)) {
            replaced = editions.inForce();
            try (EditionWriter writer = new EditionWriter(connection, id, reading.buurten())) {
                difference = difference(reading, replaced, writer);
                writer.flush();
            }
            editions.complete(id, edition.addresses());
            editions.putInForce(id);
            transaction.commit();
        }
        return reading.imported(difference, true, tidied(id, replaced.orElse(NONE)));
    }

    // Committed apart: on Derby whoever looks for the edition in force would otherwise wait for this row until the end.
    private long announced(Edition edition) throws SQLException {
        try (Transaction transaction = new Transaction(connection)) {
            long id = editions.announce(edition);
            transaction.commit();
            return id;
        }
    }

    private Difference difference(AddressReading reading, Optional<Long> before, AddressReading.Postcodes alsoTo)
            throws SQLException {
        String sql = "select postcode, numbers from postcode_area where edition_id = ? order by postcode";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, before.orElse(NONE));
            query.setFetchSize(FETCH); // PostgreSQL would otherwise hand over half a million rows at once
            try (ResultSet rows = query.executeQuery()) {
                EditionComparison comparison = new EditionComparison(rows, reading.buurten());
                reading.forEachPostcode((postcode, addresses) -> {
                    comparison.postcode(postcode, addresses);
                    alsoTo.postcode(postcode, addresses);
                });
                return comparison.difference();
            }
        }
    }

    // The new edition is in force by now: that an old one could not be removed is no reason to take it back.
    private List<String> tidied(long inForce, long previous) {
        try (Transaction transaction = new Transaction(connection)) {
            editions.keepOnly(inForce, previous);
            transaction.commit();
            return List.of();
        } catch (SQLException e) {
            return List.of(
                    "De oudste uitgave kon niet worden opgeruimd; dat gebeurt bij de volgende keer: " + e.getMessage());
        }
    }
}
