package nl.wijkteamwijzer.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures of one quarter as they went out, frozen. What turns out otherwise makes a new version that says what
 * changed.
 */
public final class Publication {

    private final String quarter;
    private final int version;
    private final String note;
    private final int k;
    private final List<Cell> cells;
    private final Map<Place, Cell> byPlace = new HashMap<>();

    /** Where a cell stands; the team is null for the whole gemeente. */
    private record Place(String team, String indicator) {}

    /**
     * As it is kept.
     *
     * @param quarter as 2026-Q3
     * @param version from 1
     * @param note what changed; empty for the first version, and only for that
     * @param k the smallest group that is shown
     * @param cells by indicator, blocks last; of each the whole gemeente, then the teams in their fixed order
     */
    public Publication(String quarter, int version, String note, int k, List<Cell> cells) {
        if (version < 1 || (version == 1) != note.isBlank()) {
            throw new IllegalArgumentException("Version " + version + " with note: " + note);
        }
        this.quarter = quarter;
        this.version = version;
        this.note = note;
        this.k = k;
        this.cells = List.copyOf(cells);
        this.cells.forEach(cell -> byPlace.putIfAbsent(new Place(cell.team(), cell.indicator()), cell));
    }

    /** The first version. An indicator without a table is hidden everywhere. */
    public static Publication first(
            String quarter, int k, Layout layout, Map<String, Table> tables, Yardsticks yardsticks) {
        Release release = new Release(k);
        Map<String, ShownTable> shown = layout.indicators().stream()
                .collect(Collectors.toMap(
                        indicator -> indicator,
                        indicator -> tables.containsKey(indicator)
                                ? release.first(tables.get(indicator))
                                : ShownTable.NOTHING));
        return new Publication(quarter, 1, "", k, new Page(layout, shown, yardsticks).cells());
    }

    /**
     * What staff see while the quarter goes on. The whole is not that of the gemeente but of the teams that are shown together,
     * so that it tells nothing of the others.
     *
     * @param live by question and team
     */
    public static Publication live(String quarter, int k, Layout layout, Map<String, Map<String, LiveCounts>> live) {
        Map<String, ShownTable> shown = layout.indicators().stream()
                .collect(Collectors.toMap(
                        indicator -> indicator, indicator -> ShownTable.ofTeams(shown(live.getOrDefault(indicator, Map.of())))));
        return new Publication(quarter, 1, "", k, new Page(layout, shown, Yardsticks.NONE).cells());
    }

    private static Map<String, Counts> shown(Map<String, LiveCounts> live) {
        return live.entrySet().stream()
                .filter(team -> team.getValue().shown() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, team -> team.getValue().shown()));
    }

    /**
     * The next version; it is often the same as this one, see {@link Release}. A group below the k of this version is
     * not shown in the next either.
     *
     * @param note what changed; a blank one is refused
     */
    public Publication corrected(
            String note, int k, Layout layout, Map<String, Table> tables, Yardsticks yardsticks) {
        return after(version + 1, note, k, layout, tables, yardsticks);
    }

    /**
     * The same version with what was counted since, for one that staff have seen but that is not out yet. It keeps to the rules of
     * a next version.
     *
     * @param note what changed since the version before; empty for the first
     */
    public Publication again(String note, int k, Layout layout, Map<String, Table> tables, Yardsticks yardsticks) {
        return after(version, note, k, layout, tables, yardsticks);
    }

    private Publication after(
            int number, String note, int k, Layout layout, Map<String, Table> tables, Yardsticks yardsticks) {
        int strictest = Math.max(k, this.k);
        Release release = new Release(strictest);
        Map<String, ShownTable> shown = layout.indicators().stream()
                .collect(Collectors.toMap(indicator -> indicator, indicator -> {
                    ShownTable earlier = shown(indicator);
                    return tables.containsKey(indicator) ? release.next(earlier, tables.get(indicator)) : earlier;
                }));
        return new Publication(
                quarter, number, note, strictest, new Page(layout, shown, yardsticks).cells());
    }

    /** Empty when it is not on the page at all. */
    public Optional<Cell> cell(String team, String indicator) {
        return Optional.ofNullable(byPlace.get(new Place(team, indicator)));
    }

    public String quarter() {
        return quarter;
    }

    public int version() {
        return version;
    }

    public String note() {
        return note;
    }

    public int k() {
        return k;
    }

    public List<Cell> cells() {
        return cells;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Publication that
                && quarter.equals(that.quarter)
                && version == that.version
                && note.equals(that.note)
                && k == that.k
                && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(quarter, version, note, k, cells);
    }

    private ShownTable shown(String indicator) {
        Counts whole = cell(null, indicator).map(Cell::counts).orElse(null);
        Map<String, Counts> teams = cells.stream()
                .filter(cell -> cell.indicator().equals(indicator) && cell.team() != null && cell.counts() != null)
                .collect(Collectors.toMap(Cell::team, Cell::counts));
        return new ShownTable(whole, teams);
    }
}
