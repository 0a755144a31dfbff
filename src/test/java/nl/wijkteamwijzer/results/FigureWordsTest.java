package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureWordsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void roundHalvesUp() {
        assertThat(FigureWords.number(84.5, 0, DUTCH)).isEqualTo("85");
        assertThat(FigureWords.number(85.5, 0, DUTCH)).isEqualTo("86");
        assertThat(FigureWords.number(84.4, 0, DUTCH)).isEqualTo("84");
    }

    @Test
    void keepTheDecimalOfAMark() {
        assertThat(FigureWords.number(7, 1, DUTCH)).isEqualTo("7,0");
        assertThat(FigureWords.number(7.4, 1, Locale.ENGLISH)).isEqualTo("7.4");
    }
}
