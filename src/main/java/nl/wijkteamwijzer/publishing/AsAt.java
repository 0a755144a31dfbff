package nl.wijkteamwijzer.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * The moment as at which one request is answered, and until when that answer stays true: the end of the day, or earlier
 * when something that it shows changes, such as a door that opens.
 */
@RequestScoped
public class AsAt {

    @Inject
    Clock clock;

    private ZonedDateTime moment;
    private ZonedDateTime trueUntil;

    @PostConstruct
    void look() {
        lookAt(ZonedDateTime.now(clock));
    }

    /** For who looks back or ahead: this request is answered as at that moment. */
    public void lookAt(ZonedDateTime other) {
        moment = other;
        trueUntil = day().plusDays(1).atStartOfDay(moment.getZone());
    }

    public ZonedDateTime moment() {
        return moment;
    }

    public LocalDate day() {
        return moment.toLocalDate();
    }

    /** The answer shows something that changes then; null when it never does. */
    public void changesAt(ZonedDateTime change) {
        if (change != null && change.isBefore(trueUntil)) {
            trueUntil = change;
        }
    }

    public ZonedDateTime trueUntil() {
        return trueUntil;
    }
}
