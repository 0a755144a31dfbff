package nl.wijkteamwijzer.ballotbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;

/** Takes a filled-in questionnaire, from a kiosk or another form than ours. Never repeats what it was sent. */
@Path("ervaringen")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ErvaringenResource {

    private static final int LONGEST_FORM = 100;
    private static final int SHORTEST_FORM = 16;

    @Inject
    BallotReading reading;

    @Inject
    BallotDesk desk;

    @Inject
    HttpServletRequest request;

    @POST
    public Response take(String body) {
        JsonObject sent = ApiJson.object(body, BallotReading.EXAMPLE);
        try {
            Ballot ballot = reading.read(sent, Channel.OPEN);
            Optional<String> code = BallotReading.text(sent, "code");
            Optional<String> form = form(sent);
            if (code.isEmpty()) {
                refuseTooMany();
            }
            desk.take(ballot, code, form);
            return Response.accepted().build();
        } catch (NotAllowed e) {
            throw Problem.badRequest(e.getMessage());
        }
    }

    private void refuseTooMany() {
        long seconds = desk.secondsToWait(request);
        if (seconds > 0) {
            throw Problem.tooMany(seconds);
        }
    }

    private static Optional<String> form(JsonObject sent) {
        return BallotReading.text(sent, "formulier").map(token -> {
            if (token.length() < SHORTEST_FORM || token.length() > LONGEST_FORM) {
                throw new NotAllowed("formulier moet een willekeurige tekst van " + SHORTEST_FORM + " tot en met " + LONGEST_FORM
                        + " tekens zijn, voor elke ervaring een andere.");
            }
            return token;
        });
    }
}
