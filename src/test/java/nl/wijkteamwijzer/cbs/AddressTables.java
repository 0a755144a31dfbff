package nl.wijkteamwijzer.cbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.wijkteamwijzer.sample.SampleAddresses;

/** Small address tables, and what the database holds after they have been read in. */
final class AddressTables {

    private static final String HEADER = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n";
    private static final String IN_FORCE =
            "select e.source, p.postcode, p.gemeente_code, p.numbers from postcode_area p"
                    + " join address_edition e on e.id = p.edition_id where e.in_force = true order by p.postcode";
    private static final String EVERYTHING = "select e.id, e.cbs_year, e.source, e.addresses, e.voorbeeld, e.in_force,"
            + " p.postcode, p.numbers from address_edition e join postcode_area p"
            + " on p.edition_id = e.id order by 1, 7";

    private AddressTables() {}

    static Path table(Path file, String rows) throws IOException {
        return Files.writeString(file, HEADER + rows);
    }

    static String kooi(String postcode, int... numbers) {
        return rows(postcode, 5460302, numbers);
    }

    static String waard(String postcode, int... numbers) {
        return rows(postcode, 5460109, numbers);
    }

    private static String rows(String postcode, int buurt, int... numbers) {
        StringBuilder rows = new StringBuilder();
        for (int number : numbers) {
            rows.append(SampleAddresses.row(postcode, number, buurt));
        }
        return rows.toString();
    }

    static List<String> inForce(Connection connection) throws SQLException {
        return TestDatabase.rows(connection, IN_FORCE);
    }

    static List<String> everything(Connection connection) throws SQLException {
        return TestDatabase.rows(connection, EVERYTHING);
    }
}
