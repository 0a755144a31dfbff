package nl.wijkteamwijzer.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The answers to one question in one quarter, as counted. Never shown.
 *
 * @param teams each access point for which anything of the questionnaire was counted, though it be nothing here
 * @param remainder what counts only for the whole gemeente; null when nothing of the questionnaire does
 * @param seen of some teams what staff saw while the quarter went on, see {@link LiveCounts}: part of what was counted
 */
public record Table(Map<String, Counts> teams, Counts remainder, Map<String, Counts> seen) {

    public Table {
        teams = Map.copyOf(teams);
        seen = Map.copyOf(seen);
    }

    /** Of which staff saw nothing. */
    public Table(Map<String, Counts> teams, Counts remainder) {
        this(teams, remainder, Map.of());
    }

    /** All but these teams, together; empty when there are no others. */
    Optional<Counts> allBut(Set<String> shown) {
        return Stream.concat(
                        new TreeMap<>(teams).entrySet().stream()
                                .filter(team -> !shown.contains(team.getKey()))
                                .map(Map.Entry::getValue),
                        Stream.ofNullable(remainder))
                .reduce(Counts::plus);
    }
}
