package nl.wijkteamwijzer.ballotbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import nl.wijkteamwijzer.web.Allowance;
import nl.wijkteamwijzer.web.Visitors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a page or the API hands a ballot in. Looks at the form and the code, never at who it is. */
@ApplicationScoped
public class BallotDesk {

    @Inject
    BallotBox ballotBox;

    @Inject
    Counting counting;

    @Inject
    Visitors visitors;

    /** Ballots without a code that may come from one address in an hour; a library or an office is one address. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.survey.perhour", defaultValue = "60")
    int perHour;

    private final SentForms forms = new SentForms();
    private Allowance allowance;

    @PostConstruct
    void allow() {
        allowance = new Allowance(perHour, Duration.ofHours(1));
    }

    /** Seconds until one more ballot without a code may come from this visitor; 0 when this one may. */
    public long secondsToWait(HttpServletRequest request) {
        return visitors.secondsToWait(request, allowance);
    }

    /** Something random for a form to carry along, so that it counts once however often it is sent. */
    public String newForm() {
        return forms.newToken();
    }

    /** Whether a ballot of this form is safe already. */
    public boolean hasTaken(String form) {
        return forms.knows(form);
    }

    /**
     * Returns when the ballot is safe; it is counted as soon as its box holds enough.
     *
     * @param code of an invitation
     * @param form what {@link #newForm} gave, or anything random of which the sender makes a new one for each ballot
     * @throws NotAllowed when the code is not good
     * @throws NotKept when the database did not take it
     */
    public void take(Ballot ballot, Optional<String> code, Optional<String> form) {
        Runnable casting = () -> code.ifPresentOrElse(each -> ballotBox.cast(ballot, each), () -> ballotBox.cast(ballot));
        form.ifPresentOrElse(token -> forms.once(token, casting), casting);
        counting.look(ballot.box());
    }

    /**
     * The same for what may be sent again after a restart, or to another node: it counts once.
     *
     * @param receipt the hash of what was sent, the same each time
     * @throws NotKept when the database did not take it
     */
    public void takeOnce(Ballot ballot, String receipt) {
        if (ballotBox.castOnce(ballot, receipt)) {
            counting.look(ballot.box());
        }
    }
}
