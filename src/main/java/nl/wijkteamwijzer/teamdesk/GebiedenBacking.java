package nl.wijkteamwijzer.teamdesk;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.MapPicture;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Page;
import nl.wijkteamwijzer.wijkteam.AccessKind;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.AreaCheck;

/** Behind beheer/gebieden.xhtml: of each kind that covers wijken which team serves which, on a day, with what is not right. */
@Named
@RequestScoped
public class GebiedenBacking {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Page page;

    private String day;
    private LocalDate on;
    private MapPicture drawing;

    @PostConstruct
    void look() {
        day = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("dag");
        try {
            on = day == null ? asAt.day() : LocalDate.parse(day);
        } catch (DateTimeException e) {
            on = asAt.day();
        }
        drawing = MapPicture.of(picture.part(AreaMap.class).buurten(on));
    }

    /** The layers that do not speak of the whole gemeente. */
    public List<AreaCheck> getLayers() {
        AccessPoints points = picture.part(AccessPoints.class);
        return points.kinds().stream()
                .filter(AccessKind::isByWijk)
                .map(kind -> AreaCheck.of(kind, wijken(), points.on(on)))
                .toList();
    }

    private List<Wijk> wijken() {
        AreaMap map = picture.part(AreaMap.class);
        Set<GemeenteCode> served = map.served(on).stream().map(Gemeente::getCode).collect(Collectors.toSet());
        return map.wijken(on).stream().filter(wijk -> served.contains(wijk.getCode().gemeente())).toList();
    }

    public MapPicture getDrawing() {
        return drawing;
    }

    /** Null for a wijk that is not drawn. */
    public MapPicture.Shape shape(AreaCheck.Row row) {
        return drawing.shape(row.wijk().getCode());
    }

    /** The same for wijken of one team, another beside it. */
    public int colour(AreaCheck layer, AreaCheck.Row row) {
        List<AccessPoint> teams = layer.rows().stream().flatMap(each -> each.serving().stream()).distinct().toList();
        return drawing.colour(row.wijk().getCode(), wijk -> team(layer, wijk, teams));
    }

    private static int team(AreaCheck layer, WijkCode wijk, List<AccessPoint> teams) {
        return layer.rows().stream()
                .filter(row -> row.wijk().getCode().equals(wijk) && !row.isHole())
                .map(row -> teams.indexOf(row.serving().get(0)))
                .findFirst()
                .orElse(-1);
    }

    public String name(AreaCheck layer) {
        return layer.kind().text(page.getLanguage()).getName();
    }

    public LocalDate getOn() {
        return on;
    }
}
