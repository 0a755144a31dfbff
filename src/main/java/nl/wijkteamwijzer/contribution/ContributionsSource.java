package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublicRecord;
import nl.wijkteamwijzer.publishing.Status;

/** Reads what support costs from the database. */
@ApplicationScoped
public class ContributionsSource implements PictureSource<Contributions> {

    @PersistenceContext
    EntityManager em;

    @Override
    public Class<Contributions> part() {
        return Contributions.class;
    }

    @Override
    public Contributions read() {
        return new Contributions(
                published(Tariff.class),
                published(Exemption.class),
                published(SupportKind.class),
                published(MinimaSetting.class),
                published(HouseholdExample.class));
    }

    private <T extends PublicRecord> List<T> published(Class<T> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r where r.publication.status = :status", type)
                .setParameter("status", Status.GEPUBLICEERD)
                .getResultList();
    }
}
