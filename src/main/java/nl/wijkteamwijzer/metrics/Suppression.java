package nl.wijkteamwijzer.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which cells of a table may be seen, the first time that anything of it is.
 *
 * <p>Cells below k are hidden, and so is what counts only for the whole gemeente. The smallest cell still shown is
 * hidden too, and the next, until the hidden ones are a {@link HiddenGroup} that is safe. When that takes all cells
 * and is still not safe, the whole gemeente is hidden as well, and nothing is to be seen.
 *
 * @param k the smallest group that is shown
 */
public record Suppression(int k) {

    public static final int LEAST_K = 5;

    private static final int STEP = 10;

    /**
     * Why a cell can be seen or not. Never tell which of the two: the cell that was large enough protects the other.
     */
    public enum Visibility {
        SHOWN,
        TOO_FEW,
        PROTECTS_ANOTHER
    }

    /** Refuses a k below 5. */
    public Suppression {
        if (k < LEAST_K) {
            throw new IllegalArgumentException("A group below " + LEAST_K + " hides nobody: " + k);
        }
    }

    /** Of each team; empty when the whole gemeente is hidden, and so all teams. */
    public Optional<Map<String, Visibility>> of(Table table) {
        Map<String, Visibility> cells = new TreeMap<>();
        table.teams().forEach((team, counts) ->
                cells.put(team, counts.opinion() < k ? Visibility.TOO_FEW : Visibility.SHOWN));
        List<String> smallestFirst = smallestFirst(table, cells);
        while (!hidden(table, cells, smallestFirst).isSafe()) {
            if (smallestFirst.isEmpty()) {
                return Optional.empty();
            }
            cells.put(smallestFirst.remove(0), Visibility.PROTECTS_ANOTHER);
        }
        return people(table) < k ? Optional.empty() : Optional.of(cells);
    }

    /**
     * How many answers a hidden cell still needs at most, rounded up to tens. The same for every hidden cell: the exact
     * number would give away n, tens would from k = 20 on tell a smaller cell from a larger, and a cell that only
     * protects another needs none at all.
     */
    public int stillNeededAtMost() {
        return (k + STEP - 1) / STEP * STEP;
    }

    private static List<String> smallestFirst(Table table, Map<String, Visibility> cells) {
        // by name where they are as large, so that the same counts always give the same table
        List<String> shown = new ArrayList<>(cells.keySet());
        shown.removeIf(team -> cells.get(team) != Visibility.SHOWN);
        shown.sort(Comparator.comparingLong(team -> table.teams().get(team).opinion()));
        return shown;
    }

    private HiddenGroup hidden(Table table, Map<String, Visibility> cells, List<String> shown) {
        long smallestShown = shown.isEmpty() ? Long.MAX_VALUE : table.teams().get(shown.get(0)).opinion();
        List<HiddenGroup.Cell> hidden = new ArrayList<>();
        cells.forEach((team, visibility) -> {
            if (visibility != Visibility.SHOWN) {
                hidden.add(new HiddenGroup.Cell(table.teams().get(team), smallestShown, table.seen().get(team)));
            }
        });
        if (table.remainder() != null) {
            hidden.add(new HiddenGroup.Cell(table.remainder(), Long.MAX_VALUE, null));
        }
        return new HiddenGroup(hidden, k);
    }

    private static long people(Table table) {
        return table.allBut(Set.of()).map(Counts::opinion).orElse(0L);
    }
}
