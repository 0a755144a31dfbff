package nl.wijkteamwijzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ApplicationClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

    @Test
    void startsAtAnotherMomentAndRunsOn() {
        Clock system = Clock.fixed(NOW, ApplicationClock.ZONE);

        Clock clock = ApplicationClock.startingAt("2026-10-03T10:00", system);

        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-10-03T10:00");
        assertThat(Duration.between(clock.instant(), NOW)).isEqualTo(Duration.ofDays(49).plusHours(22));
    }

    @Test
    void saysHowAMomentLooksWhenItIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ApplicationClock.startingAt("3 oktober", Clock.fixed(NOW, ApplicationClock.ZONE)))
                .withMessageContaining("2026-10-03T10:00");
    }
}
