package nl.wijkteamwijzer.surveydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.ballotbox.InvitationBatch;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

/** Who hands out letters does not see who answers, or when. */
class BatchResponseTest {

    private static final InvitationBatch LETTERS =
            new InvitationBatch(new GemeenteCode("GM0546"), "Najaar", 200, 0, new Quarter(2026, 4));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void tellsOfNoFewerThanAGroup() {
        assertThat(BatchResponse.of(LETTERS, 9, 10).isTold()).isFalse();
        assertThat(BatchResponse.of(LETTERS, 10, 10).atLeast()).isEqualTo(10);
        assertThat(BatchResponse.of(LETTERS, 19, 12).isTold()).as("ten is fewer than twelve").isFalse();
        assertThat(BatchResponse.of(LETTERS, 7, 5).isTold()).as("below ten nothing is left of tens").isFalse();
    }

    @Test
    void roundsDownToTens() {
        assertThat(BatchResponse.of(LETTERS, 59, 10).atLeast()).isEqualTo(50);
        assertThat(BatchResponse.of(LETTERS, 59, 10).getPercentage()).isEqualTo(25);
    }

    @Test
    void changesOnceADay() {
        OnceADay<String> used = new OnceADay<>();

        assertThat(used.of("Najaar", MONDAY, 19)).isEqualTo(19);
        assertThat(used.of("Najaar", MONDAY, 20)).as("later on the day").isEqualTo(19);
        assertThat(used.of("Winter", MONDAY, 3)).as("of another batch").isEqualTo(3);
        assertThat(used.of("Najaar", MONDAY.plusDays(1), 21)).isEqualTo(21);
    }
}
