package nl.wijkteamwijzer.cbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCommandTest {

    @TempDir
    Path folder;

    private final StringBuilder out = new StringBuilder();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = TestDatabase.create();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void readsItsOwnSample() throws Exception {
        assertThat(run("voorbeelddata", folder.toString())).isEqualTo(AreaCommand.DONE);
        String addresses = folder.resolve("postcodes-voorbeeld.csv").toString();
        String streets = folder.resolve("straten-voorbeeld.csv").toString();

        assertThat(run("postcodes", addresses, "--proef")).isEqualTo(AreaCommand.DONE);
        assertThat(out).contains("Proef: er is niets gewijzigd.");
        assertThat(run("postcodes", "--voorbeeld", addresses)).isEqualTo(AreaCommand.DONE);
        assertThat(out).contains("Van kracht.").contains("Indeling van 2025: 3.222 postcodes, 45.436 adressen");
        assertThat(run("straten", streets, "--voorbeeld")).isEqualTo(AreaCommand.DONE);
        assertThat(TestDatabase.rows(connection, "select count(*) from street_postcode"))
                .containsExactly("3222");
        assertThat(TestDatabase.rows(connection, "select voorbeeld, in_force from address_edition"))
                .containsExactly("true|true");
    }

    @Test
    void refusesABadTableAndWritesTheReport() throws Exception {
        Path table = write(
                "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n2315AB;1;5460302;54603;546\nx;1;5460302;54603;546\n");
        Path report = folder.resolve("rapport.txt");

        assertThat(run("postcodes", table.toString(), "--rapport", report.toString()))
                .isEqualTo(AreaCommand.REFUSED);
        assertThat(out).contains("Geweigerd.");
        assertThat(report).content().startsWith("Regel 3: geen geldige postcode");
        assertThat(run("postcodes", table.toString(), "--met-fouten")).isEqualTo(AreaCommand.DONE);
    }

    @Test
    void refusesAFileThatIsNoTable() throws Exception {
        assertThat(run("postcodes", write("niets\n").toString())).isEqualTo(AreaCommand.REFUSED);
        assertThat(out).contains("De kolom PC6 ontbreekt").contains("Er is niets gewijzigd.");
    }

    @Test
    void goesBackOnlyWhenThereIsSomethingToGoBackTo() throws Exception {
        String row = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n2315AB;1;5460302;54603;546\n";
        assertThat(run("terug")).isEqualTo(AreaCommand.REFUSED);
        run("postcodes", write(row).toString());
        run("postcodes", write(row).toString());
        assertThat(run("terug")).isEqualTo(AreaCommand.DONE);
        assertThat(out).contains("Weer van kracht");
    }

    @Test
    void readsTheMap() throws Exception {
        String wijken = "src/main/resources/nl/wijkteamwijzer/sample/leiden-wijken-2024.geojson";
        String buurten = "src/main/resources/nl/wijkteamwijzer/sample/leiden-buurten-2024.geojson";

        assertThat(run("kaart", wijken, buurten, "--vanaf", "2024-01-01")).isEqualTo(AreaCommand.DONE);
        assertThat(out).contains("10 wijken en 54 buurten").contains("Bron: CBS/Kadaster");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "onzin",
                "postcodes",
                "postcodes a b",
                "postcodes a --rapport",
                "kaart a b",
                "kaart a b --vanaf gisteren",
                "kaart a --vanaf 2024-01-01",
                "terug nu",
                "straten a --proeven",
                "voorbeelddata"
            })
    void explainsItselfWhenNotUnderstood(String words) throws Exception {
        assertThat(run(words.isEmpty() ? new String[0] : words.split(" "))).isEqualTo(AreaCommand.NOT_UNDERSTOOD);
        assertThat(out).startsWith("Gebruik:");
    }

    private int run(String... words) throws IOException, SQLException {
        return AreaCommand.run(words, connection, out, LocalDate.of(2026, 1, 5));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("tabel.csv"), text);
    }
}
