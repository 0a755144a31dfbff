package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Problem;

/** The public holidays on which all doors of a gemeente stay shut. */
@Path("sluitingsdagen")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SluitingsdagenResource {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @GET
    public JsonObject inYear(@QueryParam("gemeente") String gemeente, @QueryParam("jaar") String year) {
        GemeenteCode code = GemeenteCode.parse(gemeente)
                .flatMap(parsed -> picture.part(AreaMap.class).gemeente(parsed, asAt.day()))
                .filter(Gemeente::isServed)
                .map(Gemeente::getCode)
                .orElseThrow(() -> Problem.badRequest("gemeente moet een code zijn van: " + served() + "."));
        JsonArrayBuilder days = JSON.createArrayBuilder();
        picture.part(Doors.class).holidays(code, "nl").inYear(year(year)).forEach(holiday -> days.add(
                JSON.createObjectBuilder().add("datum", holiday.date().toString()).add("naam", holiday.name())));
        return JSON.createObjectBuilder().add("sluitingsdagen", days).build();
    }

    private int year(String text) {
        if (text == null || text.isEmpty()) {
            return asAt.day().getYear();
        }
        if (!text.matches("2[01]\\d{2}")) {
            throw Problem.badRequest("jaar moet een jaar zijn van 2000 tot en met 2199, bijvoorbeeld 2026.");
        }
        return Integer.parseInt(text);
    }

    private String served() {
        return String.join(", ", picture.part(AreaMap.class).served(asAt.day()).stream()
                .map(gemeente -> gemeente.getCode() + " (" + gemeente.getName() + ")")
                .toList());
    }
}
