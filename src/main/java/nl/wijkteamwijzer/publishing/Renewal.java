package nl.wijkteamwijzer.publishing;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Draws a new picture as soon as something was published here, so that whoever published sees it at once. It is done by a thread
 * that was there before: the one that published hangs on its transaction, and one that it would start is not allowed another.
 */
@ApplicationScoped
public class Renewal {

    private static final Logger LOG = Logger.getLogger(Renewal.class.getName());
    private static final int PATIENCE = 10;

    @Inject
    PublishedPicture picture;

    @Resource
    ManagedExecutorService executor;

    private final BlockingQueue<CompletableFuture<Void>> waiting = new LinkedBlockingQueue<>();
    private Future<?> working;

    void begin(@Observes Startup starting) {
        working = executor.submit(this::work);
    }

    private void work() {
        try {
            while (true) {
                CompletableFuture<Void> asked = waiting.take();
                try {
                    picture.renewIfOutdated();
                } catch (Exception e) {
                    LOG.log(Level.WARNING, "The new picture is late; it is tried again by the minute: {0}", e.toString());
                }
                asked.complete(null);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void renew(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationCount.Raised raised) throws Exception {
        CompletableFuture<Void> asked = new CompletableFuture<>();
        waiting.add(asked);
        try {
            asked.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warning("The new picture takes long; who published it does not wait for it");
        }
    }

    @PreDestroy
    void stop() {
        working.cancel(true);
    }
}
