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

    /** The real rules for how many people there are, whatever they answered: as if half of every group agreed. */
    static ShownTable onlyNumbersOfPeople(Table table, int k) {
        Map<String, Counts> halves = new TreeMap<>();
        table.teams().forEach((team, counts) -> halves.put(team, half(counts)));
        Table half = new Table(halves, table.remainder() == null ? null : half(table.remainder()));
        return new Suppression(k).of(half)
                .map(cells -> {
                    Map<String, Counts> shown = new TreeMap<>(table.teams());
                    shown.keySet().removeIf(team -> cells.get(team) != Suppression.Visibility.SHOWN);
                    return shown(table, shown, k);
                })
                .orElse(ShownTable.NOTHING);
    }

    private static Counts half(Counts counts) {
        return Counts.share((counts.opinion() + 1) / 2, counts.opinion(), counts.none());
    }

    /** A later version in which every figure grows by any group of k, whatever these answered. */
    static ShownTable grownByAnyGroup(ShownTable earlier, Table table, int k) {
        if (earlier.isNothing()) {
            return new Release(k).first(table);
        }
        Map<String, Counts> teams = new TreeMap<>();
        earlier.teams().forEach((team, counts) -> teams.put(team, grown(counts, table.teams().get(team), k)));
        Counts hidden = grown(earlier.hiddenTogether(), table.allBut(earlier.names()).orElse(null), k);
        return new ShownTable(teams.values().stream().reduce(hidden, Counts::plus), teams);
    }

    private static Counts grown(Counts earlier, Counts now, int k) {
        return now == null || now.opinion() - earlier.opinion() < k ? earlier : now;
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
