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
 */
public record Table(Map<String, Counts> teams, Counts remainder) {

    public Table {
        teams = Map.copyOf(teams);
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
