package nl.wijkteamwijzer.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkteamwijzer.audit.AuditTrail;

/** Keeps passwords as what cannot be turned back. */
@ApplicationScoped
public class Passwords {

    /** OWASP Password Storage Cheat Sheet: at least 210,000 rounds of PBKDF2 with HMAC-SHA512. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "220000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    Pbkdf2PasswordHash hashing;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    private volatile String nobodys;

    @PostConstruct
    void prepare() {
        hashing.initialize(PARAMETERS);
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Takes as long for who is not there, so that the time tells nothing either. */
    public boolean isRight(Optional<Account> account, String password) {
        String kept = account.map(Account::getPassword).orElseGet(this::nobodys);
        boolean matches = hashing.verify(password.toCharArray(), kept);
        return matches && account.filter(Account::isActive).isPresent();
    }

    /** Signs out everywhere too: whoever knew the old one is out. */
    @Transactional
    public void choose(String account, String password) {
        accounts.called(account).orElseThrow().choosePassword(hash(password));
        audit.write(account, "WACHTWOORD_GEKOZEN", "accounts", account, null, null);
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = hash(UUID.randomUUID().toString());
        }
        return nobodys;
    }
}
