package nl.wijkteamwijzer.kiosk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.ballotbox.SpentReceipts;
import nl.wijkteamwijzer.web.ApiJson;
import nl.wijkteamwijzer.web.Problem;

/** What a kiosk sends. But for its first words it signs all of it. Never repeats or logs what it was sent. */
@Path("kiosk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KioskResource {

    private static final String SIGNED = "application/jose";
    private static final String EXAMPLE = "{\"startcode\":\"…\",\"sleutel\":{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"…\",\"y\":\"…\"}}";
    private static final Pattern VERSION = Pattern.compile("[\\w.-]{1,40}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Inject
    Starts starts;

    @Inject
    KioskMessages messages;

    @Inject
    Kiosks kiosks;

    @Inject
    KioskConfig config;

    @Inject
    KioskBallots ballots;

    @Inject
    SpentReceipts spent;

    @POST
    @Path("aanmelden")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject start(String body) {
        JsonObject sent = ApiJson.object(body, EXAMPLE);
        String key = Optional.ofNullable(sent.get("sleutel"))
                .filter(JsonObject.class::isInstance)
                .flatMap(jwk -> KioskKey.read(jwk.asJsonObject()))
                .orElseThrow(() -> Problem.badRequest("sleutel moet de openbare helft van een sleutel zijn, als JWK met kty EC en crv P-256."));
        String code = sent.get("startcode") instanceof JsonString text ? text.getString() : "";
        return config.of(starts.start(code, key).orElseThrow(() -> Problem.forbidden(
                "Dit startadres werkt niet, is al gebruikt of is ouder dan " + Starts.HOURS + " uur. Maak in het beheer een nieuw startadres.")));
    }

    /** One of which the clock is wrong is seen too: staff have to know both. */
    @POST
    @Path("hartslag")
    @Consumes(SIGNED)
    public JsonObject beat(String body) {
        KioskMessage message = messages.read(body);
        String version = message.text("versie");
        kiosks.seen(message.kiosk(), VERSION.matcher(version).matches() ? version : "", !message.isOnTime());
        refuseWrongClock(message);
        return config.of(message.kiosk());
    }

    @POST
    @Path("stembriefjes")
    @Consumes(SIGNED)
    public Response take(String body) {
        KioskMessage message = messages.read(body);
        refuseWrongClock(message);
        ballots.take(message.kiosk(), message.text("envelop"));
        return Response.noContent().build();
    }

    @POST
    @Path("ontvangsten")
    @Consumes(SIGNED)
    public Response forget(String body) {
        KioskMessage message = messages.read(body);
        refuseWrongClock(message);
        String receipt = message.text("vergeten");
        if (!HASH.matcher(receipt).matches()) {
            throw Problem.badRequest("vergeten moet de SHA-256 van een envelop zijn, in 64 kleine hexadecimale tekens.");
        }
        spent.tell(receipt);
        return Response.noContent().build();
    }

    private static void refuseWrongClock(KioskMessage message) {
        if (!message.isOnTime()) {
            throw Problem.badRequest("De klok van deze kiosk loopt verkeerd: tijd moet van nu zijn, bijvoorbeeld 2026-11-23T09:00:00Z.");
        }
    }
}
