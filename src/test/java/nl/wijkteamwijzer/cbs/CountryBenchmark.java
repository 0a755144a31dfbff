package nl.wijkteamwijzer.cbs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.wijkteamwijzer.sample.SampleAddresses;

/**
 * Reads in a table as large as the country, on a database on disk: "write FILE ROWS", or "import FILE JDBC-URL". Run by
 * hand with a small heap; surefire leaves it alone.
 */
final class CountryBenchmark {

    private CountryBenchmark() {}

    public static void main(String[] args) throws IOException, SQLException {
        long start = System.nanoTime();
        if (args[0].equals("write")) {
            try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
                SampleAddresses.writeCountry(out, Long.parseLong(args[2]));
            }
        } else {
            try (Connection connection = DriverManager.getConnection(args[2])) {
                TestDatabase.createTablesIfMissing(connection);
                String[] command = {"postcodes", args[1], "--voorbeeld"};
                AreaCommand.run(command, connection, System.out, LocalDate.of(2026, 1, 5));
            }
        }
        System.out.printf("%.1f s%n", (System.nanoTime() - start) / 1e9);
    }
}
