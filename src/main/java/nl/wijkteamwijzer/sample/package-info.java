/**
 * Invented data, the same at each run: for the demo, for tests and for benchmarks. It goes through the same doors as real
 * data and is marked voorbeeld wherever it shows.
 *
 * <p>Decided: the streets are names that exist or could exist in Leiden, in the buurt where they lie or could lie; the
 * postcodes and house numbers along them are invented. The outlines of wijken and buurten are real (CBS/Kadaster, Wijk- en
 * Buurtkaart 2024, generalised).
 *
 * <p>Decided: experiences are cast when {@code results} says that quarters are about to end, so that a quarter is never
 * published before its invented ballots are in; after the pages are up, and once for each box.
 */
package nl.wijkteamwijzer.sample;
