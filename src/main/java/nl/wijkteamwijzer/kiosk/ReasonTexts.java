package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.openinghours.DayHours;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.Doors;

/** Why teams keep other hours in the coming days: each Dutch reason of the facts in another language. */
final class ReasonTexts {

    private ReasonTexts() {}

    static JsonObjectBuilder of(Doors doors, List<AccessPoint> points, LocalDate today, Tongue tongue) {
        Map<String, Original> reasons = new LinkedHashMap<>();
        points.forEach(point -> doors.channels(point).forEach(channel -> {
            List<DayHours> dutch = days(doors, point, channel, InLanguage.SOURCE, today);
            List<DayHours> english = days(doors, point, channel, Original.ENGLISH, today);
            for (int day = 0; day < dutch.size(); day++) {
                String reason = dutch.get(day).reason();
                if (reason != null) {
                    reasons.putIfAbsent(reason, new Original(reason, english.get(day).reason()));
                }
            }
        }));
        JsonObjectBuilder said = JSON.createObjectBuilder();
        reasons.forEach((reason, original) -> said.add(reason, tongue.say(original).json(tongue.language())));
        return said;
    }

    private static List<DayHours> days(Doors doors, AccessPoint point, Channel channel, String language, LocalDate today) {
        return doors.hours(point, channel, language).days(today, KioskFacts.DAYS);
    }
}
