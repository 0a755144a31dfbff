package nl.wijkteamwijzer.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EurosTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "24500 | 24500", "24.500 | 24500", "24,500 | 24500", "24 500 | 24500", "€ 24.500,00 | 24500.00", "€24.500,- | 24500",
        "24,500.50 | 24500.50", "1.234.567,89 | 1234567.89", "24500 euro | 24500", "EURO 0 | 0", "999 | 999", "12,50 | 12.50"
    })
    void readsWhatPeopleWrite(String typed, String amount) {
        assertThat(Euros.parse(typed)).hasValueSatisfying(euros -> assertThat(euros).isEqualTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "veel", "-5", "24.5", "1.2345", "24.50.000", "1e5", "12345678901", "20000-30000", "€"})
    void refusesWhatIsNoAmountOrUnclear(String typed) {
        assertThat(Euros.parse(typed)).isEmpty();
    }
}
