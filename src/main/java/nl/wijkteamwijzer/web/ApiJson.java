package nl.wijkteamwijzer.web;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.NoSuchElementException;

/** Makes and reads JSON. {@link jakarta.json.Json} would look through the class path for its provider at each call. */
public final class ApiJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    private ApiJson() {}

    /**
     * Reads what was sent.
     *
     * @param example of what may be sent, for who sent something else
     * @throws Problem when it is not one JSON object and nothing more
     */
    public static JsonObject object(String body, String example) {
        try (JsonParser parser = JSON.createParser(new StringReader(body == null ? "" : body))) {
            parser.next();
            JsonObject object = parser.getObject();
            parser.hasNext(); // what stands behind it is refused
            return object;
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            throw Problem.badRequest("Stuur een JSON-object, bijvoorbeeld " + example + ".");
        }
    }
}
