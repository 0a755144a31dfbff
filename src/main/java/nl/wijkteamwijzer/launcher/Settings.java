package nl.wijkteamwijzer.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the operator set, as MicroProfile Config will see it too: environment variables win over the settings file.
 * A key {@code wijkteamwijzer.db.url} is the variable {@code WIJKTEAMWIJZER_DB_URL}.
 */
final class Settings {

    private static final String PREFIX = "wijkteamwijzer.";

    private Settings() {}

    /** Makes the lines of a settings file known to the whole process, save those the environment or command line has. */
    static void read(Path file) {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new CannotStart("Het instellingenbestand " + file + " is niet te lezen. Controleer de naam en de rechten.");
        }
        lines.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .filter(key -> find(key).isEmpty())
                .forEach(key -> System.setProperty(key, lines.getProperty(key).strip()));
    }

    static Optional<String> find(String key) {
        String variable = key.replace('.', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    static String get(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** Fills a key that nobody set. */
    static void setDefault(String key, String value) {
        if (find(key).isEmpty()) {
            System.setProperty(key, value);
        }
    }

    /** Fills a property of the process that is not a setting of ours and that nobody gave on the command line. */
    static void setSystemDefault(String property, String value) {
        System.setProperty(property, System.getProperty(property, value));
    }

    /** The port to listen on: PORT, else wijkteamwijzer.port, else 8080. */
    static int port() {
        String text = Optional.ofNullable(System.getenv("PORT"))
                .filter(value -> !value.isBlank())
                .orElseGet(() -> get("wijkteamwijzer.port", "8080"))
                .strip();
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new CannotStart("\"" + text + "\" is geen poort. Geef een getal van 1 tot en met 65535, bijvoorbeeld PORT=8081.");
        }
        return Integer.parseInt(text);
    }
}
