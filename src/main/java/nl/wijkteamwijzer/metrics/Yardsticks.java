package nl.wijkteamwijzer.metrics;

import java.util.Map;

/**
 * What the figures of a publication are held against.
 *
 * @param previous what is published of the quarter before; null when nothing is
 * @param yearAgo what is published of the same quarter a year before; null when nothing is
 * @param baseline the nulmeting, by indicator, as far as there is one
 * @param benchmark elsewhere, by indicator, as far as there is one
 */
public record Yardsticks(
        Publication previous,
        Publication yearAgo,
        Map<String, Reference> baseline,
        Map<String, Reference> benchmark) {

    public static final Yardsticks NONE = new Yardsticks(null, null, Map.of(), Map.of());

    /**
     * A team is only held against itself: what others measured is of a whole gemeente, and says nothing of a part.
     *
     * @param team null for the whole gemeente
     */
    Comparisons beside(String team, String indicator, Figure figure) {
        return new Comparisons(
                Comparison.of(figure, in(previous, team, indicator)),
                Comparison.of(figure, in(yearAgo, team, indicator)),
                Comparison.of(figure, team == null ? baseline.get(indicator) : null),
                Comparison.of(figure, team == null ? benchmark.get(indicator) : null));
    }

    private static Figure in(Publication publication, String team, String indicator) {
        return publication == null
                ? null
                : publication.cell(team, indicator).map(Cell::figure).orElse(null);
    }
}
