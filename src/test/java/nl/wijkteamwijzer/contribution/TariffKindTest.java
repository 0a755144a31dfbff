package nl.wijkteamwijzer.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TariffKindTest {

    private final TariffKind kind = new TariffKind();

    @Test
    void theYearAfterTheLastFollowsWithoutTrouble() {
        assertThat(troubles(next("2027-01-01", ""))).isEmpty();
    }

    @Test
    void aHoleBetweenTwoTariffsIsToldByItsDays() {
        assertThat(troubles(next("2027-02-01", ""))).containsExactly(Trouble.in(
                "geldigVan", "beheer.tarieven.fout.gatErvoor", "2026", LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-31")));
    }

    @Test
    void twoTariffsOnOneDayAreToldByTheirDays() {
        assertThat(troubles(next("2026-12-01", ""))).containsExactly(Trouble.in(
                "geldigVan", "beheer.tarieven.fout.overlap", "2026", LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-31")));
    }

    @Test
    void aTariffThatEndsTooEarlyLeavesAHole() {
        Sheet shorter = stored("2025").with("geldigVan", "2025-01-01").with("geldigTot", "2025-11-30");

        assertThat(kind.check("2025", shorter, Seed.RECORDS.tariffs())).containsExactly(Trouble.in(
                "geldigTot", "beheer.tarieven.fout.gatErna", "2026", LocalDate.parse("2025-12-01"), LocalDate.parse("2025-12-31")));
    }

    @Test
    void aTariffWithoutAnEndThatRunsIntoTheNextIsTold() {
        Sheet open = stored("2025").with("geldigVan", "2025-01-01");

        assertThat(kind.check("2025", open, Seed.RECORDS.tariffs())).containsExactly(Trouble.in(
                "geldigTot", "beheer.tarieven.fout.overlap", "2026", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")));
    }

    @Test
    void anotherNameIsAnotherTariff() {
        Sheet renamed = stored("2026").with("naam", "2028").with("geldigVan", "2026-01-01").with("geldigTot", "2026-12-31");

        assertThat(kind.check("2026", renamed, Seed.RECORDS.tariffs())).extracting(Trouble::field).containsExactly("naam");
    }

    @Test
    void aChangeFromTodayOnLeavesTheDaysBeforeToTheVersionBefore() {
        Sheet change = stored("2026").with("geldigVan", "2026-11-22").with("geldigTot", "2026-12-31");

        assertThat(kind.check("2026", change, Seed.RECORDS.tariffs())).isEmpty();
    }

    @Test
    void anAmountTooLargeToKeepIsRefused() {
        assertThat(troubles(next("2027-01-01", "").with("bedragEenAow", "12345678")))
                .extracting(Trouble::field).containsExactly("bedragEenAow");
    }

    @Test
    void amountsAreTidiedToCents() {
        Sheet tidy = kind.tidied(Sheet.empty().with("bedragEenAow", "21,8").with("drempelEenAow", "900").with("deelVanMeerInkomen", "12.50%"));

        assertThat(tidy.texts()).containsEntry("bedragEenAow", "21,80").containsEntry("drempelEenAow", "900,00")
                .containsEntry("deelVanMeerInkomen", "12,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,5 | 0.125", "15 | 0.15", "12.5% | 0.125", "0,75 | 0.0075"})
    void aPartIsReadInPercent(String typed, String share) {
        assertThat(TariffCells.share(Sheet.empty().with(TariffCells.SHARE, typed)))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(share));
    }

    @Test
    void whatDependsOnIncomeNeedsThePartAndThePeriods() {
        Sheet sheet = next("2027-01-01", "").with("regel", "INKOMENSAFHANKELIJK").with("drempelEenAow", "20000,00");

        assertThat(troubles(sheet)).extracting(Trouble::field).containsExactly("deelVanMeerInkomen", "periodenPerJaar");
    }

    @Test
    void aFixedTariffSaysAtLeastOneAmount() {
        Sheet sheet = Sheet.empty().with("naam", "2027").with("regel", "ABONNEMENTSTARIEF").with("periode", "MAAND")
                .with("geldigVan", "2027-01-01");

        assertThat(troubles(sheet)).extracting(Trouble::key).containsExactly("beheer.tarieven.fout.geenBedrag");
    }

    private List<Trouble> troubles(Sheet sheet) {
        return kind.check("2027", sheet, Seed.RECORDS.tariffs());
    }

    private Sheet next(String from, String to) {
        return stored("2026").with("naam", "2027").with("geldigVan", from).with("geldigTot", to);
    }

    private Sheet stored(String name) {
        return kind.read(Seed.RECORDS.tariffs().stream().filter(tariff -> tariff.getName().equals(name)).findFirst().orElseThrow());
    }
}
