package nl.wijkteamwijzer.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {

    @Test
    void isWhatTheGemeenteSettledHoweverTheKioskReachesUs() {
        assertThat(SiteAddress.of(Optional.of("https://wijkteams.example.nl/"), "http://10.0.0.4:8080"))
                .contains("https://wijkteams.example.nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "https://wijkteams.example.nl", "http://[::1]:8080"})
    void isElseThatByWhichWeWereAsked(String asked) {
        assertThat(SiteAddress.of(Optional.empty(), asked)).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://", "http://a b", "http://a/\"b", "javascript://a", "http://a:999999", "http://u@a"})
    void isNoAddressWhenItIsNone(String asked) {
        assertThat(SiteAddress.of(Optional.empty(), asked)).isEmpty();
        assertThat(SiteAddress.of(Optional.empty(), "http://" + "a".repeat(254))).isEmpty();
    }
}
