package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;

/** Names the kinds of access points on pages of other features, in the language of the page. */
@Named
@RequestScoped
public class AccessKinds {

    @Inject
    PublishedPicture picture;

    @Inject
    Page page;

    /** @throws java.util.NoSuchElementException when there is no such kind */
    public String name(String kind) {
        return text(kind).getName();
    }

    public String whatFor(String kind) {
        return text(kind).getWhatFor();
    }

    private AccessKind.Text text(String kind) {
        return picture.part(AccessPoints.class).kind(kind).orElseThrow().text(page.getLanguage());
    }
}
