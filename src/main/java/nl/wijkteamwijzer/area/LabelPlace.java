package nl.wijkteamwijzer.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a number and a name stand best in a wijk: inside it, as far from its edge as can be. The middle of its corners
 * will not do, for a wijk may be bent around another.
 *
 * @param room how wide a name under the number may be
 * @param roomForTwo the same, of two lines
 */
public record LabelPlace(int x, int y, int room, int roomForTwo) {

    /** Tried in both directions; more would not be seen. */
    private static final int TRIES = 40;

    private static final int STEP = 4;
    private static final int ONE_LINE = 20;
    private static final int TWO_LINES = 36;

    static LabelPlace in(Collection<MapPicture.Edge> outline) {
        var xs = outline.stream().mapToInt(edge -> edge.from().x()).summaryStatistics();
        var ys = outline.stream().mapToInt(edge -> edge.from().y()).summaryStatistics();
        return IntStream.rangeClosed(0, TRIES)
                .mapToObj(row -> between(ys.getMin(), ys.getMax(), row))
                .flatMap(y -> IntStream.rangeClosed(0, TRIES)
                        .mapToObj(column -> new MapPicture.Point(between(xs.getMin(), xs.getMax(), column), y)))
                .filter(point -> isInside(point, outline))
                .max(Comparator.comparingDouble(point -> distance(point, outline)))
                .map(point -> new LabelPlace(
                        point.x(), point.y(), room(point, ONE_LINE, outline), room(point, TWO_LINES, outline)))
                .orElse(new LabelPlace((xs.getMin() + xs.getMax()) / 2, (ys.getMin() + ys.getMax()) / 2, 0, 0));
    }

    private static int between(int least, int most, int step) {
        return least + (most - least) * step / TRIES;
    }

    /** A line to the left crosses the edge an odd number of times. */
    private static boolean isInside(MapPicture.Point point, Collection<MapPicture.Edge> outline) {
        return outline.stream()
                        .filter(edge -> crosses(edge, point.y()) && crossing(edge, point.y()) < point.x())
                        .count()
                % 2
                == 1;
    }

    private static double distance(MapPicture.Point point, Collection<MapPicture.Edge> outline) {
        return outline.stream().mapToDouble(edge -> distance(point, edge)).min().orElse(0);
    }

    private static double distance(MapPicture.Point point, MapPicture.Edge edge) {
        double width = edge.to().x() - edge.from().x();
        double height = edge.to().y() - edge.from().y();
        double along = ((point.x() - edge.from().x()) * width + (point.y() - edge.from().y()) * height)
                / Math.max(1, width * width + height * height);
        double part = Math.max(0, Math.min(1, along));
        return Math.hypot(
                edge.from().x() + part * width - point.x(), edge.from().y() + part * height - point.y());
    }

    private static int room(MapPicture.Point middle, int below, Collection<MapPicture.Edge> outline) {
        return IntStream.rangeClosed(1, below / STEP)
                .map(line -> side(middle.x(), middle.y() + line * STEP, outline))
                .map(side -> 2 * side)
                .min()
                .orElse(0);
    }

    /** How far it is to the nearest edge at the left or the right. */
    private static int side(int x, int y, Collection<MapPicture.Edge> outline) {
        if (!isInside(new MapPicture.Point(x, y), outline)) {
            return 0;
        }
        return (int) outline.stream()
                .filter(edge -> crosses(edge, y))
                .mapToDouble(edge -> Math.abs(crossing(edge, y) - x))
                .min()
                .orElse(0);
    }

    private static boolean crosses(MapPicture.Edge edge, int y) {
        return edge.from().y() > y != edge.to().y() > y;
    }

    private static double crossing(MapPicture.Edge edge, int y) {
        double part = (double) (y - edge.from().y()) / (edge.to().y() - edge.from().y());
        return edge.from().x() + part * (edge.to().x() - edge.from().x());
    }

    /**
     * A name in as few lines as fit, at most two; empty when it does not fit, because the list has it too.
     *
     * @param letter how wide one letter is
     */
    public List<String> lines(String name, int letter) {
        if (name.length() * letter <= room) {
            return List.of(name);
        }
        return IntStream.range(1, name.length())
                .filter(end -> " -".indexOf(name.charAt(end - 1)) >= 0)
                .mapToObj(end -> List.of(name.substring(0, end).strip(), name.substring(end)))
                .min(Comparator.comparingInt(LabelPlace::longest))
                .filter(lines -> longest(lines) * letter <= roomForTwo)
                .orElse(List.of());
    }

    private static int longest(List<String> lines) {
        return Math.max(lines.get(0).length(), lines.get(1).length());
    }
}
