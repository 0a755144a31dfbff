package nl.wijkteamwijzer.finder;

/**
 * Something found, as it is shown.
 *
 * @param url of the page, with the language in front where it is not Dutch
 * @param explanation one line on what it is
 */
public record SearchResult(SearchEntry.Kind kind, String title, String url, String explanation) {}
