package nl.wijkteamwijzer.wijkteam;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.openinghours.OpeningHours;
import nl.wijkteamwijzer.publishing.AsAt;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.web.Problem;

/** The access points and their opening hours, for anybody. */
@Path("wijkteams")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WijkteamsResource {

    @Inject
    PublishedPicture picture;

    @Inject
    AsAt asAt;

    @GET
    public JsonObject all(
            @QueryParam("gemeente") String gemeente, @QueryParam("soort") String kind, @QueryParam("op") String on) {
        LocalDate day = Moments.day(on, asAt.day());
        GemeenteCode code = code(gemeente);
        AccessPoints points = picture.part(AccessPoints.class);
        if (kind != null && !kind.isEmpty() && points.kind(kind).isEmpty()) {
            throw Problem.badRequest("soort kan zijn: "
                    + String.join(", ", points.kinds().stream().map(AccessKind::getKind).toList()) + ".");
        }
        JsonArrayBuilder found = JSON.createArrayBuilder();
        points.on(day).stream()
                .filter(point -> code == null || point.getGemeente().equals(code))
                .filter(point -> kind == null || kind.isEmpty() || point.getKind().equals(kind))
                .map(WijkteamJson::of)
                .forEach(found::add);
        return JSON.createObjectBuilder().add("wijkteams", found).build();
    }

    @GET
    @Path("{slug}")
    public JsonObject one(@PathParam("slug") String slug, @QueryParam("op") String on) {
        AccessPoint point = called(slug, Moments.day(on, asAt.day()));
        Doors doors = picture.part(Doors.class);
        JsonArrayBuilder channels = JSON.createArrayBuilder();
        doors.channels(point).forEach(channel -> channels.add(WijkteamJson.channel(doors.hours(point, channel, "nl"))));
        return WijkteamJson.of(point).add("kanalen", channels).build();
    }

    @GET
    @Path("{slug}/openingstijden")
    public JsonObject hours(@PathParam("slug") String slug, @QueryParam("tijdstip") String moment) {
        ZonedDateTime at = Moments.moment(moment, asAt.moment());
        AccessPoint point = called(slug, at.toLocalDate());
        Doors doors = picture.part(Doors.class);
        JsonArrayBuilder channels = JSON.createArrayBuilder();
        doors.channels(point).forEach(channel -> {
            OpeningHours hours = doors.hours(point, channel, "nl");
            channels.add(WijkteamJson.status(hours, hours.at(at)));
        });
        return JSON.createObjectBuilder()
                .add("tijdstip", WijkteamJson.moment(at))
                .add("kanalen", channels)
                .build();
    }

    private AccessPoint called(String slug, LocalDate day) {
        return picture.part(AccessPoints.class)
                .called(slug, day)
                .orElseThrow(() -> Problem.notFound("Er is op " + day + " geen wijkteam met deze naam. Zie /api/v1/wijkteams."));
    }

    private static GemeenteCode code(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        return GemeenteCode.parse(text)
                .orElseThrow(() -> Problem.badRequest("gemeente moet een code van CBS zijn, bijvoorbeeld GM0546."));
    }
}
