package nl.wijkteamwijzer.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads what is published from the database, for the parts of the picture. */
@ApplicationScoped
public class PublishedRecords {

    @PersistenceContext
    EntityManager em;

    protected PublishedRecords() {
        // for CDI
    }

    /** To read without a server. */
    public PublishedRecords(EntityManager em) {
        this.em = em;
    }

    /** All published revisions of all records of a kind, of every day. */
    public <T extends PublicRecord> List<T> all(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.publication.status = :status", type)
                .setParameter("status", Status.GEPUBLICEERD)
                .getResultList();
    }
}
