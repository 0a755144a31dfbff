package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkteamwijzer.publishing.PublicRecord;

/** What people write about figures. */
@ApplicationScoped
public class ResultTexts {

    @PersistenceContext
    EntityManager em;

    /** All or none: interpretations and improvements. They are seen when a new picture is drawn. */
    @Transactional
    public void add(List<? extends PublicRecord> records) {
        records.forEach(em::persist);
        em.createNativeQuery("update publication_count set generation = generation + 1 where id = 1").executeUpdate();
    }
}
