package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.contribution.CostTree;
import nl.wijkteamwijzer.contribution.Period;
import nl.wijkteamwijzer.contribution.SupportKind;

/** The words that go with what support costs. */
final class CostTexts {

    private CostTexts() {}

    static JsonObjectBuilder of(Contributions records, List<GemeenteCode> gemeenten, LocalDate day, Tongue tongue) {
        Map<String, JsonValue> reasons = new LinkedHashMap<>();
        CostTree.of(records, day, gemeenten).outcomes()
                .map(CostReason::new)
                .forEach(reason -> reasons.computeIfAbsent(reason.id(), id -> reason.said(tongue).json(tongue.language())));
        List<SupportKind> kinds = gemeenten.stream()
                .flatMap(gemeente -> records.kinds(day, gemeente).stream())
                .filter(SupportKind::isAsked)
                .toList();
        return JSON.createObjectBuilder()
                .add("indicatie", tongue.say(Original.words("contribution.indication")).json(tongue.language()))
                .add("hulp", kinds(kinds, SupportKind.Text::getName, tongue))
                .add("hulpUitleg", kinds(kinds, SupportKind.Text::getExplanation, tongue))
                .add("perioden", periods(tongue))
                .add("uitleg", object(reasons));
    }

    private static JsonObjectBuilder kinds(List<SupportKind> kinds, Function<SupportKind.Text, String> part, Tongue tongue) {
        Map<String, JsonValue> said = new LinkedHashMap<>();
        kinds.forEach(kind -> said.putIfAbsent(
                kind.getKind(), tongue.say(Original.of(kind::text, part)).json(tongue.language())));
        return object(said);
    }

    private static JsonObjectBuilder periods(Tongue tongue) {
        Map<String, JsonValue> said = new LinkedHashMap<>();
        Stream.of(Period.values()).forEach(period ->
                said.put(period.name(), tongue.say(Original.words("contribution.per." + period)).json(tongue.language())));
        return object(said);
    }

    private static JsonObjectBuilder object(Map<String, JsonValue> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object;
    }
}
