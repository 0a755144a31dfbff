package nl.wijkteamwijzer.teamdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.wijkteam.AccessPoint;

/**
 * Who serves the wijken of a layer from a day on: teams that merge, are split or make way for others. Whoever keeps no wijk
 * ends the day before.
 *
 * @param layer the kind of access point
 * @param teams of the layer as they would be on that day
 * @param next by wijk the slug of who serves it from that day on; of a team that is new, the slug that it will get; a wijk that is
 *     not in it has nobody
 */
public record Succession(LocalDate from, String layer, List<AccessPoint> teams, Map<WijkCode, String> next) {

    public Succession {
        teams = List.copyOf(teams);
        next = Map.copyOf(next);
    }

    /**
     * A wijk that goes to others, or stays.
     *
     * @param before those who would serve it; none: it had no team
     * @param after null: nobody
     */
    public record Move(WijkCode wijk, List<AccessPoint> before, String after) {

        public boolean isChange() {
            return before.size() != 1 || !before.get(0).getSlug().equals(after);
        }

        /** Whether residents of the wijk lose their team. */
        public boolean isLoss() {
            return after == null;
        }
    }

    /** Of each wijk that has a team, or gets one. */
    public List<Move> moves() {
        return Stream.concat(next.keySet().stream(), teams.stream().flatMap(team -> team.getWijken().stream()))
                .distinct()
                .sorted()
                .map(wijk -> new Move(wijk, teams.stream().filter(team -> team.serves(wijk)).toList(), next.get(wijk)))
                .toList();
    }

    public List<WijkCode> wijkenOf(String slug) {
        return next.keySet().stream().filter(wijk -> next.get(wijk).equals(slug)).sorted().toList();
    }

    /** Those that keep no wijk. */
    public List<AccessPoint> ending() {
        return teams.stream().filter(team -> !team.getWijken().isEmpty() && wijkenOf(team.getSlug()).isEmpty()).toList();
    }

    /** Those that stay, with other wijken. */
    public List<AccessPoint> changing() {
        return teams.stream()
                .filter(team -> !wijkenOf(team.getSlug()).isEmpty() && !wijkenOf(team.getSlug()).equals(team.getWijken()))
                .toList();
    }

    /** The slugs of those that begin. */
    public Set<String> beginning() {
        return next.values().stream()
                .filter(slug -> teams.stream().noneMatch(team -> team.getSlug().equals(slug)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The slugs of those who go on with the wijken of a team. */
    public Set<String> successorsOf(AccessPoint team) {
        return team.getWijken().stream().filter(next::containsKey).map(next::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of whom a team that begins takes its first wijk, if anybody had it. */
    public List<AccessPoint> predecessorsOf(String slug) {
        return teams.stream().filter(team -> wijkenOf(slug).stream().anyMatch(team::serves)).toList();
    }
}
