package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads the access points from the database. */
@ApplicationScoped
public class AccessPointsSource implements PictureSource<AccessPoints> {

    @PersistenceContext
    EntityManager em;

    @Inject
    PublishedRecords published;

    protected AccessPointsSource() {
        // for CDI
    }

    /** To read without a server. */
    public AccessPointsSource(EntityManager em) {
        this.em = em;
        published = new PublishedRecords(em);
    }

    @Override
    public Class<AccessPoints> part() {
        return AccessPoints.class;
    }

    @Override
    public AccessPoints read() {
        return new AccessPoints(
                em.createQuery("select k from AccessKind k", AccessKind.class).getResultList(),
                published.all(AccessPoint.class));
    }
}
