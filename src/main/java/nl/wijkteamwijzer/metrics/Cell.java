package nl.wijkteamwijzer.metrics;

/**
 * One figure in a publication, or its empty place.
 *
 * @param team slug; null for the whole gemeente
 * @param counts what the figure is made of, for the next version; null when hidden, and for a block
 * @param figure null when hidden
 */
public record Cell(String team, String indicator, Counts counts, Figure figure, Comparisons comparisons) {

    public boolean suppressed() {
        return figure == null;
    }
}
