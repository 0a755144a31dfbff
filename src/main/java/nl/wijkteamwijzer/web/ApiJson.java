package nl.wijkteamwijzer.web;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Makes and reads JSON. {@link jakarta.json.Json} would look through the class path for its provider at each call. */
public final class ApiJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    private ApiJson() {}

    /** The one object that was sent; empty when that is not what was sent. */
    public static Optional<JsonObject> object(String body) {
        try (JsonParser parser = JSON.createParser(new StringReader(body == null ? "" : body))) {
            parser.next();
            JsonObject object = parser.getObject();
            parser.hasNext(); // what stands behind it is refused
            return Optional.of(object);
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
