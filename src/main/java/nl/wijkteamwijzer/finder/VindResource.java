package nl.wijkteamwijzer.finder;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;
import nl.wijkteamwijzer.web.Words;
import nl.wijkteamwijzer.wijkteam.WijkteamJson;

/** From a postcode to the doors. By POST, so that a postcode stands in no address and no log. */
@Path("vind")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class VindResource {

    private static final int HIGHEST_HOUSE_NUMBER = 99_999;
    private static final String EXAMPLE = "{\"postcode\":\"2315 AB\",\"huisnummer\":12}";

    @Inject
    DoorFinder doorFinder;

    @Inject
    AsAt asAt;

    @Inject
    Words words;

    @POST
    public JsonObject find(String body) {
        JsonObject question = ApiJson.object(body, EXAMPLE);
        Address address = new Address(postcode(question.get("postcode")), houseNumber(question.get("huisnummer")));
        Finding finding = doorFinder.find(address, null, asAt.day());
        JsonObjectBuilder answer = JSON.createObjectBuilder().add("uitkomst", finding.outcome().name());
        finding.gemeente().ifPresentOrElse(
                gemeente -> answer.add("gemeente", named(gemeente.getCode().value(), gemeente.getName())),
                () -> answer.addNull("gemeente"));
        finding.buurt().ifPresentOrElse(
                buurt -> answer.add("buurt", named(buurt.getCode().value(), buurt.getName())), () -> answer.addNull("buurt"));
        JsonArrayBuilder doors = JSON.createArrayBuilder();
        finding.doors().stream().map(WijkteamJson::of).forEach(doors::add);
        return answer.add("wijkteams", doors).add("uitleg", explanation(finding)).build();
    }

    private String explanation(Finding finding) {
        String gemeenten = finding.gemeenten().stream().map(Gemeente::getName).collect(Collectors.joining(" of "));
        return words.say("finding." + finding.outcome() + (gemeenten.isEmpty() ? ".unnamed" : ""), gemeenten);
    }

    private static Postcode postcode(JsonValue value) {
        return value instanceof JsonString text && Postcode.parse(text.getString()).isPresent()
                ? new Postcode(text.getString())
                : refuse("postcode moet vier cijfers en twee letters zijn, bijvoorbeeld \"2315 AB\".");
    }

    private static Integer houseNumber(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        String refusal = "huisnummer moet een geheel getal zijn van 1 tot en met 99999, zonder letter of toevoeging.";
        if (!(value instanceof JsonNumber number) || !number.isIntegral()) {
            return refuse(refusal);
        }
        boolean fits = number.bigDecimalValue().signum() > 0
                && number.bigDecimalValue().compareTo(java.math.BigDecimal.valueOf(HIGHEST_HOUSE_NUMBER)) <= 0;
        return fits ? Integer.valueOf(number.intValue()) : VindResource.<Integer>refuse(refusal);
    }

    private static <T> T refuse(String why) {
        throw Problem.badRequest(why);
    }

    private static JsonObjectBuilder named(String code, String name) {
        return JSON.createObjectBuilder().add("code", code).add("naam", name);
    }
}
