package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.Accounts;
import nl.wijkteamwijzer.account.SecondFactors;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.signin.SignedIn.Step;
import nl.wijkteamwijzer.web.Allowance;
import nl.wijkteamwijzer.web.Visitors;

/** The two steps in: a name with a password, and a code where it is asked. */
@ApplicationScoped
public class SignIn {

    private static final String KIND = "accounts";
    private static final int TRIES_OF_A_VISITOR = 60;
    private static final int LONGEST_NAME = 80;
    private static final String CODE = "code/";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors secondFactors;

    @Inject
    StaffSessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    Guesses guesses;

    @Inject
    Visitors visitors;

    @Inject
    AuditTrail audit;

    @Inject
    HttpServletRequest request;

    private final Allowance tries = new Allowance(TRIES_OF_A_VISITOR, Duration.ofMinutes(10));

    /** @param back the page to go to afterwards */
    Attempt withPassword(String typedName, String password, String back) {
        String name = typedName.substring(0, Math.min(typedName.length(), LONGEST_NAME)).strip().toLowerCase(Locale.ROOT);
        String guessedAt = guessedAt(name);
        long seconds = Math.max(visitors.secondsToWait(request, tries), guesses.secondsToWait(guessedAt));
        if (seconds > 0) {
            return Attempt.tooSoon(seconds);
        }
        CredentialValidationResult result = stores.validate(new UsernamePasswordCredential(name, password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return wrong(name, guessedAt);
        }
        Account account = accounts.called(name).orElseThrow();
        Step step = stepAfterPassword(account);
        sessions.begin(request, account, step, back);
        if (step == Step.DONE) {
            guesses.right(guessedAt);
            audit.write(name, "AANGEMELD", KIND, name, null, null);
        }
        return Attempt.right(step);
    }

    /** The second step of who has done the first. */
    Attempt withCode(SignedIn come, String typed) {
        String guessedAt = CODE + guessedAt(come.account());
        long seconds = guesses.secondsToWait(guessedAt);
        if (seconds > 0) {
            return Attempt.tooSoon(seconds);
        }
        if (!secondFactors.accept(come.account(), typed)) {
            return wrong(come.account(), guessedAt);
        }
        guesses.right(guessedAt);
        guesses.right(guessedAt(come.account()));
        finish(come);
        return Attempt.right(Step.DONE);
    }

    /** What is done once nothing is due any more. */
    void finish(SignedIn come) {
        sessions.rise(request, Step.DONE);
        audit.write(come.account(), "AANGEMELD", KIND, come.account(), null, null);
    }

    void remember(HttpServletResponse response, String account) {
        devices.remember(request, response, account);
    }

    private Attempt wrong(String name, String guessedAt) {
        guesses.wrong(guessedAt);
        if (accounts.called(name).isPresent()) {
            audit.write(name, "AANMELDEN_MISLUKT", KIND, name, null, null);
        }
        return Attempt.wrong();
    }

    /** A stranger who guesses at a name keeps out strangers, not a browser in which it was used before. */
    private String guessedAt(String name) {
        return devices.of(request, name).map(device -> device + "/" + name).orElse(name);
    }

    private static Step stepAfterPassword(Account account) {
        if (account.hasSecondFactor()) {
            return Step.CODE_DUE;
        }
        return account.lacksSecondFactor() ? Step.ENROLMENT_DUE : Step.DONE;
    }
}
