package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Words;

/** From what staff choose when they write about an access point, and how each choice is called. */
@ApplicationScoped
public class PlaceChoices {

    @Inject
    PublishedPicture picture;

    @Inject
    Clock clock;

    protected PlaceChoices() {
        // for CDI
    }

    /** To choose without a server. */
    PlaceChoices(PublishedPicture picture, Clock clock) {
        this.picture = picture;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    List<String> gemeenten() {
        return map().served(today()).stream().map(gemeente -> gemeente.getCode().value()).toList();
    }

    List<String> wijken() {
        return map().wijken(today()).stream().map(wijk -> wijk.getCode().value()).toList();
    }

    List<String> kinds() {
        return points().kinds().stream().map(AccessKind::getKind).toList();
    }

    /** Whether access points of a kind cover wijken. */
    boolean isByWijk(String kind) {
        return points().kind(kind).filter(AccessKind::isByWijk).isPresent();
    }

    List<String> accessPoints() {
        return points().known().stream().map(AccessPoint::getSlug).toList();
    }

    Optional<String> gemeente(String code) {
        return GemeenteCode.parse(code).flatMap(gemeente -> map().gemeente(gemeente, today())).map(found -> found.getName());
    }

    Optional<String> wijk(String code) {
        return WijkCode.parse(code).flatMap(wijk -> map().wijk(wijk, today())).map(Wijk::getName);
    }

    Optional<String> kind(String kind, String language) {
        return points().kind(kind).map(found -> found.text(language).getName());
    }

    public Optional<String> accessPoint(String slug) {
        return points().known().stream().filter(point -> point.getSlug().equals(slug)).map(AccessPoint::getName).findFirst();
    }

    static Optional<String> channel(String channel, String language) {
        return Optional.of(Words.sayIn(language, "channel." + channel));
    }

    static Optional<String> facility(String facility, String language) {
        return Optional.of(Words.sayIn(language, "facility." + facility));
    }

    static Optional<String> language(String code, String reader) {
        return Optional.of(Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(reader)));
    }

    private AreaMap map() {
        return picture.part(AreaMap.class);
    }

    private AccessPoints points() {
        return picture.part(AccessPoints.class);
    }
}
