package nl.wijkteamwijzer.web;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes and reads JSON. {@link jakarta.json.Json} would look through the class path for its provider at each call. */
public final class ApiJson {

    public static final JsonProvider JSON = JsonProvider.provider();

    /** Digits before and behind the point: more than any number that is meant, and few enough to calculate with. */
    private static final int MOST_DIGITS = 15;

    private ApiJson() {}

    /** The number; empty when it is none, or one so long that it cannot be meant. */
    public static Optional<BigDecimal> number(JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return Optional.empty();
        }
        try {
            BigDecimal exact = number.bigDecimalValue();
            boolean isMeant = Math.abs((long) exact.scale()) <= MOST_DIGITS && exact.precision() <= MOST_DIGITS;
            return isMeant ? Optional.of(exact) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
            return Optional.empty(); // an exponent or a row of digits beyond what can be read
        }
    }

    /** The whole number; empty when it is none. */
    public static OptionalInt integer(JsonValue value) {
        return number(value)
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(number -> OptionalInt.of(number.intValueExact()))
                .orElse(OptionalInt.empty());
    }

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
        } catch (JsonException
                | IllegalStateException
                | NoSuchElementException
                | ArithmeticException
                | NumberFormatException
                | UnsupportedOperationException e) { // the last three: a number too long to read
            throw Problem.badRequest("Stuur een JSON-object, bijvoorbeeld " + example + ".");
        }
    }
}
