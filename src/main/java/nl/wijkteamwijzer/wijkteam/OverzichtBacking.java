package nl.wijkteamwijzer.wijkteam;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.web.Words;

/** Behind wijkteams/overzicht.xhtml: all access points by gemeente and kind. */
@Named
@RequestScoped
public class OverzichtBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    @Inject
    Words words;

    public List<Gemeente> getGemeenten() {
        return picture.part(AreaMap.class).served(asAt.day());
    }

    public List<AccessKind> getKinds() {
        return picture.part(AccessPoints.class).kinds();
    }

    public List<AccessPoint> points(Gemeente gemeente, AccessKind kind) {
        return picture.part(AccessPoints.class).ofKind(kind.getKind(), gemeente.getCode(), asAt.day());
    }

    /** Names the gemeente too, when there are several. */
    public String heading(AccessKind kind, Gemeente gemeente) {
        String name = kind.text(page.getLanguage()).getName();
        return getGemeenten().size() > 1 ? words.say("teams.kindIn", name, gemeente.getName()) : name;
    }

    /** For whom it is: the wijken it covers, or the whole gemeente. */
    public String about(AccessPoint point, Gemeente gemeente) {
        AreaMap map = picture.part(AreaMap.class);
        return point.getWijken().isEmpty()
                ? words.say("teams.whole", gemeente.getName())
                : point.getWijken().stream()
                        .flatMap(code -> map.wijk(code, asAt.day()).stream())
                        .map(Wijk::getName)
                        .collect(Collectors.joining(", "));
    }

    public LocalDate getToday() {
        return asAt.day();
    }
}
