package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;
import nl.wijkteamwijzer.wijkteam.Doors;
import nl.wijkteamwijzer.wijkteam.WijkteamJson;

/**
 * A team with the hours of the coming days, worked out: closures and holidays are in them. After the last day of the team there is
 * none.
 *
 * @param site the public address of the site, without a slash at the end
 */
record TeamFacts(AccessPoints points, Doors doors, LocalDate today, String site) {

    JsonObjectBuilder of(AccessPoint point) {
        JsonArrayBuilder channels = JSON.createArrayBuilder();
        doors.channels(point).forEach(channel -> channels.add(hours(point, channel)));
        return SiteAddress.add(WijkteamJson.of(point).add("kanalen", channels), site + "/wijkteams/" + point.getSlug());
    }

    private JsonObjectBuilder hours(AccessPoint point, Channel channel) {
        JsonObjectBuilder days = JSON.createObjectBuilder();
        JsonObjectBuilder reasons = JSON.createObjectBuilder();
        for (DayHours day : doors.hours(point, channel, InLanguage.SOURCE).days(today, KioskFacts.DAYS)) {
            if (points.called(point.getSlug(), day.date()).isEmpty()) {
                continue;
            }
            if (!day.stretches().isEmpty()) {
                days.add(day.date().toString(), stretches(day));
            }
            if (day.reason() != null) {
                reasons.add(day.date().toString(), day.reason());
            }
        }
        return JSON.createObjectBuilder().add("kanaal", channel.name()).add("dagen", days).add("redenen", reasons);
    }

    private static JsonArrayBuilder stretches(DayHours day) {
        JsonArrayBuilder stretches = JSON.createArrayBuilder();
        day.stretches().forEach(stretch -> stretches.add(
                JSON.createArrayBuilder().add(stretch.opens().toString()).add(stretch.closes().toString())));
        return stretches;
    }
}
