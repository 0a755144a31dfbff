package nl.wijkteamwijzer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.Status;

/** Reads the questionnaires from the database. */
@ApplicationScoped
public class QuestionnairesSource implements PictureSource<Questionnaires> {

    @PersistenceContext
    EntityManager em;

    @Override
    public Class<Questionnaires> part() {
        return Questionnaires.class;
    }

    @Override
    public Questionnaires read() {
        return new Questionnaires(em.createQuery(
                        "select q from Questionnaire q where q.publication.status = :status order by q.name, q.revision",
                        Questionnaire.class)
                .setParameter("status", Status.GEPUBLICEERD)
                .getResultList());
    }
}
