package nl.wijkteamwijzer.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Tells all nodes that what is published has changed. */
@ApplicationScoped
public class PublicationCount {

    @PersistenceContext
    EntityManager em;

    @Inject
    Event<Raised> raised;

    /** That the count was raised in a transaction that may yet fail. */
    record Raised() {}

    /** Within the transaction that publishes; once that is done this node draws a new picture, the others within the minute. */
    @Transactional
    public void raise() {
        em.createNativeQuery("update publication_count set generation = generation + 1 where id = 1").executeUpdate();
        raised.fire(new Raised());
    }
}
