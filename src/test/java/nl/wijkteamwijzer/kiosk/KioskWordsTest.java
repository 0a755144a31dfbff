package nl.wijkteamwijzer.kiosk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words on the glass are there in each language: a screen would show the name of a word that is missing. */
class KioskWordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/wijkteamwijzer/i18n");
    private static final Pattern SAID = Pattern.compile("\\bsay\\('([\\w.]+)'");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d\\}");

    /** Numbers and examples of them, and what some language writes as Dutch does. */
    private static final Set<String> THE_SAME_ELSEWHERE = Set.of(
            "postcode.voorbeeld", "huisnummer.voorbeeld", "zorgen.112.nummer", "zorgen.veiligthuis.nummer", "zorgen.113.nummer",
            "zorgen.kindertelefoon.nummer", "hulp.contrast");

    private final Properties dutch = bundle("");

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "tr", "pl", "uk"})
    void everyLanguageHasTheSameWordsWithTheSameArguments(String language) {
        Properties words = bundle("_" + language);

        assertThat(words.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        assertThat(words.stringPropertyNames()).allSatisfy(key -> {
            assertThat(words.getProperty(key)).as(key).isNotBlank();
            assertThat(found(ARGUMENT, words.getProperty(key))).as(key).isEqualTo(found(ARGUMENT, dutch.getProperty(key)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "tr", "pl", "uk"})
    void nothingIsLeftInDutch(String language) {
        Properties words = bundle("_" + language);

        assertThat(dutch.stringPropertyNames())
                .filteredOn(key -> dutch.getProperty(key).equals(words.getProperty(key)))
                .isSubsetOf(THE_SAME_ELSEWHERE);
    }

    /** A translation is found by the Dutch: one that a translator ticks off is said wherever that stands. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "tr", "pl", "uk"})
    void whatIsTheSameInDutchIsTheSame(String language) {
        Properties words = bundle("_" + language);
        Map<String, Set<String>> byDutch = dutch.stringPropertyNames().stream()
                .collect(groupingBy(dutch::getProperty, mapping(words::getProperty, toSet())));

        assertThat(byDutch).allSatisfy((said, translations) -> assertThat(translations).as(said).hasSize(1));
    }

    /** They are filled in on the glass, where an apostrophe is an apostrophe. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_ar", "_tr", "_pl", "_uk"})
    void noApostropheIsDoubled(String bundle) {
        assertThat(bundle(bundle).values()).noneMatch(words -> words.toString().contains("''"));
    }

    @Test
    void dutchIsTheSourceItself() {
        assertThat(bundle("_nl")).isEmpty();
    }

    @Test
    void everyWordThatAScreenSaysIsThere() {
        Set<String> said = screens().stream().flatMap(screen -> found(SAID, read(screen)).stream()).collect(toCollection(TreeSet::new));

        assertThat(said).hasSizeGreaterThan(50).isSubsetOf(dutch.stringPropertyNames());
    }

    private static List<Path> screens() {
        try (Stream<Path> files = Files.list(Path.of("kiosk-assets"))) {
            return files.filter(file -> file.toString().endsWith(".js")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first group, or all that matched. */
    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results()
                .map(match -> match.groupCount() > 0 ? match.group(1) : match.group())
                .collect(toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) {
        Properties words = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve("Kiosk" + language + ".properties"))) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
