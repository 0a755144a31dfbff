package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.RealTime;
import nl.wijkteamwijzer.audit.AuditTrail;

/** What staff have besides their password: a telephone that makes codes, and codes on paper for when it is lost. */
@ApplicationScoped
public class SecondFactors {

    private static final String KIND = "accounts";

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    @RealTime
    Clock clock;

    /** What a telephone and the database are to share. */
    public String newSecret() {
        return Totp.newSecret();
    }

    /** What a telephone reads from the picture. */
    public String address(String secret, String account, String issuer) {
        return Totp.address(secret, account, issuer);
    }

    /** Whether it is a code of the telephone or a recovery code; either works once. */
    @Transactional
    public boolean accept(String account, String typed) {
        Account owner = locked(account);
        String code = typed.replaceAll("[\\s-]", "");
        if (!owner.hasSecondFactor()) {
            return false;
        }
        OptionalLong step = Totp.of(vault.read(owner.getSecondFactor())).stepOf(code, clock.instant());
        if (step.isPresent()) {
            return owner.takeStep(step.getAsLong());
        }
        boolean recovered = owner.takeRecoveryCode(sealed(code));
        if (recovered) {
            audit.write(account, "HERSTELCODE_GEBRUIKT", KIND, account, null, null);
        }
        return recovered;
    }

    /**
     * Ties a telephone to an account, in the place of the one before.
     *
     * @param typed the code that the telephone shows now
     * @return recovery codes, for this once; none when the code is not right
     */
    @Transactional
    public List<String> enrol(String account, String secret, String typed) {
        OptionalLong step = Totp.of(secret).stepOf(typed.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        Account owner = locked(account);
        List<String> codes = RecoveryCodes.make();
        owner.enrol(vault.lock(secret), sealed(codes));
        owner.takeStep(step.getAsLong());
        audit.write(account, "TWEEDE_STAP_INGESTELD", KIND, account, null, null);
        return codes;
    }

    /** New ones in the place of all others. */
    @Transactional
    public List<String> renewRecoveryCodes(String account) {
        List<String> codes = RecoveryCodes.make();
        locked(account).replaceRecoveryCodes(sealed(codes));
        audit.write(account, "HERSTELCODES_VERNIEUWD", KIND, account, null, null);
        return codes;
    }

    private Account locked(String name) {
        Account account = accounts.called(name).orElseThrow();
        // two at once with the same code: one of them is late
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    private Set<String> sealed(List<String> codes) {
        return codes.stream().map(code -> sealed(code.replace("-", ""))).collect(Collectors.toSet());
    }

    private String sealed(String code) {
        return vault.seal("recovery", RecoveryCodes.plain(code));
    }
}
