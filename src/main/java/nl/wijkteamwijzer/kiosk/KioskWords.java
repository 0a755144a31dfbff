package nl.wijkteamwijzer.kiosk;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wijkteamwijzer.publishing.InLanguage;

/** The words on the glass itself. What staff wrote goes before what came with the program. */
final class KioskWords {

    private static final String FOLDER = "/nl/wijkteamwijzer/i18n/Kiosk";
    private static final Map<String, Properties> BUNDLES =
            KioskLanguage.codes().stream().collect(toUnmodifiableMap(Function.identity(), KioskWords::bundle));

    private KioskWords() {}

    static JsonObjectBuilder in(Tongue tongue) {
        Properties dutch = BUNDLES.get(InLanguage.SOURCE);
        JsonObjectBuilder words = JSON.createObjectBuilder();
        new TreeSet<>(dutch.stringPropertyNames()).forEach(key -> words.add(key, said(tongue, key, dutch.getProperty(key))));
        return words;
    }

    private static String said(Tongue tongue, String key, String dutch) {
        String english = BUNDLES.get(Original.ENGLISH).getProperty(key, dutch);
        return tongue.memory().find(tongue.language(), dutch)
                .orElseGet(() -> BUNDLES.get(tongue.language()).getProperty(key, english));
    }

    /** What came with the program in a language, by the Dutch; of two for the same Dutch the first. */
    static Map<String, String> came(KioskLanguage language) {
        Properties dutch = BUNDLES.get(InLanguage.SOURCE);
        Properties words = BUNDLES.get(language.code());
        return new TreeSet<>(words.stringPropertyNames()).stream()
                .filter(dutch::containsKey)
                .collect(toUnmodifiableMap(dutch::getProperty, words::getProperty, (first, second) -> first));
    }

    private static Properties bundle(String language) {
        Properties words = new Properties();
        String name = FOLDER + (language.equals(InLanguage.SOURCE) ? "" : "_" + language) + ".properties";
        try (InputStream in = KioskWords.class.getResourceAsStream(name)) {
            if (in != null) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
