package nl.wijkteamwijzer.backoffice;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.TreeSet;
import nl.wijkteamwijzer.audit.AuditEntry;

/** What one field was and became. */
public record AuditChange(String field, String was, String became) {

    static List<AuditChange> of(AuditEntry entry) {
        JsonObject was = read(entry.getWas());
        JsonObject became = read(entry.getBecame());
        TreeSet<String> fields = new TreeSet<>(was.keySet());
        fields.addAll(became.keySet());
        return fields.stream().map(field -> new AuditChange(field, text(was, field), text(became, field))).toList();
    }

    private static JsonObject read(String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException e) {
            // what is not an object is shown as it is
            return Json.createObjectBuilder().add("", json).build();
        }
    }

    private static String text(JsonObject object, String field) {
        JsonValue value = object.getOrDefault(field, JsonValue.NULL);
        return value == JsonValue.NULL ? "" : value instanceof JsonString string ? string.getString() : value.toString();
    }
}
