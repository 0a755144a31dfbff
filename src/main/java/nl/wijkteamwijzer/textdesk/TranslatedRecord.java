package nl.wijkteamwijzer.textdesk;

/**
 * A record of which the English wants work.
 *
 * @param kind as in addresses
 * @param title as staff call it
 */
public record TranslatedRecord(String kind, String key, String title, TranslationState state) {}
