package nl.wijkteamwijzer.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkteamwijzer.survey.Quarter;
import org.junit.jupiter.api.Test;

class GraceTest {

    private static final Quarter AUTUMN = new Quarter(2026, 4);
    private static final LocalDate FIRST_DAY = AUTUMN.firstDay();

    @Test
    void leavesAQuarterAloneForSoManyDays() {
        assertThat(new Grace(7).isOverBefore(FIRST_DAY.plusDays(6))).contains(AUTUMN.previous());
        assertThat(new Grace(7).isOverBefore(FIRST_DAY.plusDays(7))).contains(AUTUMN);
    }

    @Test
    void publishesAtOnceOrNeverByItself() {
        assertThat(new Grace(0).isOverBefore(FIRST_DAY)).contains(AUTUMN);
        assertThat(new Grace(-1).isOverBefore(FIRST_DAY.plusYears(1))).isEmpty();
    }
}
