package nl.wijkteamwijzer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
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

        assertThat(guesses.take("anna")).isZero();
    }

    @Test
    void makesOneWaitTwiceAsLongEachTimeButNeverLongerThanAQuarterOfAnHour() {
        wrong(5);
        assertThat(guesses.take("anna")).isEqualTo(30);
        wrong(1);
        assertThat(guesses.take("anna")).isEqualTo(60);
        wrong(4);
        assertThat(guesses.take("anna")).isEqualTo(900);
        wrong(1000);
        assertThat(guesses.take("anna")).isEqualTo(900);
    }

    @Test
    void letsOneTryAgainAfterTheWait() {
        wrong(5);
        now = now.plus(Duration.ofSeconds(30));

        assertThat(guesses.take("anna")).isZero();
    }

    @Test
    void looksAtNoMoreOfManyAtOnceThanOneAfterAnother() {
        long looked = IntStream.range(0, 200).parallel().filter(one -> guesses.take("anna") == 0).count();

        assertThat(looked).isEqualTo(5);
    }

    @Test
    void forgetsWhatWentWrongOnceItIsRight() {
        wrong(9);
        guesses.right("anna");
        wrong(4);

        assertThat(guesses.take("anna")).isZero();
    }

    @Test
    void holdsNothingAgainstAnotherBrowserOrName() {
        wrong(9);

        assertThat(guesses.take("bekend-apparaat/anna")).isZero();
        assertThat(guesses.take("bert")).isZero();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            for (long wait = guesses.take("anna"); wait > 0; wait = guesses.take("anna")) {
                now = now.plusSeconds(wait);
            }
        }
    }
}
