package nl.wijkteamwijzer.publishing;

import java.util.Collection;

/** A text in one language, beside the same in others. */
public interface InLanguage {

    /** The language of the source, which every text has. */
    String SOURCE = "nl";

    /** Two letters, ISO 639-1. */
    String language();

    /**
     * The text in that language, or in Dutch when it was not translated.
     *
     * @throws IllegalStateException when it is not there in Dutch either
     */
    static <T extends InLanguage> T choose(Collection<T> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .or(() -> texts.stream().filter(text -> text.language().equals(SOURCE)).findFirst())
                .orElseThrow(() -> new IllegalStateException("A record without a Dutch text"));
    }
}
