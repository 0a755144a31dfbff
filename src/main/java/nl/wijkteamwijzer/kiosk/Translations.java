package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All translations that are kept, right or not yet. */
@ApplicationScoped
public class Translations {

    @PersistenceContext
    EntityManager em;

    public List<Translation> all() {
        return em.createQuery("select t from Translation t", Translation.class).getResultList();
    }

    public List<Translation> in(String language) {
        return em.createQuery("select t from Translation t where t.language = :language", Translation.class)
                .setParameter("language", language)
                .getResultList();
    }

    public Optional<Translation> of(String language, String dutch) {
        return em.createQuery("select t from Translation t where t.language = :language and t.dutch = :dutch", Translation.class)
                .setParameter("language", language)
                .setParameter("dutch", dutch)
                .getResultStream()
                .findFirst();
    }

    /** As it stands now; nobody else writes it until this transaction is done. */
    @Transactional
    public Optional<Translation> hold(String language, String dutch) {
        Optional<Translation> translation = of(language, dutch);
        translation.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return translation;
    }

    @Transactional
    public void add(Translation translation) {
        em.persist(translation);
    }

    /** Writes what changed, so that a colleague who was first is met here and not after the fact. */
    @Transactional
    public void flush() {
        em.flush();
    }
}
