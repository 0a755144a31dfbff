package nl.wijkteamwijzer;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** What is published in a seeded database, read by the sources of the features without a server. */
public final class SeededPicture extends PublishedPicture {

    private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Amsterdam"));

    private final Map<Class<?>, Object> parts = new HashMap<>();

    @SafeVarargs
    public SeededPicture(SeededDatabase database, Class<? extends PictureSource<?>>... sources) {
        EntityManager em = database.entities();
        List.of(sources).forEach(type -> {
            PictureSource<?> source = made(type, em);
            parts.put(source.part(), source.read());
        });
    }

    @Override
    public <T> T part(Class<T> type) {
        return type.cast(parts.get(type));
    }

    private static <T> T made(Class<T> type, EntityManager em) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            for (Field field : type.getDeclaredFields()) {
                if (field.getAnnotations().length > 0) {
                    field.setAccessible(true);
                    field.set(bean, injected(field.getType(), em));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object injected(Class<?> type, EntityManager em) {
        if (type == EntityManager.class) {
            return em;
        }
        if (type == PublishedRecords.class) {
            return new PublishedRecords(em);
        }
        return type == Clock.class ? CLOCK : made(type, em);
    }
}
