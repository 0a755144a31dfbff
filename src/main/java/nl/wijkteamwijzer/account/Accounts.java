package nl.wijkteamwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All accounts of staff. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    EntityManager em;

    /** @param name as typed: capitals and spaces around it make no difference */
    public Optional<Account> called(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", plain(name))
                .getResultStream()
                .findFirst();
    }

    static String plain(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
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

    void flush() {
        em.flush();
    }
}
