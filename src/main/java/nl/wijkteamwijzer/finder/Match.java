package nl.wijkteamwijzer.finder;

import java.util.Comparator;

/**
 * How well an entry answers a query.
 *
 * @param entry the place of the entry in the list that the index was built of
 * @param strength 0 to 1
 * @param exact whether the query is a name of the entry
 * @param byName whether it was a name that matched, and not what the entry is about
 */
record Match(int entry, float strength, boolean exact, boolean byName) {

    static final Comparator<Match> WEAKEST_FIRST =
            Comparator.comparing(Match::exact).thenComparing(Match::strength);

    static Match stronger(Match one, Match other) {
        return WEAKEST_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
