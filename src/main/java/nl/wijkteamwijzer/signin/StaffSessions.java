package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.Accounts;
import nl.wijkteamwijzer.security.Staff;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The sessions of staff: they end by themselves, and each one that begins or rises gets an id of its own. */
@ApplicationScoped
public class StaffSessions {

    private static final String SIGNED_IN = SignedIn.class.getName();
    private static final String SINCE = SIGNED_IN + ".since";

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Minutes without anything asked after which a session is over. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.staff.idle", defaultValue = "30")
    int idle;

    /** Minutes after which it is over anyhow. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.staff.longest", defaultValue = "600")
    int longest;

    /** Who asks this, when they have come in completely. */
    Optional<Staff> staff(HttpServletRequest request) {
        return progress(request).filter(SignedIn::isDone).flatMap(come -> account(come)).map(Account::staff);
    }

    /** How far somebody has come; of a session that is over nothing is left. */
    Optional<SignedIn> progress(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> progress = session == null ? Optional.empty() : Optional.ofNullable((SignedIn) session.getAttribute(SIGNED_IN));
        if (progress.isPresent() && progress.flatMap(this::account).isEmpty()) {
            session.invalidate();
            return Optional.empty();
        }
        return progress;
    }

    /** The account, as long as the session may last. */
    private Optional<Account> account(SignedIn come) {
        boolean over = clock.instant().isAfter(come.since().plus(Duration.ofMinutes(longest)));
        return over ? Optional.empty()
                : accounts.called(come.account()).filter(Account::isActive).filter(account -> account.getEpoch() == come.epoch())
                        .filter(account -> !come.isDone() || !account.lacksSecondFactor());
    }

    /** Nothing of a session before is left, so that nobody can have laid one ready. */
    void begin(HttpServletRequest request, Account account, SignedIn.Step step, String back) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) Duration.ofMinutes(idle).toSeconds());
        session.setAttribute(SIGNED_IN, new SignedIn(account.getName(), account.getEpoch(), clock.instant(), step, back));
    }

    /** For who was signed in by somebody else: the session gets another id, and an end. */
    void begin(HttpServletRequest request) {
        request.changeSessionId();
        request.getSession().setMaxInactiveInterval((int) Duration.ofMinutes(idle).toSeconds());
        request.getSession().setAttribute(SINCE, clock.instant());
    }

    boolean hasBegun(HttpServletRequest request) {
        return begun(request).isPresent();
    }

    private static Optional<Instant> begun(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Instant) session.getAttribute(SINCE));
    }

    /** Whether a session that was begun so has lasted long enough; nothing is left of it then. */
    boolean isOver(HttpServletRequest request) {
        boolean over = begun(request).filter(since -> clock.instant().isAfter(since.plus(Duration.ofMinutes(longest)))).isPresent();
        if (over) {
            end(request);
        }
        return over;
    }

    void rise(HttpServletRequest request, SignedIn.Step step) {
        SignedIn before = progress(request).orElseThrow();
        request.changeSessionId();
        request.getSession().setAttribute(SIGNED_IN, before.at(step));
    }

    /** For who ended all sessions but wants to go on in this one. */
    void stay(HttpServletRequest request) {
        HttpSession session = request.getSession();
        SignedIn before = (SignedIn) session.getAttribute(SIGNED_IN);
        int epoch = accounts.called(before.account()).orElseThrow().getEpoch();
        request.changeSessionId();
        session.setAttribute(SIGNED_IN, new SignedIn(before.account(), epoch, before.since(), before.step(), before.back()));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    int idleMinutes() {
        return idle;
    }

    /** Seconds until the session is over, whatever happens. */
    long secondsLeft(HttpServletRequest request) {
        return progress(request).map(SignedIn::since).or(() -> begun(request))
                .map(since -> Duration.between(clock.instant(), since.plus(Duration.ofMinutes(longest))).toSeconds())
                .orElse(Duration.ofMinutes(longest).toSeconds());
    }
}
