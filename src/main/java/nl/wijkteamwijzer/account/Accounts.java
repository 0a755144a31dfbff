package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkteamwijzer.audit.AuditTrail;

/** All accounts of staff. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail audit;

    /** @param name as typed: capitals and spaces around it make no difference */
    public Optional<Account> called(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", plain(name))
                .getResultStream()
                .findFirst();
    }

    /** Nobody else changes it until the transaction is over. */
    Account locked(String name) {
        Account account = called(name).orElseThrow();
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    static String plain(String name) {
        // PostgreSQL takes no text with a zero in it
        return name == null ? "" : name.replace("\0", "").strip().toLowerCase(Locale.ROOT);
    }

    List<Account> byName() {
        return em.createQuery("select a from Account a order by a.name", Account.class).getResultList();
    }

    boolean none() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    void add(Account account) {
        em.persist(account);
    }

    /** Signs somebody out everywhere. */
    @Transactional
    public void endSessions(String name) {
        called(name).orElseThrow().endSessions();
        audit.write(name, "OVERAL_AFGEMELD", "accounts", name, null, null);
    }

    /** Who can come in and give others their rights; nobody else touches them until the transaction is over. */
    List<Account> activeBeheerders() {
        return em.createQuery("select a from Account a where a.blocked = false and a.password is not null", Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(Account::isBeheerder)
                .toList();
    }
}
