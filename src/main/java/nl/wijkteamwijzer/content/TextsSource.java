package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads the texts from the database. */
@ApplicationScoped
public class TextsSource implements PictureSource<Texts> {

    @Inject
    PublishedRecords published;

    protected TextsSource() {
        // for CDI
    }

    /** To read without a server. */
    public TextsSource(EntityManager em) {
        published = new PublishedRecords(em);
    }

    @Override
    public Class<Texts> part() {
        return Texts.class;
    }

    @Override
    public Texts read() {
        return new Texts(published.all(Theme.class), published.all(InformationPage.class), published.all(GlossaryTerm.class));
    }
}
