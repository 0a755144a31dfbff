package nl.wijkteamwijzer.publishing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells all nodes that what is published has changed. */
@ApplicationScoped
public class PublicationCount {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Raised> raised;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** That the count was raised in a transaction that may yet fail. */
    record Raised() {}

    /** Within the transaction that publishes; once that is done this node draws a new picture, the others within the minute. */
    @Transactional
    public void raise() {
        em.createNativeQuery("update publication_count set generation = generation + 1 where id = 1").executeUpdate();
        transaction.putResource(Raised.class, true);
        raised.fire(new Raised());
    }

    /** The count; empty in a transaction that raised it itself and may yet fail. */
    @Transactional
    public Optional<Long> generation() {
        return transaction.getResource(Raised.class) == null
                ? Optional.of(((Number) em.createNativeQuery("select generation from publication_count where id = 1").getSingleResult()).longValue())
                : Optional.empty();
    }
}
