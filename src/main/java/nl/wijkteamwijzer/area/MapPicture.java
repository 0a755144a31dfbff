package nl.wijkteamwijzer.area;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The wijken as a drawing, made from the buurten (the wijk layer of CBS is generalised apart and does not fit them). One
 * degree of longitude is made as wide as it is at this latitude.
 */
public final class MapPicture {

    private static final int WIDTH = 600;
    private static final int MARGIN = 10;
    private static final int COLOURS = 5;

    /**
     * A wijk in the drawing.
     *
     * @param fill the buurten, as SVG path data
     * @param edge the outside of the wijk, as SVG path data
     * @param label where its number and name stand
     */
    public record Shape(String fill, String edge, LabelPlace label) {}

    record Point(int x, int y) {}

    record Edge(Point from, Point to) {

        Edge reversed() {
            return new Edge(to, from);
        }
    }

    private final Map<WijkCode, Shape> shapes = new TreeMap<>();
    private final Map<WijkCode, Set<Edge>> edges = new TreeMap<>();
    private final double west;
    private final double north;
    private final double scale;
    private final double narrowing;
    private final int height;

    private MapPicture(Collection<Buurt> buurten) {
        List<double[]> corners = buurten.stream()
                .flatMap(buurt -> rings(buurt).stream().flatMap(List::stream))
                .toList();
        double south = corners.stream().mapToDouble(corner -> corner[1]).min().orElse(0);
        north = corners.stream().mapToDouble(corner -> corner[1]).max().orElse(1);
        west = corners.stream().mapToDouble(corner -> corner[0]).min().orElse(0);
        double east = corners.stream().mapToDouble(corner -> corner[0]).max().orElse(1);
        narrowing = Math.cos(Math.toRadians((north + south) / 2));
        scale = WIDTH / ((east - west) * narrowing);
        height = (int) Math.ceil((north - south) * scale);
        buurten.stream().collect(groupingBy(buurt -> buurt.getCode().wijk())).forEach(this::draw);
    }

    public static MapPicture of(Collection<Buurt> buurten) {
        return new MapPicture(buurten.stream().filter(buurt -> buurt.getOutline() != null).toList());
    }

    /** What an svg element needs to show all of it. */
    public String getViewBox() {
        return "0 0 " + (WIDTH + 2 * MARGIN) + " " + (height + 2 * MARGIN);
    }

    /** Null for a wijk without an outline. */
    public Shape shape(WijkCode wijk) {
        return shapes.get(wijk);
    }

    /**
     * A colour, from 1, that no neighbour of another group has as far as five colours reach.
     *
     * @param group what has the same colour together
     */
    public int colour(WijkCode wijk, ToIntFunction<WijkCode> group) {
        Map<Integer, Integer> colours = new LinkedHashMap<>();
        for (WijkCode each : shapes.keySet()) {
            int own = group.applyAsInt(each);
            if (!colours.containsKey(own)) {
                Set<Integer> taken = neighbours(own, group).stream()
                        .filter(colours::containsKey)
                        .map(colours::get)
                        .collect(Collectors.toSet());
                int free = 1;
                while (taken.contains(free) && free < COLOURS) {
                    free++;
                }
                colours.put(own, free);
            }
        }
        return colours.getOrDefault(group.applyAsInt(wijk), 1);
    }

    private Set<Integer> neighbours(int own, ToIntFunction<WijkCode> group) {
        Set<Point> corners = new HashSet<>();
        edges.forEach((wijk, outline) -> {
            if (group.applyAsInt(wijk) == own) {
                outline.forEach(edge -> corners.add(edge.from()));
            }
        });
        Set<Integer> groups = new HashSet<>();
        edges.forEach((wijk, outline) -> {
            if (group.applyAsInt(wijk) != own && outline.stream().anyMatch(edge -> corners.contains(edge.from()))) {
                groups.add(group.applyAsInt(wijk));
            }
        });
        return groups;
    }

    private void draw(WijkCode wijk, List<Buurt> buurten) {
        StringBuilder fill = new StringBuilder();
        Set<Edge> outline = new HashSet<>();
        for (Buurt buurt : buurten) {
            for (List<double[]> ring : rings(buurt)) {
                List<Point> points = ring.stream().map(this::place).toList();
                fill.append(path(points)).append('z');
                for (int i = 1; i < points.size(); i++) {
                    Edge edge = new Edge(points.get(i - 1), points.get(i));
                    // what two buurten of a wijk share is inside it
                    if (!outline.remove(edge.reversed()) && !outline.remove(edge)) {
                        outline.add(edge);
                    }
                }
            }
        }
        edges.put(wijk, outline);
        shapes.put(wijk, new Shape(
                fill.toString(),
                outline.stream().map(edge -> path(List.of(edge.from(), edge.to()))).sorted().collect(Collectors.joining()),
                LabelPlace.in(outline)));
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> point.x() + " " + point.y())
                .collect(Collectors.joining("L", "M", ""));
    }

    private Point place(double[] corner) {
        return new Point(
                MARGIN + (int) Math.round((corner[0] - west) * narrowing * scale),
                MARGIN + (int) Math.round((north - corner[1]) * scale));
    }

    private static List<List<double[]>> rings(Buurt buurt) {
        return Arrays.stream(buurt.getOutline().split(";"))
                .map(ring -> Arrays.stream(ring.split(",")).map(MapPicture::corner).toList())
                .toList();
    }

    private static double[] corner(String text) {
        String[] parts = text.strip().split(" ");
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])};
    }
}
