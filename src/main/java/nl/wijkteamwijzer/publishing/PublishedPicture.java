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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

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

    /** Who asks while the first picture is being drawn waits for it; seconds. */
    private static final int PATIENCE = 30;

    private final CountDownLatch drawn = new CountDownLatch(1);
    private volatile Picture current;

    private record Picture(long generation, Map<Class<?>, Object> parts) {}

    /** @throws IllegalStateException when no picture could be drawn yet, though it was waited for */
    public <T> T part(Class<T> type) {
        Picture picture = current == null ? first() : current;
        return type.cast(picture.parts().get(type));
    }

    private Picture first() {
        try {
            if (drawn.await(PATIENCE, TimeUnit.SECONDS)) {
                return current;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Nothing is published yet");
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
            drawn.countDown();
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
