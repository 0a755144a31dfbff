package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.Status;

/** Reads the texts from the database. */
@ApplicationScoped
public class TextsSource implements PictureSource<Texts> {

    @PersistenceContext
    EntityManager em;

    @Override
    public Class<Texts> part() {
        return Texts.class;
    }

    @Override
    public Texts read() {
        return new Texts(
                em.createQuery("select t from Theme t where t.publication.status = :status", Theme.class)
                        .setParameter("status", Status.GEPUBLICEERD)
                        .getResultList(),
                em.createQuery("select p from InformationPage p where p.publication.status = :status", InformationPage.class)
                        .setParameter("status", Status.GEPUBLICEERD)
                        .getResultList());
    }
}
