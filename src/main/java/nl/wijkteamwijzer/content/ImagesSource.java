package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.wijkteamwijzer.publishing.PictureSource;

/** Reads the pictures, without their files, from the database. */
@ApplicationScoped
public class ImagesSource implements PictureSource<Images> {

    @PersistenceContext
    EntityManager em;

    @Override
    public Class<Images> part() {
        return Images.class;
    }

    @Override
    public Images read() {
        return new Images(em.createQuery("select i from Image i", Image.class).getResultList());
    }
}
