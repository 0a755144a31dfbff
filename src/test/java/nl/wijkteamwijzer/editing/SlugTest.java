package nl.wijkteamwijzer.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Hulp in het huishouden, hulp-in-het-huishouden
            Cliëntondersteuning, clientondersteuning
            Wat is er? (2026), wat-is-er-2026
            "'s Middags open", s-middags-open
            ???, ''
            """)
    void isTheNameInSmallLettersWithHyphens(String name, String slug) {
        assertThat(Slug.of(name, 60)).isEqualTo(slug);
    }

    @Test
    void endsAtAWholeWordWhenTheNameIsLong() {
        assertThat(Slug.of("Hulp in het huishouden", 15)).isEqualTo("hulp-in-het");
        assertThat(Slug.of("Huishoudelijkehulp", 8)).isEqualTo("huishoud");
    }
}
