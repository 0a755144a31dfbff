package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;

/** Links with which staff choose their first password, or another one when they forgot it. The code in it is kept as a hash. */
@ApplicationScoped
public class Invitations {

    static final int HOURS = 24;
    private static final int CODE_BYTES = 32;

    private interface Making {
        Invitation of(String code, Account account, LocalDateTime validUntil);
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Vault vault;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /**
     * Makes the ones before useless, but for the first beheerder: several servers may start at once.
     *
     * @param account null for the first beheerder
     * @return the code, for this once
     */
    String issue(Account account) {
        return issue(account, Invitation::new);
    }

    /** One that takes away the second step too. */
    String issueRescue(Account account) {
        return issue(account, Invitation::toRescue);
    }

    private String issue(Account account, Making making) {
        em.createQuery("select i from Invitation i", Invitation.class)
                .getResultStream()
                .filter(old -> account != null && old.getAccount() == account || !old.isValidAt(LocalDateTime.now(clock)))
                .forEach(em::remove);
        byte[] bytes = new byte[CODE_BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        em.persist(making.of(sealed(code), account, LocalDateTime.now(clock).plusHours(HOURS)));
        return code;
    }

    /** The invitation of a code that still works. */
    public Optional<Invitation> open(String code) {
        return find(code, LockModeType.NONE);
    }

    /**
     * Uses it up.
     *
     * @param first who the first beheerder is; ignored when the invitation is for an account that is there
     * @return false when somebody else was first, or the name is taken
     */
    @Transactional
    public boolean accept(String code, Profile first, String password) {
        Invitation invitation = find(code, LockModeType.PESSIMISTIC_WRITE).orElse(null);
        if (invitation == null) {
            return false;
        }
        em.remove(invitation);
        Account account = invitation.getAccount() == null ? begin(first) : invitation.getAccount();
        account.choosePassword(passwords.hash(password));
        if (invitation.isRescue()) {
            account.forgetSecondFactor();
            audit.write(account.getName(), "TWEEDE_STAP_GEWIST", "accounts", account.getName(), null, null);
        }
        audit.write(account.getName(), "UITNODIGING_GEBRUIKT", "accounts", account.getName(), null, null);
        return true;
    }

    private Account begin(Profile first) {
        Account account = Account.of(first);
        accounts.add(account);
        audit.write(account.getName(), "ACCOUNT_GEMAAKT", "accounts", account.getName(), null, first.json());
        return account;
    }

    private Optional<Invitation> find(String code, LockModeType lock) {
        List<Invitation> found = em.createQuery("select i from Invitation i where i.code = :code", Invitation.class)
                .setParameter("code", sealed(code))
                .setLockMode(lock)
                .getResultList();
        return found.stream()
                .filter(invitation -> invitation.isValidAt(LocalDateTime.now(clock)))
                .filter(invitation -> invitation.getAccount() != null || accounts.none())
                .findFirst();
    }

    private String sealed(String code) {
        return vault.seal("invitation", code);
    }
}
