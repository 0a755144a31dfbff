package nl.wijkteamwijzer.wijkteam;

import java.util.List;
import nl.wijkteamwijzer.area.Wijk;

/**
 * Which access point of one kind serves which wijk: in a layer that is right each wijk has exactly one.
 *
 * @param rows in the order of the wijken
 */
public record AreaCheck(AccessKind kind, List<Row> rows) {

    /** A wijk with those who serve it. */
    public record Row(Wijk wijk, List<AccessPoint> serving) {

        public boolean isHole() {
            return serving.isEmpty();
        }

        public boolean isOverlap() {
            return serving.size() > 1;
        }
    }

    /** @param points in force on the day for which it is asked */
    public static AreaCheck of(AccessKind kind, List<Wijk> wijken, List<AccessPoint> points) {
        return new AreaCheck(kind, wijken.stream()
                .map(wijk -> new Row(wijk, points.stream()
                        .filter(point -> point.getKind().equals(kind.getKind()) && point.serves(wijk.getCode()))
                        .toList()))
                .toList());
    }

    /** The wijken that nobody serves. */
    public List<Row> holes() {
        return rows.stream().filter(Row::isHole).toList();
    }

    /** The wijken that several serve. */
    public List<Row> overlaps() {
        return rows.stream().filter(Row::isOverlap).toList();
    }

    public boolean isRight() {
        return holes().isEmpty() && overlaps().isEmpty();
    }
}
