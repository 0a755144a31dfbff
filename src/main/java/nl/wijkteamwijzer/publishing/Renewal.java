package nl.wijkteamwijzer.publishing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Draws a new picture as soon as something was published here, so that whoever published sees it at once. */
@ApplicationScoped
public class Renewal {

    private static final Logger LOG = Logger.getLogger(Renewal.class.getName());
    private static final int PATIENCE = 10;

    @Inject
    PublishedPicture picture;

    @Resource
    ManagedExecutorService executor;

    /** On a thread of its own, because this one still hangs on the transaction that is just over. */
    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationCount.Raised raised) {
        try {
            executor.submit(() -> {
                picture.renewIfOutdated();
                return true;
            }).get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "The new picture is late; it is tried again by the minute", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
