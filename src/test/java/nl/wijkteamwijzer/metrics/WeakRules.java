package nl.wijkteamwijzer.metrics;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Rules for one table that look good enough, to see that the attacks find out they are not. */
final class WeakRules {

    private WeakRules() {}

    /** Hides what is small, and nothing else. */
    static ShownTable onlySmallOnes(Table table, int k) {
        return shown(table, largeOnes(table, k), k);
    }

    /** The second rule of publication to the letter: of a single hidden team it hides the smallest shown one too. */
    static ShownTable smallestShownBesideASingleHiddenOne(Table table, int k) {
        Map<String, Counts> shown = largeOnes(table, k);
        if (table.teams().size() - shown.size() == 1) {
            shown.keySet().stream()
                    .min(Comparator.comparingLong(team -> table.teams().get(team).opinion()))
                    .ifPresent(shown::remove);
        }
        return shown(table, shown, k);
    }

    private static Map<String, Counts> largeOnes(Table table, int k) {
        Map<String, Counts> shown = new TreeMap<>(table.teams());
        shown.values().removeIf(counts -> counts.opinion() < k);
        return shown;
    }

    private static ShownTable shown(Table table, Map<String, Counts> shown, int k) {
        return table.allBut(Set.of())
                .filter(whole -> whole.opinion() >= k)
                .map(whole -> new ShownTable(whole, shown))
                .orElse(ShownTable.NOTHING);
    }
}
