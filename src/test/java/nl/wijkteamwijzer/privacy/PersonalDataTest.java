package nl.wijkteamwijzer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "mail mij op jan.jansen@voorbeeld.example, EMAIL",
        "bel 06 12345678, PHONE",
        "bel 06-1234 5678 na vijf uur, PHONE",
        "071 516 00 13 klopt niet, PHONE",
        "+31 6 12345678, PHONE",
        "mijn nummer is 111222333, BSN",
        "bsn 1112.22.333, BSN",
        "ik woon op 2315 AB, ADDRESS",
        "ik woon op Kooilaan 12, ADDRESS",
        "Lange Voorbeeldstraat 3, ADDRESS"
    })
    void seesWhatMayLeadToSomebody(String text, PersonalData kind) {
        assertThat(PersonalData.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "",
        "De deur is op maandag om 9.00 uur nog dicht",
        "Op 3 oktober 2026 was er niemand, om 10:30 ook niet",
        "Het zijn er 8 van de 10",
        "De tijden 9.00-12.30 en 13.00-17.00 kloppen niet",
        "In de straat is geen parkeerplaats"
    })
    void letsAnOrdinaryRemarkThrough(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }
}
