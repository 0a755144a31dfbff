package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.Accounts;
import nl.wijkteamwijzer.account.Passwords;
import nl.wijkteamwijzer.account.SecondFactors;
import nl.wijkteamwijzer.security.CurrentStaff;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;
import nl.wijkteamwijzer.signin.SignedIn.Step;

/** What staff do about their own account. */
@ApplicationScoped
@Needs(Right.SIGNED_IN)
public class OwnAccount {

    private static final String OWN = "own/";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    SecondFactors secondFactors;

    @Inject
    StaffSessions sessions;

    @Inject
    Guesses guesses;

    @Inject
    CurrentStaff staff;

    @Inject
    HttpServletRequest request;

    public Account account() {
        return accounts.called(name()).orElseThrow();
    }

    /** Whether whoever sits here is the one who signed in: a screen may have been left alone. */
    Attempt prove(String password) {
        long seconds = guesses.take(OWN + name());
        if (seconds > 0) {
            return Attempt.tooSoon(seconds);
        }
        if (!passwords.isRight(accounts.called(name()), password)) {
            return Attempt.wrong();
        }
        guesses.right(OWN + name());
        return Attempt.right(Step.DONE);
    }

    /** Signs out everywhere but here. */
    void choosePassword(String password) {
        passwords.choose(name(), password);
        sessions.stay(request);
    }

    /** Signs out everywhere but here. */
    List<String> enrol(String secret, String code) {
        List<String> codes = secondFactors.enrol(name(), secret, code);
        if (!codes.isEmpty()) {
            sessions.stay(request);
        }
        return codes;
    }

    List<String> renewRecoveryCodes() {
        return secondFactors.renewRecoveryCodes(name());
    }

    void signOutEverywhere() {
        accounts.endSessions(name());
        sessions.end(request);
    }

    private String name() {
        return staff.person().account();
    }
}
