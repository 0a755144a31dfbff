package nl.wijkteamwijzer.metrics;

/**
 * What others measured of a whole gemeente: the nulmeting or a benchmark. Reports seldom give their n, and say "circa
 * 40%", or only "at most 80%", so it is a range and may be as narrow as a point.
 *
 * <p>Decided: since no report tells its own uncertainty, a reference has a margin of 5 percentage points on both sides,
 * about that of a share of 50% among 400 people. Of marks it is half a mark, as far on their scale.
 *
 * @param range percent or mark
 */
public record Reference(Measure measure, Interval range) {

    private static final double POINTS = 5;
    private static final double HALF_A_MARK = 0.5;

    /** Where the truth may lie; beyond the ends of the scale too. */
    Interval withMargin() {
        double margin = measure == Measure.SHARE ? POINTS : HALF_A_MARK;
        return new Interval(range.lower() - margin, range.upper() + margin);
    }
}
