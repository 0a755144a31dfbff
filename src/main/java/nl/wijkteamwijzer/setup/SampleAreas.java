package nl.wijkteamwijzer.setup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.wijkteamwijzer.cbs.AreaCommand;
import nl.wijkteamwijzer.sample.SampleAddresses;

/** The map of the demo's gemeente, which is real, and its addresses, which are invented: through the same door as real ones. */
public final class SampleAreas {

    private static final String WIJKEN = "leiden-wijken-2024.geojson";
    private static final String BUURTEN = "leiden-buurten-2024.geojson";
    private static final String MAP_SINCE = "2015-01-01";

    private final DataSource database;

    public SampleAreas(DataSource database) {
        this.database = database;
    }

    /** Does nothing when there are addresses already. */
    public void plant(LocalDate today) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (holdsAddresses(connection)) {
                return;
            }
            Path folder = Files.createTempDirectory("voorbeelddata");
            try {
                plant(connection, folder, today);
            } finally {
                clear(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void plant(Connection connection, Path folder, LocalDate today) throws IOException, SQLException {
        unpack(WIJKEN, folder);
        unpack(BUURTEN, folder);
        String place = folder.toString();
        for (List<String> command : List.of(
                List.of("kaart", place + "/" + WIJKEN, place + "/" + BUURTEN, "--vanaf", MAP_SINCE),
                List.of("voorbeelddata", place),
                List.of("postcodes", place + "/postcodes-voorbeeld.csv", "--voorbeeld"),
                List.of("straten", place + "/straten-voorbeeld.csv", "--voorbeeld"))) {
            StringBuilder told = new StringBuilder();
            if (AreaCommand.run(command.toArray(String[]::new), connection, told, today) != 0) {
                throw new NotReady("de voorbeelddata is niet in te lezen. " + told);
            }
        }
    }

    private static void unpack(String name, Path folder) throws IOException {
        try (InputStream resource = SampleAddresses.class.getResourceAsStream(name)) {
            Files.copy(resource, folder.resolve(name));
        }
    }

    private static boolean holdsAddresses(Connection connection) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery("select count(*) from address_edition")) {
            return rows.next() && rows.getLong(1) > 0;
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
