package nl.wijkteamwijzer.results;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.survey.Quarter;

/** What people write about figures. */
@ApplicationScoped
public class ResultTexts {

    @PersistenceContext
    EntityManager em;

    /** Whether somebody wrote, or began to write, what the figures of a quarter mean. */
    public boolean hasInterpretation(GemeenteCode gemeente, Quarter quarter) {
        return em.createQuery("select count(i) from Interpretation i where i.gemeente = :gemeente and i.quarter = :quarter", Long.class)
                        .setParameter("gemeente", gemeente)
                        .setParameter("quarter", quarter.toString())
                        .getSingleResult() > 0;
    }

    /** All or none: interpretations and improvements. They are seen when a new picture is drawn. */
    @Transactional
    public void add(List<? extends PublicRecord> records) {
        records.forEach(em::persist);
        em.createNativeQuery("update publication_count set generation = generation + 1 where id = 1").executeUpdate();
    }
}
