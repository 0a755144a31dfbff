package nl.wijkteamwijzer.editing;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a record as texts, by name, in the order in which they were put. A field that is not there is empty. */
public record Sheet(Map<String, String> texts) implements Serializable {

    public Sheet {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static Sheet empty() {
        return new Sheet(Map.of());
    }

    /** Stripped, with one character for a new line; never null. */
    public String get(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field) {
        return !get(field).isEmpty();
    }

    /** @param text null is as empty */
    public Sheet with(String field, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(field, text == null ? "" : text.replace("\r\n", "\n").strip());
        return new Sheet(changed);
    }

    public Sheet withAll(Sheet other) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.putAll(other.texts);
        return new Sheet(changed);
    }

    public String toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        texts.forEach(json::add);
        return json.build().toString();
    }

    public static Sheet fromJson(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet().forEach(name -> texts.put(name, object.getString(name)));
        return new Sheet(texts);
    }
}
