package nl.wijkteamwijzer.finder;

/**
 * An entry that was found.
 *
 * @param entry what was found
 * @param score 0 to 1, higher is better; only good for comparing hits of one query
 * @param exact whether the query is one of its names but for capitals, accents, spaces, marks and usual abbreviations;
 *     a synonym is never exact
 */
public record SearchHit(SearchEntry entry, float score, boolean exact) {}
