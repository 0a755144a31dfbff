package nl.wijkteamwijzer;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the interface: complete in every language, all used, and none in a page itself. */
class TranslationsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/nl/wijkteamwijzer/i18n");
    private static final Path WEB = Path.of("src/main/webapp/WEB-INF");
    private static final Path CODE = Path.of("src/main/java");

    /** Keys of which code makes the end: the name of an enum constant or an outcome. */
    private static final List<String> COMPUTED = List.of(
            "beheer.imports.state.", "beheer.tarieven.huishouden.", "beheer.tarieven.regel.",
            "answer.", "beheer.afbeeldingen.fout.", "beheer.choice.", "beheer.cijfers.state.", "beheer.done.", "beheer.field.",
            "beheer.kiosken.advice.", "beheer.kiosken.offer.", "beheer.kiosken.state.", "beheer.hulp.advice.", "beheer.hulp.level.", "beheer.invoeren.channel.", "beheer.invoeren.key.",
            "beheer.invoeren.trouble.", "beheer.kalender.audience.", "beheer.kalender.channel.", "beheer.kalender.field.", "beheer.kind.", "beheer.kioskvertalingen.fout.", "beheer.kioskvertalingen.show.",
            "beheer.kioskvertalingen.state.",
            "beheer.list.column.", "beheer.list.show.", "beheer.mis.", "beheer.stage.", "beheer.version.", "beheer.work.",
            "beheer.links.answer.", "beheer.links.why.", "beheer.menu.", "beheer.password.flaw.", "beheer.role.",
            "beheer.publicatie.draft.", "beheer.publicaties.state.", "beheer.rapport.question.", "beheer.role.for.",
            "beheer.sluiten.stage.", "beheer.sluitingen.fout.", "beheer.uitnodigingen.trouble.",
            "beheer.vragenlijsten.change.", "beheer.vragenlijsten.stage.", "beheer.weken.fout.", "block.", "calculate.", "calculate.past.",
            "channel.", "comparison.", "contribution.per.", "contribution.reason.", "experience.trouble.",
            "experience.who.", "facility.", "figure.", "finding.", "kloptNiet.subject.", "now.", "personalData.",
            "quarter.", "result.", "results.column.", "results.unit.", "searchPage.");

    private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:i18n|beheer)\\['([^']+)'\\]|words\\.say\\('([^']+)'[,)]");
    private static final Pattern KEY_IN_CODE = Pattern.compile("\\b(?:say|getString|format)\\(\\s*\"(\\w+(?:\\.\\w+)+)\"[,)]");
    private static final Pattern TEXT_IN_CODE = Pattern.compile("[\"']([\\w.]+)[\"']");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[^}]*\\}");
    private static final Pattern NOT_TEXT =
            Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!DOCTYPE[^>]*>|#\\{[^}]*\\}|<script.*?</script>|<[^>]*>|&[#\\w]+;", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final Properties source = all("");

    @ParameterizedTest
    @ValueSource(strings = "en")
    void everyLanguageHasTheSameKeysAndPlaceholders(String language) {
        Properties translation = all("_" + language);

        assertThat(translation.stringPropertyNames()).isEqualTo(source.stringPropertyNames());
        assertThat(source.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(translation, key)).as(key).isEqualTo(placeholders(source, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messages.properties", "Messages_en.properties", "Beheer.properties", "Beheer_en.properties"})
    void noTextIsEmpty(String bundle) {
        Properties texts = bundle(bundle);

        assertThat(texts.stringPropertyNames()).allSatisfy(key -> assertThat(texts.getProperty(key)).as(key).isNotBlank());
    }

    @Test
    void dutchIsTheSourceItself() {
        assertThat(all("_nl")).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        Set<String> asked = new TreeSet<>();
        files(WEB, ".xhtml").forEach(page -> asked.addAll(found(KEY_IN_PAGE, page)));
        files(CODE, ".java").forEach(code -> asked.addAll(found(KEY_IN_CODE, code)));

        assertThat(asked).hasSizeGreaterThan(50).isSubsetOf(source.stringPropertyNames());
    }

    @Test
    void everyKeyIsAskedFor() {
        Set<String> named = new TreeSet<>();
        Stream.concat(files(WEB, ".xhtml"), files(CODE, ".java")).forEach(file -> named.addAll(found(TEXT_IN_CODE, file)));

        assertThat(source.stringPropertyNames())
                .allMatch(key -> named.contains(key) || Stream.concat(COMPUTED.stream(), ofFields()).anyMatch(key::startsWith));
    }

    /** The fields of a kind of record have words of their own, of which the code knows the kind from the kind itself. */
    private Stream<String> ofFields() {
        return source.stringPropertyNames().stream()
                .filter(key -> key.matches("beheer\\.kind\\.[a-z-]+"))
                .map(key -> key.replace("beheer.kind.", "beheer.") + ".");
    }

    @Test
    void everyComputedKeyIsStillComputed() {
        Set<String> named = new TreeSet<>();
        Stream.concat(files(WEB, ".xhtml"), files(CODE, ".java")).forEach(file -> named.addAll(found(TEXT_IN_CODE, file)));

        assertThat(named).containsAll(COMPUTED);
    }

    @Test
    void noPageHoldsWordsOfItsOwn() {
        assertThat(files(WEB, ".xhtml"))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(LETTERS.matcher(NOT_TEXT.matcher(read(page)).replaceAll(" ")).results())
                        .as(page.toString())
                        .extracting(MatchResult::group)
                        .isEmpty());
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return found(PLACEHOLDER, texts.getProperty(key));
    }

    private static Set<String> found(Pattern pattern, Path file) {
        return found(pattern, read(file));
    }

    /** The first group that matched, or all of it. */
    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(TranslationsTest::first).collect(toCollection(TreeSet::new));
    }

    private static String first(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    /** For visitors and for staff. */
    private static Properties all(String language) {
        Properties texts = bundle("Messages" + language + ".properties");
        texts.putAll(bundle("Beheer" + language + ".properties"));
        return texts;
    }

    private static Properties bundle(String name) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<Path> files(Path folder, String extension) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(extension)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
