package nl.wijkteamwijzer.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.wijkteamwijzer.account.Account;
import nl.wijkteamwijzer.account.AccountName;
import nl.wijkteamwijzer.account.Accounts;
import nl.wijkteamwijzer.account.SecondFactors;
import nl.wijkteamwijzer.audit.AuditTrail;
import nl.wijkteamwijzer.signin.SignedIn.Step;

/** The two steps in: a name with a password, and a code where it is asked. */
@ApplicationScoped
public class SignIn {

    private static final String KIND = "accounts";
    private static final int LONGEST_NAME = 80;
    private static final String PASSWORD = "password/";
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
    Tries tries;

    @Inject
    AuditTrail audit;

    @Inject
    HttpServletRequest request;

    /** @param back the page to go to afterwards */
    Attempt withPassword(String typedName, String password, String back) {
        String name = typedName.substring(0, Math.min(typedName.length(), LONGEST_NAME)).strip().toLowerCase(Locale.ROOT);
        long seconds = tries.take(request, PASSWORD, name);
        if (seconds > 0) {
            return Attempt.tooSoon(seconds);
        }
        CredentialValidationResult result = stores.validate(new UsernamePasswordCredential(name, password));
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return wrong(name);
        }
        tries.right(request, PASSWORD, name);
        Account account = accounts.called(name).orElseThrow();
        Step step = stepAfterPassword(account);
        sessions.begin(request, account, step, back);
        if (step == Step.DONE) {
            audit.write(name, "AANGEMELD", KIND, name, null, null);
        }
        return Attempt.right(step);
    }

    /** The second step of who has done the first. */
    Attempt withCode(SignedIn come, String typed) {
        long seconds = tries.take(request, CODE, come.account());
        if (seconds > 0) {
            return Attempt.tooSoon(seconds);
        }
        if (!secondFactors.accept(come.account(), typed)) {
            return wrong(come.account());
        }
        tries.right(request, CODE, come.account());
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

    /** The same work for a name that is not there, so that the time tells nothing; what was typed may be a password. */
    private Attempt wrong(String name) {
        String known = accounts.called(name).map(Account::getName).orElse(AccountName.UNKNOWN);
        audit.write(known, "AANMELDEN_MISLUKT", KIND, known, null, null);
        return Attempt.wrong();
    }

    private static Step stepAfterPassword(Account account) {
        if (account.hasSecondFactor()) {
            return Step.CODE_DUE;
        }
        return account.lacksSecondFactor() ? Step.ENROLMENT_DUE : Step.DONE;
    }
}
