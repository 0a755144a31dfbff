package nl.wijkteamwijzer.metrics;

/**
 * What others measured: the nulmeting or a benchmark. Reports seldom give their n, and say "circa 40%", so it is a
 * range and may be as narrow as a point.
 *
 * @param range percent or mark
 */
public record Reference(Measure measure, Interval range) {}
