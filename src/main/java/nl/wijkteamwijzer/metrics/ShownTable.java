package nl.wijkteamwijzer.metrics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What may be seen of the answers to one question in one quarter. Who reads percentages and n can work out these
 * counts, so they are all as good as published.
 *
 * @param whole the whole gemeente; null when nothing at all may be seen
 * @param teams those that may be seen
 */
public record ShownTable(Counts whole, Map<String, Counts> teams) {

    static final ShownTable NOTHING = new ShownTable(null, Map.of());

    /** Teams without the whole are refused: {@link Suppression} never comes to that. */
    public ShownTable {
        if (whole == null && !teams.isEmpty()) {
            throw new IllegalArgumentException("Teams without the whole gemeente");
        }
        teams = Map.copyOf(teams);
    }

    /** Teams, and as the whole these teams together. */
    static ShownTable ofTeams(Map<String, Counts> teams) {
        return new ShownTable(new TreeMap<>(teams).values().stream().reduce(Counts::plus).orElse(null), teams);
    }

    boolean isNothing() {
        return whole == null;
    }

    Set<String> names() {
        return teams.keySet();
    }

    /** What anybody can work out of the hidden ones together. */
    Counts hiddenTogether() {
        Counts seen = new TreeMap<>(teams).values().stream().reduce(Counts.nobody(whole.measure()), Counts::plus);
        return whole.since(seen).orElseThrow(() -> new IllegalStateException("The teams are more than the whole"));
    }
}
