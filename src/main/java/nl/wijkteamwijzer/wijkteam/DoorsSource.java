package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads the opening hours from the database. */
@ApplicationScoped
public class DoorsSource implements PictureSource<Doors> {

    @PersistenceContext
    EntityManager em;

    @Inject
    PublishedRecords published;

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
                        published.all(ChannelWeek.class),
                        published.all(Closure.class),
                        em.createQuery("select s from HolidaySetting s", HolidaySetting.class).getResultList(),
                        em.createQuery("select h from LocalHolidaySetting h", LocalHolidaySetting.class).getResultList()),
                clock.getZone());
    }
}
