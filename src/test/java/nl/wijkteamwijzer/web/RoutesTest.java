package nl.wijkteamwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/, nl, /",
        "/en, en, /",
        "/en/, en, /",
        "/wijkteams/mors, nl, /wijkteams/mors",
        "/en/wijkteams/mors, en, /wijkteams/mors",
        "/en/privacy, en, /privacy"
    })
    void knowsTheLanguageByTheFirstPartOfTheAddress(String uri, String language, String path) {
        assertThat(Routes.find(uri, null)).hasValueSatisfying(route -> {
            assertThat(route.language()).isEqualTo(language);
            assertThat(route.path()).isEqualTo(path);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/index.xhtml",
        "/WEB-INF/pages/index.xhtml",
        "/wijkteams/",
        "/wijkteams/Mors",
        "/wijkteams/a/b",
        "/wijkteams/..%2f",
        "/english",
        "/enige",
        "//",
        "/thema"
    })
    void knowsNothingElse(String uri) {
        assertThat(Routes.find(uri, null)).isEmpty();
    }

    @Test
    void takesFromTheQueryOnlyWhatChangesThePage() {
        String plain = Routes.find("/wijkteams/mors", null).orElseThrow().view();

        assertThat(Routes.find("/wijkteams/mors", "utm=1&x=%3Cscript%3E").orElseThrow().view()).isEqualTo(plain);
        assertThat(Routes.find("/wijkteams/mors", "wijk=WK05").orElseThrow().view()).isEqualTo(plain);
        assertThat(Routes.find("/wijkteams/mors", "a=1&wijk=WK054606&b=2").orElseThrow().view())
                .isEqualTo(plain + "&wijk=WK054606");
    }

    @Test
    void keepsTheChoiceOfATeamButNoQuestions() {
        assertThat(Routes.find("/ervaring", "a=1&team=mors&b=2").orElseThrow().view()).endsWith("/ervaring.xhtml?team=mors");
        assertThat(Routes.find("/ervaring", "team=").orElseThrow().view()).endsWith("/ervaring.xhtml?team=");
        assertThat(Routes.find("/ervaring", "team=%6dors").orElseThrow().view()).endsWith("/ervaring.xhtml");
        assertThat(Routes.find("/ervaring/client", "team=mors").orElseThrow().kept()).isFalse();
        assertThat(Routes.find("/en/ervaring/bedankt", null).orElseThrow().kept()).isTrue();
    }

    @Test
    void keepsTheCostsOfTodayButNotThoseOfEveryDayThatIsAsked() {
        assertThat(Routes.find("/eigen-bijdrage", null).orElseThrow().kept()).isTrue();
        assertThat(Routes.find("/eigen-bijdrage", "top=1").orElseThrow().kept()).isTrue();
        assertThat(Routes.find("/eigen-bijdrage", "a=1&op=2027-01-01").orElseThrow().kept()).isFalse();
    }

    @Test
    void knowsWhichTextsHaveAnAddressOfTheirOwn() {
        assertThat(Routes.ofText("privacy")).isEqualTo("/privacy");
        assertThat(Routes.ofText("eigen-bijdrage")).isEqualTo("/eigen-bijdrage");
        assertThat(Routes.ofText("iets-anders")).isEqualTo("/informatie/iets-anders");
    }
}
