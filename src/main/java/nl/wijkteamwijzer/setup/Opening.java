package nl.wijkteamwijzer.setup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the doors: a database that fits, a picture of what is published, and a new one within the minute. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class.getName());

    @Resource(lookup = Database.NAME)
    DataSource database;

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

    @PostConstruct
    void open() {
        Mode opened = Mode.of(mode);
        if (opened == Mode.PRODUCTION && otherClock.isPresent()) {
            throw new NotReady("WIJKTEAMWIJZER_CLOCK is alleen voor het voorbeeld. Haal deze instelling weg.");
        }
        if (!prepared) {
            new Schema(database).prepare(opened, LocalDate.now(clock));
        }
        try {
            picture.renewIfOutdated();
        } catch (Exception e) {
            throw new NotReady(Schema.reason(e), e);
        }
    }

    /** Other nodes publish too, and so do commands; nobody waits longer than this for what they published. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void look() {
        try {
            picture.renewIfOutdated();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "The picture could not be renewed; the old one stays: {0}", e.toString());
        }
    }
}
