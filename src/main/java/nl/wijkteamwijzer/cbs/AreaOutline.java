package nl.wijkteamwijzer.cbs;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An area of the map of CBS: its code, its name and its outline as rings of "longitude latitude" pairs (WGS84): "4.491
 * 52.16,4.485 52.161,…", with ";" between rings.
 */
record AreaOutline(String code, String name, String outline) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_OUTLINE = 20_000;

    /** From a GeoJSON feature; UnreadableFileException when it lacks a code or name, or is too detailed to keep. */
    static AreaOutline of(JsonObject feature) throws UnreadableFileException {
        try {
            JsonObject properties = feature.getJsonObject("properties");
            JsonObject geometry = feature.getJsonObject("geometry");
            return new AreaOutline(properties.getString("code"), properties.getString("naam"), outline(geometry))
                    .checked();
        } catch (NullPointerException | ClassCastException | IndexOutOfBoundsException e) {
            throw new UnreadableFileException("Een vlak op de kaart heeft geen code, naam of omtrek.", e);
        }
    }

    private AreaOutline checked() throws UnreadableFileException {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new UnreadableFileException("De naam van " + code + " is leeg of te lang.");
        }
        if (outline.length() > LONGEST_OUTLINE) {
            throw new UnreadableFileException(
                    "De omtrek van " + code + " heeft te veel punten. Vereenvoudig de kaart tot drie decimalen.");
        }
        return this;
    }

    private static String outline(JsonObject geometry) throws UnreadableFileException {
        JsonArray coordinates = geometry.getJsonArray("coordinates");
        return switch (geometry.getString("type")) {
            case "Polygon" -> rings(coordinates.stream());
            case "MultiPolygon" -> rings(coordinates.stream().flatMap(polygon -> polygon.asJsonArray().stream()));
            default -> throw new UnreadableFileException("Een vlak op de kaart is geen veelhoek.");
        };
    }

    private static String rings(Stream<JsonValue> rings) {
        return rings.map(ring -> ring.asJsonArray().stream()
                        .map(point -> number(point.asJsonArray(), 0) + " " + number(point.asJsonArray(), 1))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private static String number(JsonArray point, int place) {
        JsonNumber number = point.getJsonNumber(place);
        return number.bigDecimalValue().stripTrailingZeros().toPlainString();
    }
}
