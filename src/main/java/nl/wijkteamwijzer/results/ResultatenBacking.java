package nl.wijkteamwijzer.results;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Behind resultaten/resultaten.xhtml: the latest figures in a few sentences, and where all of them are. */
@Named
@RequestScoped
public class ResultatenBacking {

    /** Who the page is about first. */
    static final String CLIENTS = "client";

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    private List<PublishedFigures> published = List.of();

    @PostConstruct
    void read() {
        published = picture.part(AreaMap.class).served(asAt.day()).stream()
                .map(Gemeente::getCode)
                .findFirst()
                .map(picture.part(Results.class)::of)
                .orElse(List.of());
    }

    /** The latest first. */
    public List<PublishedFigures> getPublished() {
        return published;
    }

    /** Null when nothing is published. */
    public PublishedFigures getLatest() {
        return published.isEmpty() ? null : published.get(0);
    }

    public List<Sheet.Part> getParts() {
        return getLatest().sheet().parts(CLIENTS);
    }
}
