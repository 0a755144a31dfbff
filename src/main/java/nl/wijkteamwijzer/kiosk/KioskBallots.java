package nl.wijkteamwijzer.kiosk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.wijkteamwijzer.ballotbox.BallotDesk;
import nl.wijkteamwijzer.ballotbox.BallotReading;
import nl.wijkteamwijzer.ballotbox.NotAllowed;
import nl.wijkteamwijzer.web.Allowance;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes ballots of kiosks out of their envelopes. Which kiosk it was is forgotten with the request. */
@ApplicationScoped
public class KioskBallots {

    @Inject
    Envelopes envelopes;

    @Inject
    BallotReading reading;

    @Inject
    BallotDesk desk;

    @Inject
    Kiosks kiosks;

    /** Ballots that may come from one kiosk in an hour; what it kept while there was no network comes at once. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.kiosk.perhour", defaultValue = "600")
    int perHour;

    private Allowance allowance;

    @PostConstruct
    void allow() {
        allowance = new Allowance(perHour, Duration.ofHours(1));
    }

    /**
     * Returns when the ballot is safe, now or since it came before.
     *
     * @throws Problem when it has to wait, or can never count
     */
    void take(Kiosk kiosk, String envelope) {
        long seconds = allowance.secondsToWait(String.valueOf(kiosk.getId()));
        if (seconds > 0) {
            throw Problem.tooMany(seconds);
        }
        String ballot = envelopes.open(envelope)
                .orElseThrow(() -> refused(kiosk, "Deze envelop is niet voor ons, of is beschadigd."));
        try {
            desk.takeOnce(reading.readLate(ApiJson.object(ballot, BallotReading.EXAMPLE)), Envelopes.hash(envelope));
        } catch (NotAllowed | Problem e) {
            throw refused(kiosk, e.getMessage());
        }
    }

    /** Somebody was told that it counts, so staff have to hear that there are such; not what was in it. */
    private Problem refused(Kiosk kiosk, String why) {
        kiosks.refused(kiosk);
        return Problem.unprocessable(why);
    }
}
