package nl.wijkteamwijzer.publishing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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

    /** What this thread sees instead of what is published; null for all but who looks ahead. */
    private static final ThreadLocal<Picture> IMAGINED = new ThreadLocal<>();

    private final CountDownLatch drawn = new CountDownLatch(1);
    private volatile Picture current;

    /** The generation of what is only imagined. */
    private static final long NEVER = -1;

    /** What somebody does while the picture is another. */
    public interface Look {
        void look() throws Exception;
    }

    private record Picture(long generation, Map<Class<?>, Object> parts) {}

    /** @throws IllegalStateException when no picture could be drawn yet, though it was waited for */
    public <T> T part(Class<T> type) {
        Picture imagined = IMAGINED.get();
        if (imagined != null) {
            return type.cast(imagined.parts().get(type));
        }
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
    @Transactional(Transactional.TxType.NOT_SUPPORTED) // who calls at the end of a transaction may begin none otherwise
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

    /**
     * Looks at what would be published after a change. It is made within a transaction, drawn and taken back, and seen by
     * this thread alone.
     */
    public void imagine(Runnable change, Look look) throws Exception {
        transaction.begin();
        Picture picture;
        try {
            change.run();
            em.flush();
            picture = draw(NEVER);
        } finally {
            transaction.rollback();
        }
        IMAGINED.set(picture);
        try {
            look.look();
        } finally {
            IMAGINED.remove();
        }
    }

    private Picture draw(long generation) {
        em.clear();
        Map<Class<?>, Object> parts = new HashMap<>();
        sources.forEach(source -> parts.put(source.part(), source.read()));
        return new Picture(generation, Map.copyOf(parts));
    }
}
