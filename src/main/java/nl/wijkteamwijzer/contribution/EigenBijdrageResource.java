package nl.wijkteamwijzer.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;
import nl.wijkteamwijzer.web.Words;

/** What support costs, for anybody. By POST, so that what somebody is like stands in no address and no log. */
@Path("eigen-bijdrage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EigenBijdrageResource {

    private static final String EXAMPLE = "{\"datum\":\"2026-03-01\",\"personenInHuishouden\":1,\"aow\":\"GEEN\","
            + "\"voorzieningen\":[\"HULP_BIJ_HUISHOUDEN\"]}";
    private static final int MOST_PERSONS = 20;
    private static final BigDecimal MOST_INCOME = BigDecimal.TEN.pow(9);

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @Inject
    Words words;

    @Inject
    Explanation explanation;

    @GET
    @Path("tarieven")
    public JsonObject tariffs() {
        return EigenBijdrageJson.of(picture.part(Contributions.class));
    }

    @POST
    @Path("berekening")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject calculate(String body) {
        Contributions records = picture.part(Contributions.class);
        Outcome outcome = records.outcome(situation(ApiJson.object(body, EXAMPLE), records));
        if (outcome.reason() == Reason.INCOME_NEEDED) {
            throw Problem.badRequest("inkomen is nodig: op deze datum hangt de bijdrage ervan af. Noem het inkomen van het huishouden"
                    + " in een heel jaar, in euro's.");
        }
        return EigenBijdrageJson.of(outcome, explanation.reason(outcome), words.say("contribution.indication"));
    }

    private Situation situation(JsonObject question, Contributions records) {
        LocalDate day = day(question.get("datum"), records);
        GemeenteCode gemeente = gemeente(question.get("gemeente"), day);
        int persons = persons(question.get("personenInHuishouden"));
        return new Situation(
                day,
                gemeente,
                persons,
                aow(question.get("aow"), persons),
                yes("clientJongerDan18", question.get("clientJongerDan18")),
                yes("wlz", question.get("wlz")),
                kinds(question.get("voorzieningen"), records.askable(day, gemeente)),
                income(question.get("inkomen")));
    }

    private LocalDate day(JsonValue value, Contributions records) {
        LocalDate day = isMissing(value) ? asAt.day() : parse(value);
        LocalDate first = records.firstDay().orElse(LocalDate.MAX);
        LocalDate last = records.lastDay().orElse(LocalDate.MAX);
        if (day.isBefore(first) || day.isAfter(last)) {
            throw Problem.badRequest("datum moet een dag zijn waarvan wij de tarieven kennen: van " + first + " tot en met " + last + ".");
        }
        return day;
    }

    private static LocalDate parse(JsonValue value) {
        try {
            return LocalDate.parse(value instanceof JsonString text ? text.getString() : "");
        } catch (DateTimeException e) {
            return refuse("datum moet een dag zijn, bijvoorbeeld \"2026-03-01\".");
        }
    }

    private GemeenteCode gemeente(JsonValue value, LocalDate day) {
        List<GemeenteCode> served =
                picture.part(AreaMap.class).served(day).stream().map(Gemeente::getCode).toList();
        if (isMissing(value)) {
            return served.isEmpty() ? null : served.get(0);
        }
        return served.stream()
                .filter(code -> value instanceof JsonString text && code.value().equals(text.getString()))
                .findFirst()
                .orElseGet(() -> refuse("gemeente moet een gemeente zijn waarvoor wij werken: "
                        + served.stream().map(GemeenteCode::value).collect(Collectors.joining(", ")) + "."));
    }

    private static int persons(JsonValue value) {
        BigDecimal number = value instanceof JsonNumber given && given.isIntegral() ? given.bigDecimalValue() : BigDecimal.ZERO;
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(MOST_PERSONS)) <= 0
                ? number.intValue()
                : EigenBijdrageResource.<Integer>refuse("personenInHuishouden moet een geheel getal zijn van 1 tot en met 20.");
    }

    private static Aow aow(JsonValue value, int persons) {
        Aow aow = Arrays.stream(Aow.values())
                .filter(each -> value instanceof JsonString text && each.name().equals(text.getString()))
                .findFirst()
                .orElseGet(() -> refuse("aow moet GEEN, DEEL of ALLEN zijn: wie van het huishouden de AOW-leeftijd heeft."));
        return persons == 1 && aow == Aow.DEEL ? refuse("aow kan bij één persoon alleen GEEN of ALLEN zijn.") : aow;
    }

    private static boolean yes(String field, JsonValue value) {
        return isMissing(value) || value == JsonValue.FALSE || value == JsonValue.TRUE
                ? value == JsonValue.TRUE
                : EigenBijdrageResource.<Boolean>refuse(field + " moet true of false zijn.");
    }

    private static Set<String> kinds(JsonValue value, List<String> allowed) {
        String refusal = "voorzieningen moet een lijst zijn met minstens één van: " + String.join(", ", allowed) + ".";
        JsonArray given = value instanceof JsonArray list && !list.isEmpty() ? list : refuse(refusal);
        return given.stream()
                .map(kind -> kind instanceof JsonString text && allowed.contains(text.getString())
                        ? text.getString()
                        : EigenBijdrageResource.<String>refuse(refusal))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static BigDecimal income(JsonValue value) {
        if (isMissing(value)) {
            return null;
        }
        BigDecimal income = value instanceof JsonNumber number ? number.bigDecimalValue() : BigDecimal.ONE.negate();
        return income.signum() >= 0 && income.compareTo(MOST_INCOME) <= 0
                ? income
                : refuse("inkomen moet een bedrag in euro's zijn van 0 of meer, als getal.");
    }

    private static boolean isMissing(JsonValue value) {
        return value == null || value == JsonValue.NULL;
    }

    private static <T> T refuse(String why) {
        throw Problem.badRequest(why);
    }
}
