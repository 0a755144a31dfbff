package nl.wijkteamwijzer.finder;

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
import nl.wijkteamwijzer.web.Problem;

/** From words to what they may mean. Words only: a postcode goes to {@link VindResource}. */
@Path("zoek")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ZoekResource {

    private static final int MOST_RESULTS = 20;
    private static final int LONGEST = 200;

    @Inject
    Signpost signpost;

    @Inject
    Results results;

    @GET
    public JsonObject search(@QueryParam("q") String query) {
        if (query == null || query.isBlank() || query.length() > LONGEST) {
            throw Problem.badRequest("q moet een of meer woorden zijn, samen hoogstens 200 tekens.");
        }
        if (Address.parse(query).isPresent()) {
            throw Problem.badRequest("Zoek een postcode met POST /api/v1/vind, zodat die in geen adres of log komt te staan.");
        }
        JsonArrayBuilder found = JSON.createArrayBuilder();
        results.of(signpost.search(query, "nl", MOST_RESULTS)).forEach(result -> found.add(JSON.createObjectBuilder()
                .add("soort", result.kind().name())
                .add("titel", result.title())
                .add("url", result.url())
                .add("uitleg", result.explanation())));
        return JSON.createObjectBuilder().add("resultaten", found).build();
    }
}
