package nl.wijkteamwijzer.editing;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a record as texts, by name, in the order in which they were put. A field that is not there is empty. */
public record Sheet(Map<String, String> texts) implements Serializable {

    private static final String YES = "ja";

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

    public Sheet withYesNo(String field, boolean yes) {
        return with(field, yes ? YES : "nee");
    }

    /** @param number null is as empty */
    public Sheet withNumber(String field, Integer number) {
        return with(field, number == null ? "" : number.toString());
    }

    /** Each on a line of its own. */
    public Sheet withLines(String field, Collection<String> lines) {
        return with(field, String.join("\n", lines));
    }

    public boolean isYes(String field) {
        return get(field).equals(YES);
    }

    /** Nothing when the field is empty; the check of the field saw to it that it is a number. */
    public Optional<Integer> number(String field) {
        return Optional.of(get(field)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
    }

    /** Those that are not blank, stripped. */
    public List<String> lines(String field) {
        return get(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The text, or null when it is empty: for a column that says nothing by being empty. */
    public String orNull(String field) {
        return has(field) ? get(field) : null;
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

    /** As a form says that it was opened; empty when that cannot be understood, so that every field counts as changed. */
    public static Sheet opened(String json) {
        try {
            return fromJson(json);
        } catch (JsonException | ClassCastException e) {
            return empty();
        }
    }

    public static Sheet fromJson(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet().forEach(name -> texts.put(name, object.getString(name)));
        return new Sheet(texts);
    }
}
