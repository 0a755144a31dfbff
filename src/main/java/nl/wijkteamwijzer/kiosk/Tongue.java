package nl.wijkteamwijzer.kiosk;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkteamwijzer.publishing.InLanguage;

/**
 * How a kiosk says something in one language: by the translation of exactly these Dutch words, else in English, else in Dutch.
 *
 * @param language two letters
 */
record Tongue(String language, TranslationMemory memory) {

    /** What belongs together is said in one language. */
    Passage say(Original... originals) {
        List<String> dutch = all(Original::dutch, originals);
        if (language.equals(InLanguage.SOURCE)) {
            return new Passage(language, dutch);
        }
        List<String> translated = dutch.stream().flatMap(this::translated).toList();
        if (translated.size() == dutch.size()) {
            return new Passage(language, translated);
        }
        List<String> english = all(Original::english, originals);
        return english.stream().allMatch(Objects::nonNull)
                ? new Passage(Original.ENGLISH, english)
                : new Passage(InLanguage.SOURCE, dutch);
    }

    private Stream<String> translated(String dutch) {
        return dutch.isBlank() ? Stream.of(dutch) : memory.find(language, dutch).stream();
    }

    private static List<String> all(Function<Original, String> part, Original... originals) {
        return Stream.of(originals).map(part).toList();
    }
}
