package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        // two at once with the same code: one of them is late
        Account owner = accounts.locked(account);
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
     * Ties a telephone to an account that has none, for who knows only the password.
     *
     * @param typed the code that the telephone shows now
     * @return recovery codes, for this once; none when the code is not right, or somebody was first
     */
    @Transactional
    public List<String> enrolFirst(String account, String secret, String typed) {
        Account owner = accounts.locked(account);
        return owner.hasSecondFactor() ? List.of() : enrol(owner, secret, typed);
    }

    /** The same in the place of the telephone before, for who has proved to be the owner. */
    @Transactional
    public List<String> enrol(String account, String secret, String typed) {
        return enrol(accounts.locked(account), secret, typed);
    }

    private List<String> enrol(Account owner, String secret, String typed) {
        OptionalLong step = Totp.of(secret).stepOf(typed.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        List<String> codes = RecoveryCodes.make();
        owner.enrol(vault.lock(secret), sealed(codes));
        owner.takeStep(step.getAsLong());
        audit.write(owner.getName(), "TWEEDE_STAP_INGESTELD", KIND, owner.getName(), null, null);
        return codes;
    }

    /** New ones in the place of all others. */
    @Transactional
    public List<String> renewRecoveryCodes(String account) {
        List<String> codes = RecoveryCodes.make();
        accounts.locked(account).replaceRecoveryCodes(sealed(codes));
        audit.write(account, "HERSTELCODES_VERNIEUWD", KIND, account, null, null);
        return codes;
    }

    private Set<String> sealed(List<String> codes) {
        return codes.stream().map(code -> sealed(code.replace("-", ""))).collect(Collectors.toSet());
    }

    private String sealed(String code) {
        return vault.seal("recovery", RecoveryCodes.plain(code));
    }
}
