package nl.wijkteamwijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private final Guesses guesses = new Guesses();
    private Instant now = Instant.parse("2026-10-01T08:00:00Z");

    GuessesTest() {
        guesses.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void letsOneMistypeFourTimes() {
        wrong(4);

        assertThat(guesses.secondsToWait("anna")).isZero();
    }

    @Test
    void makesOneWaitTwiceAsLongEachTimeButNeverLongerThanAQuarterOfAnHour() {
        wrong(5);
        assertThat(guesses.secondsToWait("anna")).isEqualTo(30);
        wrong(1);
        assertThat(guesses.secondsToWait("anna")).isEqualTo(60);
        wrong(4);
        assertThat(guesses.secondsToWait("anna")).isEqualTo(900);
        wrong(1000);
        assertThat(guesses.secondsToWait("anna")).isEqualTo(900);
    }

    @Test
    void letsOneTryAgainAfterTheWait() {
        wrong(5);
        now = now.plus(Duration.ofSeconds(30));

        assertThat(guesses.secondsToWait("anna")).isZero();
    }

    @Test
    void forgetsWhatWentWrongOnceItIsRight() {
        wrong(9);
        guesses.right("anna");
        wrong(4);

        assertThat(guesses.secondsToWait("anna")).isZero();
    }

    @Test
    void holdsNothingAgainstAnotherBrowserOrName() {
        wrong(9);

        assertThat(guesses.secondsToWait("bekend-apparaat/anna")).isZero();
        assertThat(guesses.secondsToWait("bert")).isZero();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            guesses.wrong("anna");
        }
    }
}
