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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the first beheerder comes in: by a link in the log, made anew at each start for as long as there is no account. */
@ApplicationScoped
public class FirstBeheerder {

    private static final Logger LOG = Logger.getLogger(FirstBeheerder.class.getName());

    /** The database is fit only after those that come earlier. */
    private static final int AFTER_THE_SCHEMA = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.oidc.issuer")
    Optional<String> elsewhere;

    @Transactional
    void open(@Observes @Priority(AFTER_THE_SCHEMA) Startup starting) {
        if (!mode.equals("demo") && elsewhere.isEmpty() && accounts.none()) {
            LOG.log(Level.WARNING, "Er is nog geen account voor het beheer. Maak binnen {0} uur het account van de eerste beheerder met"
                    + " deze link, die één keer werkt: /beheer/uitnodiging/{1} (zet het adres van uw site ervoor). Bij een volgende"
                    + " start zonder account komt er een nieuwe.", new Object[] {Invitations.HOURS, invitations.issue(null)});
        }
    }
}
