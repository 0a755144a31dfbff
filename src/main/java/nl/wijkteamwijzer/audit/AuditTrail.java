package nl.wijkteamwijzer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes down who did what, in the transaction in which it is done. */
@ApplicationScoped
public class AuditTrail {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param account who did it, by the name to sign in with
     * @param action one word in capitals, such as GEPUBLICEERD
     * @param kind what sort of thing it was done to, as in the address
     * @param was JSON of the fields that differ; null when there was nothing
     * @param became JSON of the fields that differ; null when there is nothing any more
     */
    @Transactional
    public void write(String account, String action, String kind, String key, String was, String became) {
        em.persist(new AuditEntry(LocalDateTime.now(clock), account, action, kind, key, was, became));
    }
}
