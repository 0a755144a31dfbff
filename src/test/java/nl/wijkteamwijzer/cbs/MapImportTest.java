package nl.wijkteamwijzer.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.wijkteamwijzer.sample.SampleAddresses;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapImportTest {

    private static final LocalDate NEW_YEAR_2024 = LocalDate.of(2024, 1, 1);
    private static final String PIETERSWIJK =
            "select name, valid_from, valid_to from buurt where code = 'BU05460000'" + " order by valid_from";

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
    void entersWijkenAndBuurtenOfLeiden() throws Exception {
        MapReport report = enter(leiden("wijken"), leiden("buurten"), NEW_YEAR_2024);

        assertThat(report).isEqualTo(new MapReport(10, 54, 0));
        assertThat(TestDatabase.rows(connection, "select code, name from wijk where code = 'WK054603'"))
                .containsExactly("WK054603|Leiden-Noord");
        assertThat(TestDatabase.rows(connection, "select outline from buurt where code = 'BU05460000'"))
                .containsExactly("4.491 52.16,4.485 52.161,4.488 52.156,4.493 52.156,4.494 52.157,4.491 52.16");
    }

    @Test
    void overwritesTheMapOfTheSameDay() throws Exception {
        enter(leiden("wijken"), leiden("buurten"), NEW_YEAR_2024);
        Path renamed = write("b.json", Files.readString(leiden("buurten")).replace("Pieterswijk", "Pieterskwartier"));

        assertThat(enter(leiden("wijken"), renamed, NEW_YEAR_2024).ended()).isZero();
        assertThat(TestDatabase.rows(connection, PIETERSWIJK)).containsExactly("Pieterskwartier|2024-01-01|null");
    }

    @Test
    void endsTheEarlierMapTheDayBefore() throws Exception {
        enter(leiden("wijken"), leiden("buurten"), NEW_YEAR_2024);

        assertThat(enter(leiden("wijken"), leiden("buurten"), NEW_YEAR_2024.plusYears(1))
                        .ended())
                .isEqualTo(64);
        assertThat(TestDatabase.rows(connection, PIETERSWIJK))
                .containsExactly("Pieterswijk|2024-01-01|2024-12-31", "Pieterswijk|2025-01-01|null");
    }

    @Test
    void keepsTheRingsOfAnAreaInParts() throws Exception {
        Path wijken = write("w.json", feature("WK054603", "Polygon", "[[[4.5,52.1],[4.6,52.1],[4.5,52.1]]]"));
        Path buurten = write(
                "b.json",
                feature(
                        "BU05460302",
                        "MultiPolygon",
                        "[[[[4.50,52.1],[4.6,52.1],[4.5,52.1]]],"
                                + "[[[4,52],[5,52],[4,52]],[[4.1,52],[4.2,52],[4.1,52]]]]"));
        enter(wijken, buurten, NEW_YEAR_2024);

        assertThat(TestDatabase.rows(connection, "select outline from buurt"))
                .containsExactly("4.5 52.1,4.6 52.1,4.5 52.1;4 52,5 52,4 52;4.1 52,4.2 52,4.1 52");
    }

    @Test
    void refusesWhatIsNotSuchAMapAndChangesNothing() throws Exception {
        assertRefused(leiden("buurten"), leiden("buurten"), "wijk");
        assertRefused(leiden("wijken"), leiden("wijken"), "buurt");
        assertRefused(leiden("wijken"), write("x.json", "{}"), "GeoJSON");
        assertRefused(leiden("wijken"), write("x.json", "geen json"), "GeoJSON");
        assertRefused(leiden("wijken"), write("x.json", "{\"features\":[]}"), "leeg");
        assertRefused(leiden("wijken"), write("x.json", feature("BU03630000", "Polygon", "[[[4,52]]]")), "staat niet");
        assertRefused(leiden("wijken"), write("x.json", feature("BU05460302", "Point", "[4,52]")), "veelhoek");
        String tooMany = "[4.123,52.123],".repeat(2000) + "[4.123,52.123]";
        Path detailed = write("x.json", feature("BU05460302", "Polygon", "[[" + tooMany + "]]"));
        assertRefused(leiden("wijken"), detailed, "te veel punten");
        assertThat(TestDatabase.rows(connection, "select code from wijk")).isEmpty();
    }

    private void assertRefused(Path wijken, Path buurten, String reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> enter(wijken, buurten, NEW_YEAR_2024))
                .withMessageContaining(reason);
    }

    private MapReport enter(Path wijken, Path buurten, LocalDate from) throws IOException, SQLException {
        return new MapImport(connection).run(wijken, buurten, from);
    }

    private Path leiden(String layer) throws IOException {
        String name = "leiden-" + layer + "-2024.geojson";
        try (InputStream in = SampleAddresses.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String feature(String code, String type, String coordinates) {
        return "{\"features\":[{\"properties\":{\"code\":\"" + code + "\",\"naam\":\"Naam\"},\"geometry\":{\"type\":\""
                + type + "\",\"coordinates\":" + coordinates + "}}]}";
    }
}
