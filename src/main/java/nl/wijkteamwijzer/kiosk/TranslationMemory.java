package nl.wijkteamwijzer.kiosk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The translations as they are public, by the exact Dutch text. One that a translator has still to look at is public as well.
 * Never changes; is replaced as a whole.
 */
public class TranslationMemory {

    private final Map<String, Map<String, String>> byLanguage;

    public TranslationMemory(List<Translation> translations) {
        byLanguage = translations.stream()
                .collect(groupingBy(Translation::getLanguage, toMap(Translation::getDutch, Translation::getWords)));
    }

    /**
     * @param language two letters, as in the address
     * @param dutch the Dutch text, to the letter
     */
    public Optional<String> find(String language, String dutch) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(dutch));
    }
}
