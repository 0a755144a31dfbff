package nl.wijkteamwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only source of "now", in the time of the Netherlands. In the demo and in tests it can be set to another moment
 * ({@code wijkteamwijzer.clock=2026-10-03T10:00}), from where it runs on.
 */
@ApplicationScoped
public class ApplicationClock {

    /** The zone in which gemeenten open their doors. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.clock")
    Optional<String> start;

    @Produces
    @ApplicationScoped
    Clock clock() {
        Clock system = Clock.system(ZONE);
        return start.map(moment -> startingAt(moment, system)).orElse(system);
    }

    @Produces
    @RealTime
    @ApplicationScoped
    Clock realTime() {
        return Clock.system(ZONE);
    }

    /**
     * @param moment a local date and time, as 2026-10-03T10:00
     * @throws IllegalArgumentException when it is not
     */
    static Clock startingAt(String moment, Clock system) {
        try {
            Instant then = LocalDateTime.parse(moment.strip()).atZone(ZONE).toInstant();
            return Clock.offset(system, Duration.between(system.instant(), then));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "WIJKTEAMWIJZER_CLOCK is \"" + moment + "\", maar moet eruitzien als 2026-10-03T10:00.", e);
        }
    }
}
