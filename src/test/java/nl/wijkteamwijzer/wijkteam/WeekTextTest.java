package nl.wijkteamwijzer.wijkteam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "maandag 9.00-12.30", "ma 9-12.30", "Maandag: 9:00 - 12:30", "ma. 9.00 uur tot 12.30 uur", "maandag van 9u tot 12u30",
        "mon 09:00–12:30", "MAANDAG 9.00 t/m 12.30 u."
    })
    void aLineIsReadAsPeopleTypeIt(String line) {
        assertThat(WeekText.read(line)).hasToString("maandag 9.00-12.30").extracting(WeekText::problems).asList().isEmpty();
    }

    @Test
    void severalDaysAndStretchesStandOnOneLine() {
        assertThat(WeekText.read("wo t/m vr 9-12, 13-17\n\ndi 9-10 en 19-21")).hasToString("""
                dinsdag 9.00-10.00
                dinsdag 19.00-21.00
                woensdag 9.00-12.00
                woensdag 13.00-17.00
                donderdag 9.00-12.00
                donderdag 13.00-17.00
                vrijdag 9.00-12.00
                vrijdag 13.00-17.00""");
    }

    @Test
    void whatItWritesItReads() {
        String week = "maandag 8.05-12.00\nzaterdag 10.00-16.45";

        assertThat(WeekText.read(week)).hasToString(week);
        assertThat(WeekText.read("")).hasToString("");
    }

    @Test
    void stretchesMayTouch() {
        assertThat(WeekText.read("ma 9-12\nma 12-13").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"d 9-12", "maandag", "9-12", "maandag 25-26", "maandag 9.60-12", "maandag 9-24", "feestdag 9-12", "ma 9-12-13"})
    void whatIsNoDayWithHoursIsRefused(String line) {
        assertThat(WeekText.read(line).problems()).extracting(WeekText.Problem::reason).containsExactly(WeekText.Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma 12-9", "ma 9-9", "vr-ma 9-12"})
    void theEndIsAfterTheBeginning(String line) {
        assertThat(WeekText.read(line).problems()).extracting(WeekText.Problem::reason).containsExactly(WeekText.Reason.ORDER);
    }

    @Test
    void aProblemNamesItsLine() {
        assertThat(WeekText.read("ma 9-12\n\n ma 11-13 ").problems())
                .containsExactly(new WeekText.Problem(WeekText.Reason.OVERLAP, 3, "ma 11-13"));
    }
}
