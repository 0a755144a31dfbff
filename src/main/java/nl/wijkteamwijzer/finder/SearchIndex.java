package nl.wijkteamwijzer.finder;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds streets, areas, teams, themes and information by name or by word, also when misspelled.
 *
 * <p>It never changes: make a new one when what can be found has changed. Many threads may use it at once, and it holds
 * nothing outside the heap, so it needs no closing.
 */
public final class SearchIndex {

    private static final List<SearchEntry.Kind> BY_NAME = List.of(
            SearchEntry.Kind.STRAAT,
            SearchEntry.Kind.TEAM,
            SearchEntry.Kind.WIJK,
            SearchEntry.Kind.BUURT,
            SearchEntry.Kind.THEMA,
            SearchEntry.Kind.INFORMATIE,
            SearchEntry.Kind.GEMEENTE);

    private static final List<SearchEntry.Kind> BY_WORD = List.of(
            SearchEntry.Kind.THEMA,
            SearchEntry.Kind.TEAM,
            SearchEntry.Kind.INFORMATIE,
            SearchEntry.Kind.WIJK,
            SearchEntry.Kind.BUURT,
            SearchEntry.Kind.STRAAT,
            SearchEntry.Kind.GEMEENTE);

    /** Strength that one place in those lists is worth: enough to decide between equals only. */
    private static final float ONE_PLACE = 0.004f;

    private final List<SearchEntry> entries;
    private final NameSearch names;
    private final WordSearch words;

    private SearchIndex(List<SearchEntry> entries) {
        this.entries = entries;
        this.names = new NameSearch(entries);
        this.words = new WordSearch(entries);
    }

    /** An index of these entries; of none is allowed, and finds nothing. */
    public static SearchIndex of(Collection<SearchEntry> entries) {
        return new SearchIndex(List.copyOf(entries));
    }

    /**
     * What was meant by the query, best first.
     *
     * @param query what somebody typed; null, blank, or what is like nothing here gives an empty list
     * @param language "nl", "en" or another; null and blank are Dutch. Besides entries in that language, those in any
     *     language are found
     * @param limit the most hits; less than 1 gives an empty list
     */
    public List<SearchHit> search(String query, String language, int limit) {
        Language spoken = Language.of(language);
        return saysNothing(query)
                ? List.of()
                : hits(Stream.concat(names.find(query, spoken).stream(), words.find(query, spoken).stream()), limit);
    }

    /**
     * The names nearest to the query, whatever the distance, best first: for "did you mean" when nothing was found.
     *
     * @param query what somebody typed; null, blank, or without a letter or digit gives an empty list
     * @param language as in {@link #search}
     * @param limit the most hits; less than 1 gives an empty list
     */
    public List<SearchHit> nearest(String query, String language, int limit) {
        return saysNothing(query)
                ? List.of()
                : hits(names.compareAll(query, Language.of(language)).stream(), limit);
    }

    private static boolean saysNothing(String query) {
        return query == null || Spelling.asWritten(query).isEmpty();
    }

    private List<SearchHit> hits(Stream<Match> matches, int limit) {
        Map<Integer, Match> best = new HashMap<>();
        matches.forEach(match -> best.merge(match.entry(), match, Match::stronger));
        return best.values().stream()
                .map(match -> new SearchHit(entries.get(match.entry()), score(match), match.exact()))
                .sorted(Comparator.comparing(SearchHit::exact)
                        .thenComparing(SearchHit::score)
                        .reversed()
                        .thenComparing(hit -> hit.entry().title())
                        .thenComparing(hit -> hit.entry().key()))
                .limit(Math.max(0, limit))
                .toList();
    }

    private float score(Match match) {
        List<SearchEntry.Kind> order = match.byName() ? BY_NAME : BY_WORD;
        int place = order.indexOf(entries.get(match.entry()).kind());
        return Math.max(0, match.strength() - ONE_PLACE * place);
    }
}
