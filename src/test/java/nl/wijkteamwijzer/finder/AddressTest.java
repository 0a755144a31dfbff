package nl.wijkteamwijzer.finder;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkteamwijzer.area.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"2315AB", "2315 ab", "  2315  aB ", "23 15 AB", "2 3 1 5 a b", "2315AB Leiden", "2315 AB, Leiden"})
    void readsAPostcodeHoweverItIsTyped(String typed) {
        assertThat(Address.parse(typed)).contains(new Address(new Postcode("2315AB"), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2315AB 12, 12",
        "2315 ab 12a, 12",
        "'2315AB, 12', 12",
        "2315AB12, 12",
        "2315 AB 12-3, 12",
        "2315AB 12 bis, 12",
        "2315AB nr. 12, 12",
        "2315AB huisnummer 12, 12",
        "12a 2315 AB, 12",
        "2315 AB 12 hs, 12",
        "2315AB 00012, 12"
    })
    void readsTheHouseNumberWithoutItsAddition(String typed, int number) {
        assertThat(Address.parse(typed)).contains(new Address(new Postcode("2315AB"), number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2315", "0315 AB", "2315 SS", "Kooilaan 12", "schulden", "23151AB", "2315 A1", "2315ABC"})
    void leavesAnythingElseToTheSearch(String typed) {
        assertThat(Address.parse(typed)).isEmpty();
    }

    @Test
    void takesNoTimeOverALongText() {
        assertThat(Address.parse("2315 AB " + "1 ".repeat(100_000))).isEmpty();
        assertThat(Address.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12a, 12", "' 12 bis', 12", "99999, 99999"})
    void readsAHouseNumber(String typed, int number) {
        assertThat(Address.houseNumber(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "a12", "-3", "123456", "twaalf"})
    void refusesWhatIsNoHouseNumber(String typed) {
        assertThat(Address.houseNumber(typed)).isEmpty();
    }
}
