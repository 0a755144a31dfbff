package nl.wijkteamwijzer.cbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressReadingTest {

    private static final String HEADER = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n";
    private static final String GOOD = "2315AB;1;5460302;54603;546\n";

    @TempDir
    Path folder;

    @Test
    void readsBareNumbersAndFullCodesAlike() throws Exception {
        AddressReading reading = read(HEADER + GOOD + "\"2315ab\";\"2\";\"BU05460302\";\"WK054603\";\"GM0546\"\n");

        assertThat(problems(reading)).isEmpty();
        assertThat(addresses(reading)).containsExactly("2315AB 1 BU05460302", "2315AB 2 BU05460302");
        assertThat(reading.year()).isEqualTo(2025);
    }

    @Test
    void findsColumnsByNameInAnyOrderWithCommasAndByteOrderMark() throws Exception {
        AddressReading reading =
                read("\ufeffGemeente2017,Wijk2017,PC6,extra,Buurt2017,Huisnummer\n546,54603,2315AB,x,5460302,7");

        assertThat(addresses(reading)).containsExactly("2315AB 7 BU05460302");
        assertThat(reading.year()).isEqualTo(2017);
    }

    @Test
    void saysOfEachBadRowOnWhichLineItIsAndWhatIsWrong() throws Exception {
        AddressReading reading = read(HEADER + GOOD
                + "2315SS;1;5460302;54603;546\n"
                + "2315AC;12a;5460302;54603;546\n"
                + "2315AC;0;5460302;54603;546\n"
                + "\n"
                + "2315AC;1;De Kooi;54603;546\n"
                + "2315AC;1;5460302;?;546\n"
                + "2315AC;1;5460302;54603;\n"
                + "2315AC;1;5460302;54604;546\n"
                + "2315AC;1;5460302;54603;547\n"
                + "2315AC;1;5460302\n");

        assertThat(problems(reading))
                .containsExactly(
                        "Regel 3: geen geldige postcode: “2315SS”",
                        "Regel 4: geen geldig huisnummer: “12a”",
                        "Regel 5: geen geldig huisnummer: “0”",
                        "Regel 7: geen code van een buurt: “De Kooi”",
                        "Regel 8: geen code van een wijk: “?”",
                        "Regel 9: geen code van een gemeente: “”",
                        "Regel 10: wijk WK054604 hoort niet bij buurt BU05460302",
                        "Regel 11: gemeente GM0547 hoort niet bij wijk WK054603",
                        "Regel 12: te weinig kolommen: 3 in plaats van 5");
        assertThat(addresses(reading)).containsExactly("2315AB 1 BU05460302");
        assertThat(reading.refusal()).isPresent();
    }

    @Test
    void namesBothLinesOfADoorInTwoBuurtenHoweverFarApart() throws Exception {
        AddressReading reading = read(HEADER + GOOD + "1011AB;5;3630000;36300;363\n" + "9999ZZ;1;19660101;196601;1966\n"
                + "2315AB;1;5460109;54601;546\n" + "1011AB;5;3630000;36300;363\n" + "2315AB;1;5460302;54603;546\n"
                + "1011AB;5;3630001;36300;363\n");

        assertThat(problems(reading))
                .containsExactly(
                        "Regel 5: 2315 AB nummer 1 in buurt BU05460109 staat op regel 2 in buurt BU05460302",
                        "Regel 8: 1011 AB nummer 5 in buurt BU03630001 staat op regel 3 in buurt BU03630000",
                        "Regel 6 (waarschuwing): staat al op regel 3",
                        "Regel 7 (waarschuwing): staat al op regel 2");
        assertThat(addresses(reading))
                .containsExactly("1011AB 5 BU03630000", "2315AB 1 BU05460302", "9999ZZ 1 BU19660101");
        assertThat(reading.doors().count()).isEqualTo(3);
        assertThat(reading.doors().postcodes()).isEqualTo(3);
    }

    @Test
    void isNotRefusedForTheSameRowTwice() throws Exception {
        assertThat(read(HEADER + GOOD + GOOD).refusal()).isEmpty();
    }

    @Test
    void keepsTheFirstProblemsAndWritesAllToTheReport() throws Exception {
        int bad = RowProblems.KEPT_OF_EACH_KIND + 250;
        StringWriter report = new StringWriter();

        Path table = write(HEADER + "x;1;5460302;54603;546\n".repeat(bad));
        AddressReading reading =
                new AddressReading(table, ImportOptions.standard().reportingTo(report));

        ReadReport read = reading.imported(null, false, List.of()).read();
        assertThat(read.problems()).hasSize(RowProblems.KEPT_OF_EACH_KIND);
        assertThat(read.badRows()).isEqualTo(bad);
        assertThat(report.toString().lines()).hasSize(bad);
    }

    @Test
    void isRefusedWithoutAnyAddress() throws Exception {
        assertThat(read(HEADER).refusal()).isPresent();
        Path bad = write(HEADER + "x;1;5460302;54603;546\n");
        assertThat(new AddressReading(bad, ImportOptions.standard().allowingBadRows()).refusal())
                .isPresent();
    }

    @Test
    void showsProgress() throws Exception {
        List<Long> shown = new ArrayList<>();
        List<Integer> compared = new ArrayList<>();
        AddressReading reading = new AddressReading(
                write(HEADER + GOOD), ImportOptions.standard().showing(shown::add).showingComparison(compared::add));
        assertThat(shown).containsExactly(1L);
        assertThat(compared).isEmpty();

        reading.forEachPostcode((postcode, addresses) -> {});
        assertThat(compared).containsExactly(100);
    }

    @Test
    void cannotReadAnotherTable() {
        assertUnreadable("", "leeg");
        assertUnreadable("PC6;Huisnummer;Buurt2025;Wijk2025\n", "Gemeente");
        assertUnreadable("PC6;Huisnummer;Buurt2025;Wijk2024;Gemeente2025\n", "hetzelfde jaar");
        assertUnreadable(HEADER + GOOD + "2315AC;\"1;5460302;54603;546\n" + GOOD.repeat(5), "na regel 2");
        assertUnreadable(HEADER + GOOD + "2315AC;\"1;5460302;54603;546\n" + GOOD.repeat(5000), "na regel 2");
    }

    private void assertUnreadable(String text, String reason) {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> read(text))
                .withMessageContaining(reason);
    }

    private AddressReading read(String text) throws IOException {
        return new AddressReading(write(text), ImportOptions.standard());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("tabel.csv"), text);
    }

    private static List<String> problems(AddressReading reading) {
        return reading.imported(null, false, List.of()).read().problems().stream()
                .map(RowProblem::toString)
                .toList();
    }

    private static List<String> addresses(AddressReading reading) throws SQLException {
        List<String> all = new ArrayList<>();
        reading.forEachPostcode((postcode, addresses) -> {
            for (long address : addresses) {
                all.add(Postcode.ofOrdinal(postcode).value() + " " + PackedAddress.houseNumber(address) + " "
                        + reading.buurten().at(PackedAddress.buurt(address)));
            }
        });
        return all;
    }
}
