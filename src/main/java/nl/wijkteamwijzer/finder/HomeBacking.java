package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.content.Texts;
import nl.wijkteamwijzer.content.Theme;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Behind index.xhtml: the box to type in, and the themes. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    public List<Theme> getThemes() {
        return picture.part(Texts.class).themes(asAt.day());
    }
}
