package nl.wijkteamwijzer.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wijkteamwijzer.audit.AuditTrail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The way back for a beheerder whom no other can help: who runs the server asks for a link in the log. */
@ApplicationScoped
public class Rescue {

    private static final Logger LOG = Logger.getLogger(Rescue.class.getName());

    /** The database is fit only after those that come earlier. */
    private static final int AFTER_THE_SCHEMA = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    AuditTrail audit;

    /** The name of the account of a beheerder. */
    @Inject
    @ConfigProperty(name = "wijkteamwijzer.staff.rescue")
    Optional<String> asked;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.issuer")
    Optional<String> elsewhere;

    @Transactional
    void open(@Observes @Priority(AFTER_THE_SCHEMA) Startup starting) {
        if (asked.isPresent() && elsewhere.isEmpty()) {
            accounts.called(asked.get())
                    .filter(account -> account.isBeheerder() && !account.isBlocked())
                    .ifPresentOrElse(this::help, this::refuse);
        }
    }

    private void help(Account account) {
        audit.write(AccountName.SERVER, "NOODLINK_GEMAAKT", "accounts", account.getName(), null, null);
        LOG.log(Level.WARNING, "Met deze link kiest beheerder {0} een nieuw wachtwoord en koppelt opnieuw een telefoon. Hij werkt één"
                + " keer, {1} uur lang: /beheer/uitnodiging/{2} (zet het adres van uw site ervoor). Haal wijkteamwijzer.staff.rescue"
                + " daarna weg uit de instellingen.",
                new Object[] {account.getName(), Invitations.HOURS, invitations.issueRescue(account)});
    }

    private void refuse() {
        LOG.log(Level.WARNING, "Er is geen account {0} van een beheerder, of het is geblokkeerd: er komt geen link. Zet in"
                + " wijkteamwijzer.staff.rescue de accountnaam van een beheerder die niet geblokkeerd is.", asked.get());
    }
}
