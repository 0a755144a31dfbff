package nl.wijkteamwijzer.metrics;

/**
 * A figure beside the four that matter. Never null.
 *
 * @param previous the quarter before
 * @param yearAgo the same quarter of the year before
 * @param baseline the nulmeting
 * @param benchmark what is measured elsewhere
 */
public record Comparisons(Comparison previous, Comparison yearAgo, Comparison baseline, Comparison benchmark) {

    public static final Comparisons NONE = new Comparisons(
            Comparison.NIET_TE_VERGELIJKEN,
            Comparison.NIET_TE_VERGELIJKEN,
            Comparison.NIET_TE_VERGELIJKEN,
            Comparison.NIET_TE_VERGELIJKEN);
}
