package nl.wijkteamwijzer.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.wijkteamwijzer.area.Gemeente;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetImportTest {

    private static final String HEADER = "PC6;Straat;Plaats;Gemeente\n";
    private static final String DRIFTSTRAAT = "2315AA;Driftstraat;Leiden;GM0546\n2315 ab;Driftstraat;Leiden;546\n";

    @TempDir
    Path folder;

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
    void putsAStreetWhereItsPostcodesStand() throws Exception {
        StreetReport report = run(HEADER + DRIFTSTRAAT + "2311AA;Mariënpoelstraat;Leiden;546\n");

        assertThat(report.inForce()).isTrue();
        assertThat(report.streets()).isEqualTo(2);
        assertThat(streets())
                .containsExactly(
                        "Driftstraat|Leiden|GM0546|false|2315AA",
                        "Driftstraat|Leiden|GM0546|false|2315AB",
                        "Mariënpoelstraat|Leiden|GM0546|false|2311AA");
    }

    @Test
    void replacesAllStreets() throws Exception {
        Path first = write(HEADER + DRIFTSTRAAT);
        new StreetImport(connection).run(first, ImportOptions.standard().asVoorbeeld());
        StreetReport report = run(HEADER + "2311AA;Breestraat;Leiden;546\n");

        assertThat(report.replaced()).isEqualTo(1);
        assertThat(streets()).containsExactly("Breestraat|Leiden|GM0546|false|2311AA");
    }

    @Test
    void refusesAFileWithABadRowAndSaysWhy() throws Exception {
        run(HEADER + DRIFTSTRAAT);
        List<String> before = streets();

        StreetReport report = run(
                HEADER + "2311AA;Breestraat;Leiden;546\n2311AA;Breestraat;Leiden;546\n"
                        + "2311SA;Breestraat;Leiden;546\n2311AB; ;Leiden;546\n"
                        + "2311AB;Breestraat;Leiden;Leiden\n2311AB;Breestraat\n");

        assertThat(report.inForce()).isFalse();
        assertThat(report.read().problems()).map(RowProblem::line).containsExactly(4L, 5L, 6L, 7L, 3L);
        assertThat(report.read().warnings()).isEqualTo(1);
        assertThat(streets()).isEqualTo(before);
    }

    @Test
    void refusesNamesThatAreNotInUtf8() throws Exception {
        Path file = folder.resolve("straten.csv");
        Files.writeString(file, HEADER + "2311AA;Mariënpoelstraat;Leiden;546\n", StandardCharsets.ISO_8859_1);

        assertThat(new StreetImport(connection)
                        .run(file, ImportOptions.standard())
                        .read()
                        .badRows())
                .isEqualTo(1);
    }

    @Test
    void triesWithoutATrace() throws Exception {
        StreetReport report =
                new StreetImport(connection).dryRun(write(HEADER + DRIFTSTRAAT), ImportOptions.standard());

        assertThat(report.streets()).isEqualTo(1);
        assertThat(report.inForce()).isFalse();
        assertThat(streets()).isEmpty();
    }

    @Test
    void cannotReadAnotherTable() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> run("PC6;Huisnummer\n2315AA;1\n"))
                .withMessageContaining("Straat");
    }

    private StreetReport run(String text) throws IOException, SQLException {
        return new StreetImport(connection).run(write(text), ImportOptions.standard());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("straten.csv"), text);
    }

    private List<String> streets() throws SQLException {
        return TestDatabase.rows(
                connection,
                "select s.name, s.place, s.gemeente_code, s.voorbeeld, p.postcode from street s"
                        + " join street_postcode p on p.street_id = s.id order by s.name, p.postcode");
    }
}
