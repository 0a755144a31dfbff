package nl.wijkteamwijzer.metrics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a table goes out in the first version of a publication and in later ones.
 *
 * <p>In a later version the same cells are seen as before, or, when there was nothing to see, as if it were the
 * first. A cell takes its new counts when they are the old ones and a group of at least k; else the old figure stays,
 * and who came waits for more. The hidden cells together count as one cell in this.
 *
 * <p>Who came must differ among themselves too: two versions side by side tell what they answered together, and when
 * that is all the same it tells what each answered. Groups that differ among themselves also do so together, so the
 * hidden ones never come to answer all the same.
 *
 * @param k the smallest group that is shown, or that a figure may grow by
 */
public record Release(int k) {

    public ShownTable first(Table table) {
        return new Suppression(k)
                .of(table)
                .map(cells -> shown(table, cells))
                .orElse(ShownTable.NOTHING);
    }

    public ShownTable next(ShownTable earlier, Table table) {
        if (earlier.isNothing()) {
            return first(table);
        }
        Map<String, Counts> teams = new TreeMap<>();
        earlier.teams().forEach((team, counts) -> teams.put(team, grown(counts, table.teams().get(team))));
        Counts hidden = grown(earlier.hiddenTogether(), table.allBut(earlier.names()).orElse(null));
        return new ShownTable(teams.values().stream().reduce(hidden, Counts::plus), teams);
    }

    private static ShownTable shown(Table table, Map<String, Suppression.Visibility> cells) {
        Map<String, Counts> teams = table.teams().entrySet().stream()
                .filter(team -> cells.get(team.getKey()) == Suppression.Visibility.SHOWN)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new ShownTable(table.allBut(Set.of()).orElseThrow(), teams);
    }

    private Counts grown(Counts earlier, Counts now) {
        boolean byAGroup = now != null
                && now.since(earlier).filter(newcomers -> isFitToBeKnown(newcomers)).isPresent();
        return byAGroup ? now : earlier;
    }

    /** Whether these people may be known by the difference of two versions. */
    boolean isFitToBeKnown(Counts newcomers) {
        return newcomers.opinion() >= k && !newcomers.areNearlyUnanimous();
    }
}
