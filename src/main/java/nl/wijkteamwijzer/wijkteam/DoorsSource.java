package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.Status;

/** Reads the opening hours from the database. */
@ApplicationScoped
public class DoorsSource implements PictureSource<Doors> {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public Class<Doors> part() {
        return Doors.class;
    }

    @Override
    public Doors read() {
        return new Doors(
                new Doors.Records(
                        published("select w from ChannelWeek w where w.publication.status = :status", ChannelWeek.class),
                        published("select c from Closure c where c.publication.status = :status", Closure.class),
                        em.createQuery("select s from HolidaySetting s", HolidaySetting.class).getResultList(),
                        em.createQuery("select h from LocalHolidaySetting h", LocalHolidaySetting.class).getResultList()),
                clock.getZone());
    }

    private <T> List<T> published(String query, Class<T> type) {
        return em.createQuery(query, type).setParameter("status", Status.GEPUBLICEERD).getResultList();
    }
}
