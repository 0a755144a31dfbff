package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.Status;

/** Reads the access points from the database. */
@ApplicationScoped
public class AccessPointsSource implements PictureSource<AccessPoints> {

    @PersistenceContext
    EntityManager em;

    @Override
    public Class<AccessPoints> part() {
        return AccessPoints.class;
    }

    @Override
    public AccessPoints read() {
        return new AccessPoints(
                em.createQuery("select k from AccessKind k", AccessKind.class).getResultList(),
                em.createQuery("select p from AccessPoint p where p.publication.status = :status", AccessPoint.class)
                        .setParameter("status", Status.GEPUBLICEERD)
                        .getResultList());
    }
}
