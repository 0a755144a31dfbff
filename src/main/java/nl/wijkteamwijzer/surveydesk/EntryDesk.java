package nl.wijkteamwijzer.surveydesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.ballotbox.Ballot;
import nl.wijkteamwijzer.ballotbox.BallotDesk;
import nl.wijkteamwijzer.ballotbox.Channel;
import nl.wijkteamwijzer.experience.Place;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.results.Results;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.survey.Quarter;
import nl.wijkteamwijzer.web.Allowance;
import nl.wijkteamwijzer.web.Visitors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where staff hand in what somebody else thought. Says nothing to the audit trail: a ballot has nobody who did something. */
@ApplicationScoped
public class EntryDesk {

    /** By which staff fill in for somebody. */
    static final List<Channel> CHANNELS = List.of(Channel.TELEFOON, Channel.PAPIER);

    @Inject
    BallotDesk desk;

    @Inject
    PublishedPicture picture;

    @Inject
    Visitors visitors;

    /** Ballots that staff may enter from one address in an hour. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.survey.perhour.staff", defaultValue = "600")
    int perHour;

    private Allowance allowance;

    @PostConstruct
    void allow() {
        allowance = new Allowance(perHour, Duration.ofHours(1));
    }

    /** The quarters for which a form may count, this one first; the one before it for paper, until its figures are out. */
    public List<Quarter> quarters(Channel channel, Place place, LocalDate today) {
        Quarter current = Quarter.of(today);
        boolean late = channel == Channel.PAPIER
                && picture.part(Results.class).of(place.gemeente(), current.previous()).isEmpty();
        return late ? List.of(current, current.previous()) : List.of(current);
    }

    /** Seconds until one more may be entered from here; 0 when this one may. */
    @Needs(Right.ENTER_BALLOTS)
    public long secondsToWait(HttpServletRequest request) {
        return visitors.secondsToWait(request, allowance);
    }

    /**
     * Returns when the ballot is safe.
     *
     * @param code of an invitation
     * @param form what makes the form count once
     * @throws nl.wijkteamwijzer.ballotbox.NotAllowed when the code is not good
     * @throws nl.wijkteamwijzer.ballotbox.NotKept when the database did not take it
     */
    @Needs(Right.ENTER_BALLOTS)
    public void take(Ballot ballot, Optional<String> code, String form) {
        if (!CHANNELS.contains(ballot.channel())) {
            throw new IllegalArgumentException("Not a way by which staff enter");
        }
        desk.take(ballot, code, Optional.of(form));
    }
}
