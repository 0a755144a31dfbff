package nl.wijkteamwijzer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.wijkteamwijzer.publishing.PictureSource;
import nl.wijkteamwijzer.publishing.PublishedRecords;

/** Reads the notices from the database. */
@ApplicationScoped
public class NoticesSource implements PictureSource<Notices> {

    @Inject
    PublishedRecords published;

    @Override
    public Class<Notices> part() {
        return Notices.class;
    }

    @Override
    public Notices read() {
        return new Notices(published.all(Notice.class));
    }
}
