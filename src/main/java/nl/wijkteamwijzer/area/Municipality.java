package nl.wijkteamwijzer.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Whose site this is, for the head of each page. */
@Named
@RequestScoped
public class Municipality {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    /** The names of the gemeenten that are served, "Leiden, Leiderdorp". */
    public String getNames() {
        return picture.part(AreaMap.class).served(asAt.day()).stream()
                .map(Gemeente::getName)
                .collect(Collectors.joining(", "));
    }
}
