package nl.wijkteamwijzer.metrics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/** Where the truth lies, 95 times out of 100, ends included. An interval that ends before it begins is refused. */
public record Interval(double lower, double upper) {

    private static final double ERROR_RATE = 0.05;

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Ends before it begins: " + lower + " to " + upper);
        }
    }

    /** Of a share, after Wilson, from 0 to 1. Nobody asked, or more agreeing than asked, is refused. */
    static Interval ofShare(long agree, long asked) {
        return of(BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(asked), Math.toIntExact(agree), ERROR_RATE));
    }

    /** Of a mean, after Student. Fewer than two people, or a spread of nothing, is refused. */
    static Interval ofMean(double mean, double variance, long people) {
        return of(NormalConfidenceInterval.MEAN.fromErrorRate(mean, variance, people, ERROR_RATE));
    }

    private static Interval of(org.apache.commons.statistics.interval.Interval interval) {
        return new Interval(interval.getLowerBound(), interval.getUpperBound());
    }

    /** Intervals that only touch overlap too. */
    public boolean overlaps(Interval other) {
        return lower <= other.upper && other.lower <= upper;
    }

    Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    Interval within(double least, double most) {
        return new Interval(Math.max(least, lower), Math.min(most, upper));
    }

    /** To one decimal. */
    Interval rounded() {
        return new Interval(Math.round(lower * 10) / 10.0, Math.round(upper * 10) / 10.0);
    }
}
