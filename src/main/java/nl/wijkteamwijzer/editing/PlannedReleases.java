package nl.wijkteamwijzer.editing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.publishing.PictureRenewed;

/** Lets approved drafts out at their moment. */
@ApplicationScoped
public class PlannedReleases {

    private static final Logger LOG = Logger.getLogger(PlannedReleases.class.getName());
    private static final int SECONDS_BETWEEN_ROUNDS = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PlannedRelease planned;

    private volatile ScheduledFuture<?> rounds;

    /** The first picture is drawn from a database that is ready. */
    void begin(@Observes PictureRenewed picture) {
        if (rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::goRound, 0, SECONDS_BETWEEN_ROUNDS, TimeUnit.SECONDS);
        }
    }

    private void goRound() {
        try {
            planned.due().forEach(this::publish);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round of planned publications was broken off; the next one goes on: {0}", e.toString());
        }
    }

    private void publish(long draft) {
        try {
            planned.publish(draft);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Draft " + draft + " could not go out at its moment; it stands on the worklist", e);
            planned.fail(draft);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }
}
