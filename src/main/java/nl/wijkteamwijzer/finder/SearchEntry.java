package nl.wijkteamwijzer.finder;

import java.util.List;
import java.util.Objects;

/**
 * One thing that can be found.
 *
 * @param kind what it is; decides the order among equally good hits
 * @param key what the caller makes a link of: a slug, a code, the id of a street
 * @param title what is shown; it is also a name
 * @param names proper names and other names it is called by
 * @param words synonyms and keywords, of one or more words each ("schulden", "SWT")
 * @param text running text, may be empty
 * @param language "nl", "en", or {@link #ANY_LANGUAGE} for what is called the same in each
 */
public record SearchEntry(
        Kind kind, String key, String title, List<String> names, List<String> words, String text, String language) {

    /** The language of proper names. */
    public static final String ANY_LANGUAGE = "*";

    /** What can be found. */
    public enum Kind {
        STRAAT,
        BUURT,
        WIJK,
        TEAM,
        THEMA,
        INFORMATIE,
        GEMEENTE
    }

    /** Null is refused in every part, with a {@link NullPointerException} that names the part. */
    public SearchEntry {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        names = List.copyOf(names);
        words = List.copyOf(words);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(language, "language");
    }
}
