package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.Wijk;
import nl.wijkteamwijzer.contribution.Contributions;
import nl.wijkteamwijzer.finder.DoorFinder;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Doors;

/** What a kiosk knows in any language: where the teams are, when they are open, what support costs. */
@ApplicationScoped
public class KioskFacts {

    /** For so many days a kiosk tells the hours, also when it hears nothing any more. */
    static final int DAYS = 56;

    @Inject
    PublishedPicture picture;

    @Inject
    DoorFinder doorFinder;

    /** @param site the public address of the site, without a slash at the end */
    JsonObject of(LocalDate day, String site) {
        List<Gemeente> served = picture.part(AreaMap.class).served(day);
        return JSON.createObjectBuilder()
                .add("gemaakt", day.toString())
                .add("tot", day.plusDays(DAYS - 1).toString())
                .add("gemeenten", gemeenten(served))
                .add("wijken", wijken(served.stream().map(Gemeente::getCode).toList(), day))
                .add("teams", teams(day, site))
                .add("kosten", CostFacts.of(picture.part(Contributions.class), served, day, site))
                .build();
    }

    private static JsonArrayBuilder gemeenten(List<Gemeente> served) {
        JsonArrayBuilder gemeenten = JSON.createArrayBuilder();
        served.forEach(gemeente -> gemeenten.add(named(gemeente.getCode().value(), gemeente.getName())));
        return gemeenten;
    }

    private JsonArrayBuilder wijken(List<GemeenteCode> served, LocalDate day) {
        JsonArrayBuilder wijken = JSON.createArrayBuilder();
        picture.part(AreaMap.class).wijken(day).stream()
                .filter(wijk -> served.contains(wijk.getCode().gemeente()))
                .forEach(wijk -> wijken.add(wijk(wijk, day)));
        return wijken;
    }

    private JsonObjectBuilder wijk(Wijk wijk, LocalDate day) {
        JsonArrayBuilder teams = JSON.createArrayBuilder();
        doorFinder.doors(wijk.getCode(), null, day).forEach(point -> teams.add(point.getSlug()));
        return named(wijk.getCode().value(), wijk.getName())
                .add("gemeente", wijk.getCode().gemeente().value())
                .add("teams", teams);
    }

    private JsonArrayBuilder teams(LocalDate day, String site) {
        AccessPoints points = picture.part(AccessPoints.class);
        TeamFacts facts = new TeamFacts(points, picture.part(Doors.class), day, site);
        JsonArrayBuilder teams = JSON.createArrayBuilder();
        points.on(day).stream().map(facts::of).forEach(teams::add);
        return teams;
    }

    static JsonObjectBuilder named(String code, String name) {
        return JSON.createObjectBuilder().add("code", code).add("naam", name);
    }
}
