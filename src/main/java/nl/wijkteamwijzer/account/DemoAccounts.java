package nl.wijkteamwijzer.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.RealTime;
import nl.wijkteamwijzer.security.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One account for each role, with a password that everybody knows: in the demo, and nowhere else. */
@ApplicationScoped
public class DemoAccounts {

    static final String PASSWORD = "voorbeeld-wijkteamwijzer";
    static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    /** The database is fit only after those that come earlier. */
    private static final int AFTER_THE_SCHEMA = Interceptor.Priority.LIBRARY_AFTER;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Vault vault;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    @ConfigProperty(name = "wijkteamwijzer.mode", defaultValue = "production")
    String mode;

    @Transactional
    void open(@Observes @Priority(AFTER_THE_SCHEMA) Startup starting) {
        if (isDemo() && accounts.none()) {
            String hash = passwords.hash(PASSWORD);
            for (Role role : Role.values()) {
                accounts.add(of(role, hash));
            }
        }
    }

    private Account of(Role role, String hash) {
        String name = name(role);
        String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " (voorbeeld)";
        Set<String> teams = role == Role.TEAMCOORDINATOR ? Set.of("leiden-noord") : Set.of();
        Account account = Account.forTheDemo(new Profile(name, shown, null, Set.of(role), teams));
        account.choosePassword(hash);
        if (role.needsSecondFactor()) {
            account.enrol(vault.lock(SECRET), Set.of());
        }
        return account;
    }

    private static String name(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public boolean isDemo() {
        return mode.equals("demo");
    }

    /** The code that the telephone of one of these would show, for who tries the demo without one; "" for others and elsewhere. */
    public String code(String account) {
        boolean ours = isDemo() && Stream.of(Role.values()).filter(Role::needsSecondFactor).anyMatch(role -> name(role).equals(account));
        return ours ? Totp.of(SECRET).codeAt(clock.instant()) : "";
    }
}
