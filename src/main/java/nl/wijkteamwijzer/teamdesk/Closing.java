package nl.wijkteamwijzer.teamdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.openinghours.Channel;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.ClosureSheet;

/**
 * A day or a period on which many teams are closed, or keep other hours, for one reason.
 *
 * @param teams those that close
 * @param wholeGemeenten whether these are all there are: then it is said once for each gemeente, and holds for new teams too
 * @param channels none: all ways of contact
 * @param common the days, hours and reasons, as in the sheet of a closure
 */
public record Closing(List<AccessPoint> teams, boolean wholeGemeenten, Set<Channel> channels, Sheet common) {

    public Closing {
        teams = List.copyOf(teams);
        channels = channels.size() == Channel.values().length ? Set.of() : Set.copyOf(channels);
    }

    /** A sheet for each closure that it takes. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        if (wholeGemeenten) {
            gemeenten().forEach(gemeente -> sheets.addAll(sheets(gemeente, "")));
        } else {
            teams.forEach(team -> sheets.addAll(sheets(team.getGemeente(), team.getSlug())));
        }
        return sheets;
    }

    private Set<GemeenteCode> gemeenten() {
        return teams.stream().map(AccessPoint::getGemeente).collect(Collectors.toSet());
    }

    private List<Sheet> sheets(GemeenteCode gemeente, String team) {
        Sheet place = common.with(ClosureSheet.GEMEENTE, gemeente.value()).with(ClosureSheet.ACCESS_POINT, team);
        return channels.isEmpty()
                ? List.of(place.with(ClosureSheet.CHANNEL, ""))
                : channels.stream().sorted().map(channel -> place.with(ClosureSheet.CHANNEL, channel.name())).toList();
    }
}
