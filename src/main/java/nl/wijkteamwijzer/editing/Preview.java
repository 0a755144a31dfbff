package nl.wijkteamwijzer.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.security.Needs;
import nl.wijkteamwijzer.security.Right;

/** The public pages as they would be with a draft published, on any day, for who looks and for nobody else. */
@ApplicationScoped
@Needs(Right.SIGNED_IN)
public class Preview {

    @Inject
    PublishedPicture picture;

    @Inject
    RecordKinds kinds;

    @Inject
    Drafts drafts;

    @Inject
    Release release;

    @Inject
    DeskRights rights;

    @Inject
    AsAt asAt;

    @Inject
    Clock clock;

    /**
     * Shows a page as at a day, at this time of it.
     *
     * @throws NotReady when the draft is not complete enough to be published
     */
    public void show(long draft, LocalDate day, PublishedPicture.Look page) throws Exception {
        asAt.lookAt(ZonedDateTime.now(clock).with(day));
        picture.imagine(() -> {
            Draft written = drafts.numbered(draft);
            rights.needSight(kinds.named(written.getKind()));
            release.imagine(written);
        }, page);
    }
}
