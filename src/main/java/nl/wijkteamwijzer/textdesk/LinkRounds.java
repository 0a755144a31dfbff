package nl.wijkteamwijzer.textdesk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.publishing.PictureRenewed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When the gemeente wants that: asks once a day for every page of others to which our texts lead, slowly. */
@ApplicationScoped
public class LinkRounds {

    private static final Logger LOG = Logger.getLogger(LinkRounds.class.getName());
    private static final int HOURS_BETWEEN_ROUNDS = 1;
    private static final int HOURS_UNTIL_ASKED_AGAIN = 20;
    private static final int LONGEST_ADDRESS = 500;
    private static final long MILLIS_BETWEEN_VISITS = 1000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PublishedTexts texts;

    @Inject
    OutsideLinks links;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.links.external", defaultValue = "false")
    boolean wanted;

    private volatile ScheduledFuture<?> rounds;

    void begin(@Observes PictureRenewed picture) {
        if (wanted && rounds == null) {
            rounds = executor.scheduleWithFixedDelay(this::goRound, 0, HOURS_BETWEEN_ROUNDS, TimeUnit.HOURS);
        }
    }

    private void goRound() {
        try {
            Set<String> addresses = addresses();
            links.keepOnly(addresses);
            Visit visit = new Visit(PublicInternet::holds);
            for (String address : links.notAskedSince(LocalDateTime.now(clock).minusHours(HOURS_UNTIL_ASKED_AGAIN), addresses)) {
                links.answered(address, visit.to(address));
                Thread.sleep(MILLIS_BETWEEN_VISITS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A round along links was broken off; the next one goes on: {0}", e.toString());
        }
    }

    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        texts.inForce().forEach(text -> Addresses.in(text.text()).stream()
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .forEach(addresses::add));
        return addresses;
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(true);
        }
    }
}
