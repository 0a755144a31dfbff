package nl.wijkteamwijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    @ParameterizedTest
    @CsvSource({
        "/beheer, /beheer",
        "/beheer/teams/mors, /beheer/teams/mors",
        "/beheer/logboek?wie=anna&pagina=2, /beheer/logboek?wie=anna&pagina=2",
        "/en/beheer/teams, /beheer/teams"
    })
    void leadsBackToAPageOfOurs(String asked, String path) {
        assertThat(WayBack.of(asked)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {
        "", "https://elders.example", "//elders.example/beheer", "/beheer//elders.example\\@x", "/beheerders", "/", "/wijkteams", "beheer",
        "/beheer\r\nSet-Cookie: x", "/beheer/aanmelden/code", "/beheer@elders.example", "javascript:alert(1)"
    })
    void leadsNowhereElse(String asked) {
        assertThat(WayBack.of(asked)).isEqualTo("/beheer");
    }
}
