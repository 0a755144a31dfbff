package nl.wijkteamwijzer.cbs;

import static nl.wijkteamwijzer.cbs.AddressTables.everything;
import static nl.wijkteamwijzer.cbs.AddressTables.inForce;
import static nl.wijkteamwijzer.cbs.AddressTables.kooi;
import static nl.wijkteamwijzer.cbs.AddressTables.table;
import static nl.wijkteamwijzer.cbs.AddressTables.waard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.BuurtCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @TempDir
    Path folder;

    private Connection connection;
    private AddressImport addresses;

    @BeforeEach
    void open() throws SQLException, IOException {
        connection = TestDatabase.create();
        addresses = new AddressImport(connection, TODAY);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void putsATableInForce() throws Exception {
        ImportReport report = run("een", kooi("2315AB", 1, 3, 5) + waard("2315AB", 2) + kooi("2315AC", 9));

        assertThat(report.inForce()).isTrue();
        assertThat(report.refusal()).isEmpty();
        assertThat(report.postcodes()).isEqualTo(2);
        assertThat(report.addresses()).isEqualTo(5);
        assertThat(inForce(connection))
                .containsExactly("een|2315AB|GM0546|05460302:1-5/2;05460109:2", "een|2315AC|GM0546|05460302:9");
        assertThat(TestDatabase.rows(
                        connection, "select cbs_year, imported_on, addresses, voorbeeld from address_edition"))
                .containsExactly("2025|2026-01-05|5|false");
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void remembersThatATableIsVoorbeeld() throws Exception {
        addresses.run(
                table(folder.resolve("een"), kooi("2315AB", 1)),
                ImportOptions.standard().asVoorbeeld());

        assertThat(TestDatabase.rows(connection, "select voorbeeld from address_edition"))
                .containsExactly("true");
    }

    @Test
    void tellsWhatChangesPerAddress() throws Exception {
        run("een", kooi("2315AB", 1, 3, 5) + waard("2315AC", 2, 4) + kooi("2315AX", 1, 2));
        ImportReport report =
                run("twee", kooi("2315AA", 8) + kooi("2315AB", 1, 7) + waard("2315AB", 3) + waard("2315AC", 2, 4));

        Difference difference = report.difference();
        assertThat(difference.added().examples())
                .map(AddressChange::toString)
                .containsExactly("2315 AA 8: nieuw → BU05460302", "2315 AB 7: nieuw → BU05460302");
        assertThat(difference.moved().examples())
                .map(AddressChange::toString)
                .containsExactly("2315 AB 3: BU05460302 → BU05460109");
        assertThat(difference.gone().examples())
                .map(AddressChange::toString)
                .containsExactly(
                        "2315 AB 5: BU05460302 → vervallen",
                        "2315 AX 1: BU05460302 → vervallen",
                        "2315 AX 2: BU05460302 → vervallen");
        assertThat(difference.gone().byBuurt()).containsExactly(entry(new BuurtCode("BU05460302"), 3L));
        assertThat(difference.moved().byBuurt()).containsExactly(entry(new BuurtCode("BU05460109"), 1L));
    }

    @Test
    void changesNothingForTheSameTableInAnotherOrder() throws Exception {
        String first = kooi("2315AB", 1, 3, 5);
        String second = waard("2315AB", 2) + kooi("1011AB", 1);
        run("een", first + second);

        assertThat(run("twee", second + first).difference().none()).isTrue();
    }

    @Test
    void givesTwentyExamplesAndCountsTheRest() throws Exception {
        AddressChanges added = run(
                        "een", kooi("2315AB", IntStream.rangeClosed(1, 50).toArray()))
                .difference()
                .added();

        assertThat(added.count()).isEqualTo(50);
        assertThat(added.examples()).hasSize(20);
    }

    @Test
    void triesWithoutATrace() throws Exception {
        run("een", kooi("2315AB", 1));
        List<String> before = everything(connection);

        ImportReport report =
                addresses.dryRun(table(folder.resolve("twee"), waard("2315AB", 1)), ImportOptions.standard());

        assertThat(report.inForce()).isFalse();
        assertThat(report.difference().moved().count()).isEqualTo(1);
        assertThat(everything(connection)).isEqualTo(before);
    }

    @Test
    void refusesATableWithABadRow() throws Exception {
        run("een", kooi("2315AB", 1));
        List<String> before = everything(connection);

        ImportReport report = run("twee", kooi("2315AB", 1, 3) + "2315SS;1;5460302;54603;546\n");

        assertThat(report.inForce()).isFalse();
        assertThat(report.refusal()).isPresent();
        assertThat(report.difference().added().count()).isEqualTo(1);
        assertThat(everything(connection)).isEqualTo(before);
    }

    @Test
    void leavesBadRowsOutWhenAllowed() throws Exception {
        Path table =
                table(folder.resolve("een"), kooi("2315AB", 1) + waard("2315AB", 1) + "2315SS;1;5460302;54603;546\n");

        ImportReport report = addresses.run(table, ImportOptions.standard().allowingBadRows());

        assertThat(report.inForce()).isTrue();
        assertThat(report.read().badRows()).isEqualTo(2);
        assertThat(inForce(connection)).containsExactly("een|2315AB|GM0546|05460302:1");
    }

    private ImportReport run(String name, String rows) throws IOException, SQLException {
        return addresses.run(table(folder.resolve(name), rows), ImportOptions.standard());
    }
}
