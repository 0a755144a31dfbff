package nl.wijkteamwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkteamwijzer.contribution.HouseholdExampleKind;
import nl.wijkteamwijzer.contribution.TariffKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCheckTest {

    @ParameterizedTest
    @CsvSource({"periodenPerJaar, 0", "periodenPerJaar, 54", "begintNaMaanden, -1", "inkomensjaar, 202"})
    void aTariffNobodyCanCalculateWithIsRefused(String field, String number) {
        assertThat(troubles(new TariffKind(), field, number)).extracting(Trouble::key).containsExactly("beheer.trouble.range");
    }

    @ParameterizedTest
    @CsvSource({"periodenPerJaar, 1", "periodenPerJaar, 53", "begintNaMaanden, 0", "inkomensjaar, 2024"})
    void whatCanBeStands(String field, String number) {
        assertThat(troubles(new TariffKind(), field, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "21"})
    void aHouseholdOfNobodyIsRefused(String persons) {
        assertThat(troubles(new HouseholdExampleKind(), "personen", persons))
                .containsExactly(Trouble.in("personen", "beheer.trouble.range", "1", "20"));
    }

    @Test
    void aSourceIsAnAddressOfAPage() {
        assertThat(troubles(new TariffKind(), "bronAdres", "wetten.overheid.nl")).extracting(Trouble::key)
                .containsExactly("beheer.trouble.address");
        assertThat(troubles(new TariffKind(), "bronAdres", "https://wetten.overheid.nl/BWBR0035362")).isEmpty();
    }

    @Test
    void aWordIsNoNumber() {
        assertThat(troubles(new HouseholdExampleKind(), "personen", "é"))
                .extracting(Trouble::key).containsExactly("beheer.trouble.number");
    }

    private static List<Trouble> troubles(RecordKind<?> kind, String field, String text) {
        return SheetCheck.ofFields(kind, Sheet.empty().with(field, text)).stream()
                .filter(trouble -> field.equals(trouble.field()))
                .toList();
    }
}
