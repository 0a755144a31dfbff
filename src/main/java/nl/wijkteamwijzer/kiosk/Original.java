package nl.wijkteamwijzer.kiosk;

import java.util.function.Function;
import nl.wijkteamwijzer.publishing.InLanguage;
import nl.wijkteamwijzer.web.Words;

/**
 * A text as the site has it.
 *
 * @param english null when the site has it in Dutch only
 */
record Original(String dutch, String english) {

    static final String ENGLISH = "en";

    /** @param texts those of a record, in a language or else in Dutch */
    static <T extends InLanguage> Original of(Function<String, T> texts, Function<T, String> part) {
        T english = texts.apply(ENGLISH);
        return new Original(
                part.apply(texts.apply(InLanguage.SOURCE)), english.language().equals(ENGLISH) ? part.apply(english) : null);
    }

    /** Words of the interface of the site. */
    static Original words(String key) {
        return new Original(Words.sayIn(InLanguage.SOURCE, key), Words.sayIn(ENGLISH, key));
    }
}
