package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.HouseNumbers;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.finder.Finding;
import nl.wijkteamwijzer.wijkteam.AccessPoint;

/** Findings, each of which is written once: many postcodes lead to the same doors. */
final class FoundDoors {

    private final Map<JsonObject, Integer> outcomes = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> postcodes = new TreeMap<>();
    private final Map<String, Integer> digits = new TreeMap<>();
    private final Map<String, JsonArrayBuilder> houseNumbers = new TreeMap<>();
    private final Map<String, List<Integer>> streets = new TreeMap<>();

    void postcode(Postcode postcode, Finding finding) {
        postcodes.computeIfAbsent(postcode.pc4(), four -> new TreeMap<>()).put(postcode.value().substring(4), number(finding));
    }

    void digits(String four, Finding finding) {
        digits.put(four, number(finding));
    }

    /** Where some of the house numbers of a postcode lead, where that is not the same for all. */
    void houseNumbers(Postcode postcode, HouseNumbers numbers, Finding finding) {
        houseNumbers.computeIfAbsent(postcode.value(), first -> JSON.createArrayBuilder())
                .add(JSON.createArrayBuilder().add(numbers.ranges()).add(number(finding)));
    }

    /** One for each street of that name. */
    void street(String name, Finding finding) {
        streets.computeIfAbsent(name, same -> new ArrayList<>()).add(number(finding));
    }

    private int number(Finding finding) {
        return outcomes.computeIfAbsent(outcome(finding), first -> outcomes.size());
    }

    private static JsonObject outcome(Finding finding) {
        JsonValue gemeente = finding.gemeente()
                .<JsonValue>map(one -> KioskFacts.named(one.getCode().value(), one.getName()).build())
                .orElse(JsonValue.NULL);
        return JSON.createObjectBuilder()
                .add("uitkomst", finding.outcome().name())
                .add("teams", texts(finding.doors().stream().map(AccessPoint::getSlug)))
                .add("wijken", texts(finding.wijken().stream().map(Object::toString)))
                .add("gemeente", gemeente)
                .build();
    }

    private static JsonArrayBuilder texts(Stream<String> all) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    JsonObject json() {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        outcomes.keySet().forEach(all::add);
        JsonObjectBuilder byDigits = JSON.createObjectBuilder();
        postcodes.forEach((four, letters) -> byDigits.add(four, numbers(letters)));
        JsonObjectBuilder byPostcode = JSON.createObjectBuilder();
        houseNumbers.forEach(byPostcode::add);
        JsonObjectBuilder byName = JSON.createObjectBuilder();
        streets.forEach((name, numbers) -> byName.add(name, numbers(numbers)));
        return JSON.createObjectBuilder()
                .add("uitkomsten", all)
                .add("postcodes", byDigits)
                .add("cijfers", numbers(digits))
                .add("huisnummers", byPostcode)
                .add("straten", byName)
                .build();
    }

    private static JsonObjectBuilder numbers(Map<String, Integer> numbers) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        numbers.forEach(json::add);
        return json;
    }

    private static JsonArray numbers(List<Integer> numbers) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        numbers.forEach(json::add);
        return json.build();
    }
}
