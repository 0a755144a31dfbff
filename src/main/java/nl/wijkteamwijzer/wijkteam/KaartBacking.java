package nl.wijkteamwijzer.wijkteam;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Buurt;
import nl.wijkteamwijzer.area.MapPicture;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Behind kaart.xhtml: the wijken as a picture, and beside it the same as a list. */
@Named
@RequestScoped
public class KaartBacking {

    /** Of the names on the map, in the measure of the drawing. */
    private static final int LETTER = 7;

    private static final int LINE = 16;

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    private List<Shown> wijken;
    private MapPicture drawing;

    /**
     * @param number in the picture and in the list
     * @param team the place of the first team of this wijk among all of its kind, for the colour
     */
    public record Shown(int number, Wijk wijk, List<AccessPoint> doors, int team) {}

    @PostConstruct
    void draw() {
        AreaMap map = picture.part(AreaMap.class);
        AccessPoints points = picture.part(AccessPoints.class);
        List<Wijk> all = map.wijken(asAt.day());
        List<AccessPoint> order = points.on(asAt.day());
        wijken = IntStream.range(0, all.size())
                .mapToObj(index -> {
                    List<AccessPoint> doors = points.serving(all.get(index).getCode(), asAt.day());
                    return new Shown(index + 1, all.get(index), doors, doors.isEmpty() ? -1 : order.indexOf(doors.get(0)));
                })
                .toList();
        List<Buurt> buurten = map.buurten(asAt.day());
        drawing = MapPicture.of(buurten);
    }

    public List<Shown> getWijken() {
        return wijken;
    }

    public MapPicture getDrawing() {
        return drawing;
    }

    public MapPicture.Shape shape(Shown wijk) {
        return drawing.shape(wijk.wijk().getCode());
    }

    /** The name of a wijk on the map, as far as there is room for it. */
    public List<String> name(Shown shown) {
        return shape(shown).label().lines(shown.wijk().getName(), LETTER);
    }

    /** Where a line of the name stands, below the number. */
    public int line(Shown shown, int index) {
        return shape(shown).label().y() + LINE * (index + 1);
    }

    /** Which of the colours of the map: the same for wijken of one team, another beside it. */
    public int colour(Shown shown) {
        return drawing.colour(shown.wijk().getCode(), wijk -> wijken.stream()
                .filter(other -> other.wijk().getCode().equals(wijk))
                .mapToInt(Shown::team)
                .findFirst()
                .orElse(-1));
    }

    /** The page of an access point for who lives in a wijk. */
    public String path(AccessPoint door, Wijk wijk) {
        return picture.part(AccessPoints.class).path(door, wijk.getCode(), asAt.day());
    }
}
