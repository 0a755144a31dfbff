package nl.wijkteamwijzer.figuredesk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Figure;

/** Figures as drawings for Chart.js. A hidden figure leaves its place empty; all that they show stands in a table beside them. */
final class Charts {

    private static final String LINE = "#0b5a78";
    private static final String BAND = "#9fc3d1";
    private static final int POINT = 5;

    private Charts() {}

    /** What a chart is about: a name and a figure for each place on its axis. */
    record Place(String name, Cell cell) {}

    /**
     * A dot on its interval for each team, in the order in which they come.
     *
     * @param value what the dot is called
     * @param range what the bar is called
     */
    static String teams(List<Place> places, String value, String range) {
        JsonObjectBuilder dots = dataset("line", value, points(places, Figure::value)).add("showLine", false);
        JsonObjectBuilder bars = dataset("bar", range, intervals(places)).add("backgroundColor", BAND).add("barThickness", 12);
        return chart("bar", places, Json.createArrayBuilder().add(dots).add(bars), "y");
    }

    /** A line over quarters, in a band that is its interval. */
    static String trend(List<Place> places, String value, String range) {
        JsonArrayBuilder datasets = Json.createArrayBuilder()
                .add(dataset("line", value, points(places, Figure::value)))
                .add(border(points(places, figure -> figure.interval().lower())).add("label", " "))
                .add(border(points(places, figure -> figure.interval().upper())).add("label", range).add("fill", "-1"));
        return chart("line", places, datasets, "x");
    }

    private static JsonObjectBuilder dataset(String type, String label, JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("label", label)
                .add("data", data)
                .add("borderColor", LINE)
                .add("backgroundColor", LINE)
                .add("pointRadius", POINT);
    }

    private static JsonObjectBuilder border(JsonArrayBuilder data) {
        return Json.createObjectBuilder()
                .add("type", "line")
                .add("data", data)
                .add("borderColor", BAND)
                .add("backgroundColor", BAND + "80")
                .add("pointRadius", 0)
                .add("borderWidth", 1);
    }

    /** It stands in a script of the page, which no name may end. */
    private static String chart(String type, List<Place> places, JsonArrayBuilder datasets, String axis) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        places.forEach(place -> labels.add(place.name()));
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets))
                .add("options", options(places, axis))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder options(List<Place> places, String axis) {
        boolean marks = places.stream().anyMatch(place -> isMark(place.cell()));
        JsonObjectBuilder values = Json.createObjectBuilder().add("min", marks ? 1 : 0).add("max", marks ? 10 : 100);
        String valueAxis = axis.equals("y") ? "x" : "y";
        return Json.createObjectBuilder()
                .add("indexAxis", axis)
                .add("animation", false)
                .add("maintainAspectRatio", false)
                .add("scales", Json.createObjectBuilder().add(valueAxis, values))
                .add("plugins", Json.createObjectBuilder()
                        .add("legend", Json.createObjectBuilder().add("display", false)));
    }

    private static boolean isMark(Cell cell) {
        return !cell.suppressed() && cell.figure().measure() == nl.wijkteamwijzer.metrics.Measure.MARK;
    }

    private static JsonArrayBuilder points(List<Place> places, Function<Figure, Double> number) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (Place place : places) {
            if (place.cell().suppressed()) {
                points.addNull();
            } else {
                points.add(BigDecimal.valueOf(number.apply(place.cell().figure())));
            }
        }
        return points;
    }

    private static JsonArrayBuilder intervals(List<Place> places) {
        JsonArrayBuilder intervals = Json.createArrayBuilder();
        for (Place place : places) {
            if (place.cell().suppressed()) {
                intervals.addNull();
            } else {
                intervals.add(Json.createArrayBuilder()
                        .add(BigDecimal.valueOf(place.cell().figure().interval().lower()))
                        .add(BigDecimal.valueOf(place.cell().figure().interval().upper())));
            }
        }
        return intervals;
    }
}
