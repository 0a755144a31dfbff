package nl.wijkteamwijzer.ballotbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.AreaMaps;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.PublishedRecords;
import nl.wijkteamwijzer.survey.Questionnaires;
import nl.wijkteamwijzer.survey.QuestionnairesSource;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.AccessPointsSource;

/** Reads ballots by what the demo publishes, and keeps what is cast in memory. */
public final class SeededBallots {

    /** What was cast. */
    public final List<Ballot> cast = new ArrayList<>();

    /** Receipts that are known. */
    public final Set<String> receipts = new HashSet<>();

    private final Map<Class<?>, Object> picture;
    private final LocalDate day;
    private final EntityManager em;
    private Optional<AccessPoints> next = Optional.empty();

    public SeededBallots(EntityManager em, LocalDate day) {
        this.day = day;
        this.em = em;
        picture = new HashMap<>(Map.of(
                AreaMap.class, new AreaMaps(em).read(),
                AccessPoints.class, new AccessPointsSource(em).read(),
                Questionnaires.class, new QuestionnairesSource(new PublishedRecords(em)).read()));
    }

    /** A team that this node does not know yet, and that will be there when it looks. */
    public void publishWithTheNextPicture(String slug, String newSlug) {
        em.getTransaction().begin();
        try {
            em.createNativeQuery("update access_point set slug = '" + newSlug + "' where slug = '" + slug + "'").executeUpdate();
            em.clear();
            next = Optional.of(new AccessPointsSource(em).read());
        } finally {
            em.getTransaction().rollback();
            em.clear();
        }
    }

    public BallotReading reading() {
        BallotReading reading = new BallotReading();
        reading.picture = new PublishedPicture() {
            @Override
            public <T> T part(Class<T> type) {
                return type.cast(picture.get(type));
            }

            @Override
            public void renewIfOutdated() {
                next.ifPresent(point -> picture.put(AccessPoints.class, point));
            }
        };
        reading.asAt = new AsAt();
        reading.asAt.lookAt(day.atTime(10, 0).atZone(ZoneId.of("Europe/Amsterdam")));
        return reading;
    }

    public BallotDesk desk() {
        return new BallotDesk() {
            @Override
            public void takeOnce(Ballot ballot, String receipt) {
                if (receipts.add(receipt)) {
                    cast.add(ballot);
                }
            }
        };
    }
}
