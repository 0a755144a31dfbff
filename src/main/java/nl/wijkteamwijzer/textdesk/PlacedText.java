package nl.wijkteamwijzer.textdesk;

/**
 * A text for residents and where it stands.
 *
 * @param kind of the record
 * @param key of the record
 * @param title of the record, as staff call it
 * @param field in which it stands, with its language
 * @param text Markdown, or an address by itself
 */
public record PlacedText(String kind, String key, String title, String field, String text) {}
