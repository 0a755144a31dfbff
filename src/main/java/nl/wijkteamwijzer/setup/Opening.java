package nl.wijkteamwijzer.setup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Opens the doors: a database that fits, and a picture of what is published. The picture is drawn while the rest of the
 * server starts, and looked after ever since: other nodes publish too, and so do commands.
 */
@ApplicationScoped
public class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());
    private static final int SECONDS_BETWEEN_LOOKS = 20;

    @Resource(lookup = Database.NAME)
    DataSource database;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.clock")
    Optional<String> otherClock;

    /** The launcher has seen to the database. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.prepared", defaultValue = "false")
    boolean prepared;

    private ScheduledFuture<?> looking;

    void open(@Observes Startup starting) {
        Mode opened = Mode.of(mode);
        if (opened == Mode.PRODUCTION && otherClock.isPresent()) {
            throw new NotReady("WIJKTEAMWIJZER_CLOCK is alleen voor het voorbeeld. Haal deze instelling weg.");
        }
        if (!prepared) {
            new Schema(database).prepare(opened, LocalDate.now(clock));
        }
        looking = executor.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            picture.renewIfOutdated();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The picture could not be renewed; an old one stays: {0}", e.toString());
        }
    }

    @PreDestroy
    void close() {
        looking.cancel(false);
    }
}
