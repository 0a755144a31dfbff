package nl.wijkteamwijzer.results;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.metrics.Cell;
import nl.wijkteamwijzer.metrics.Indicator;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** The register of indicators: what the raad wants to know and how it is measured, with the latest value of the gemeente. */
@Path("indicatoren")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorenResource {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @GET
    public JsonObject all() {
        Results results = picture.part(Results.class);
        GemeenteCode gemeente = picture.part(AreaMap.class).served(asAt.day()).stream().map(Gemeente::getCode).findFirst().orElse(null);
        JsonArrayBuilder goals = JSON.createArrayBuilder();
        for (Goal goal : results.goals()) {
            JsonArrayBuilder indicators = JSON.createArrayBuilder();
            results.indicators(goal, asAt.day()).stream()
                    .map(indicator -> results.told(indicator, gemeente, "nl", asAt.day()))
                    .forEach(indicator -> indicators.add(json(indicator, results, gemeente, asAt.day())));
            goals.add(JSON.createObjectBuilder()
                    .add("doel", goal.getCode())
                    .add("naam", goal.name("nl"))
                    .add("indicatoren", indicators));
        }
        return JSON.createObjectBuilder().add("doelen", goals).build();
    }

    private static JsonObjectBuilder json(Indicator indicator, Results results, GemeenteCode gemeente, LocalDate day) {
        Optional<IndicatorValue> entered = gemeente == null
                ? Optional.empty()
                : results.values(indicator.code(), gemeente, day).stream().findFirst();
        Optional<PublishedFigures> latest = gemeente == null
                ? Optional.empty()
                : results.of(gemeente).stream().filter(each -> !each.cell(null, indicator.code()).suppressed()).findFirst();
        return JSON.createObjectBuilder()
                .add("indicator", indicator.code())
                .add("naam", indicator.name())
                .add("definitie", indicator.definition())
                .add("eenheid", unit(indicator.unit()))
                .add("teller", indicator.numerator())
                .add("noemer", text(indicator.denominator()))
                .add("bron", indicator.source())
                .add("peildatum", indicator.referenceDate())
                .add("frequentie", indicator.frequency())
                .add("eigenaar", indicator.owner())
                .add("streefwaarde", text(indicator.target()))
                .add("nulmeting", measured(indicator.baseline()))
                .add("vergelijking", measured(indicator.benchmark()))
                .add("stand", latest.isPresent() || entered.isPresent() ? "GEMETEN" : "NOG_NIET_GEMETEN")
                .add("laatste", latest.map(published -> value(published, indicator.code())).orElse(JsonValue.NULL))
                .add("ingevoerd", entered.map(IndicatorenResource::value).orElse(JsonValue.NULL));
    }

    private static String unit(Indicator.Unit unit) {
        return switch (unit) {
            case PERCENT -> "PERCENTAGE";
            case PER_MILLE -> "PROMILLE";
            case NUMBER -> "AANTAL";
            case EURO -> "EURO";
            case MARK -> "CIJFER";
        };
    }

    private static JsonValue value(PublishedFigures published, String code) {
        Cell cell = published.cell(null, code);
        JsonObjectBuilder json = JSON.createObjectBuilder().add("periode", published.quarter().toString());
        ResultatenJson.figure(json, cell.figure());
        return json.add("voorbeeld", published.voorbeeld()).build();
    }

    private static JsonValue value(IndicatorValue value) {
        return JSON.createObjectBuilder()
                .add("periode", value.getPeriod())
                .add("waarde", value.getMeasured())
                .add("peildatum", value.getReferenceDate().toString())
                .add("bron", text(value.getPublication().getSource()))
                .add("toelichting", text(value.getNote()))
                .build();
    }

    private static JsonValue measured(Indicator.Measured measured) {
        return measured == null
                ? JsonValue.NULL
                : JSON.createObjectBuilder()
                        .add("waarde", measured.value())
                        .add("ongeveer", measured.about())
                        .add("jaar", measured.year() == null ? JsonValue.NULL : JSON.createValue(measured.year()))
                        .add("bron", measured.source())
                        .build();
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : JSON.createValue(text);
    }
}
