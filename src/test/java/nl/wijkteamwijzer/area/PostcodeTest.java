package nl.wijkteamwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2315AB", "2315 ab", " 2315\tAb ", "2 3 1 5 A B", "2315\u00a0AB"})
    void readsAnySpacingAndCase(String text) {
        assertThat(Postcode.parse(text)).contains(new Postcode("2315AB"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "", "2315", "0315AB", "2315A", "2315ABC", "2315A1", "23l5AB", "2315SA", "2315SD", "2315ss", "2315ÀB"
            })
    void isEmptyForWhatIsNotAPostcode(String text) {
        assertThat(Postcode.parse(text)).isEmpty();
        assertThat(Postcode.ordinal(text)).isEqualTo(-1);
    }

    @Test
    void refusesWhatIsNotAPostcode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Postcode("2315 SA"));
    }

    @Test
    void showsASpaceAndKeepsNone() {
        Postcode postcode = new Postcode("2315ab");

        assertThat(postcode).hasToString("2315 AB");
        assertThat(postcode.value()).isEqualTo("2315AB");
        assertThat(postcode.pc4()).isEqualTo("2315");
    }

    @Test
    void hasAnOrdinalThatLeadsBackAndKeepsTheOrder() {
        assertThat(Postcode.ordinal("1000AA")).isZero();
        assertThat(Postcode.ordinal("9999ZZ")).isEqualTo(9000 * 26 * 26 - 1);
        for (String text : new String[] {"1000AA", "2315AB", "2315SB", "9999ZZ"}) {
            assertThat(Postcode.ofOrdinal(Postcode.ordinal(text)).value()).isEqualTo(text);
        }
        assertThat(Postcode.ordinal("2315ZZ")).isLessThan(Postcode.ordinal("2316AA"));
    }
}
