package nl.wijkteamwijzer.results;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.ballotbox.Counting;
import nl.wijkteamwijzer.publishing.PictureRenewed;
import nl.wijkteamwijzer.survey.Quarter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks at the start and every few minutes since whether a quarter is over, closes it and, some days later, publishes its figures;
 * and lets staff see what was counted of the one that goes on.
 */
@ApplicationScoped
public class QuarterRounds {

    private static final Logger LOG = Logger.getLogger(QuarterRounds.class.getName());
    private static final int MINUTES_BETWEEN_ROUNDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Event<QuartersEnding> ending;

    @Inject
    Counting counting;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    /** See {@link Grace}. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.results.grace", defaultValue = "7")
    int grace;

    private volatile ScheduledFuture<?> rounds;

    /** The first picture is drawn from a database that is ready. */
    void begin(@Observes PictureRenewed picture) {
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::goRound, 0, MINUTES_BETWEEN_ROUNDS, TimeUnit.MINUTES);
        }
    }

    private void goRound() {
        try {
            LocalDate today = LocalDate.now(clock);
            Quarter current = Quarter.of(today);
            ending.fire(new QuartersEnding(current));
            counting.closeBefore(current);
            publishing.lookAhead(current);
            new Grace(grace).isOverBefore(today).ifPresent(publishing::publishWhatIsDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of publishing was broken off; the next one goes on: {0}", e.toString());
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
