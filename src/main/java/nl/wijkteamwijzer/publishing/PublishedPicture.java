package nl.wijkteamwijzer.publishing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.Map;

/**
 * What is published, in memory: complete, consistent and never changed, only replaced. It answers while the database is
 * away; a new picture that cannot be drawn leaves the old one.
 */
@ApplicationScoped
public class PublishedPicture {

    @Inject
    @jakarta.enterprise.inject.Any
    Instance<PictureSource<?>> sources;

    @Inject
    Event<PictureRenewed> renewed;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    private volatile Picture current;

    private record Picture(long generation, Map<Class<?>, Object> parts) {}

    /** @throws IllegalStateException as long as no picture was drawn */
    public <T> T part(Class<T> type) {
        Picture picture = current;
        if (picture == null) {
            throw new IllegalStateException("Nothing is published yet");
        }
        return type.cast(picture.parts().get(type));
    }

    public boolean isDrawn() {
        return current != null;
    }

    /** Draws a new picture when something was published since the last. Called at start and then by the minute. */
    public synchronized void renewIfOutdated() throws Exception {
        transaction.begin();
        Picture next;
        try {
            long generation = ((Number) em.createNativeQuery("select generation from publication_count where id = 1")
                            .getSingleResult()).longValue();
            next = current != null && current.generation() == generation ? current : draw(generation);
        } finally {
            transaction.rollback(); // nothing was written
        }
        if (next != current) {
            current = next;
            renewed.fire(new PictureRenewed(next.generation()));
        }
    }

    private Picture draw(long generation) {
        em.clear();
        Map<Class<?>, Object> parts = new HashMap<>();
        sources.forEach(source -> parts.put(source.part(), source.read()));
        return new Picture(generation, Map.copyOf(parts));
    }
}
