package nl.wijkteamwijzer.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** What is written to the log, and how: the operator's file, else ours for the demo or for production. */
final class Logging {

    private Logging() {}

    /** Has it hold from now on, before the server takes it over. */
    static void apply() {
        // Libraries that write by SLF4J have nothing to tell an operator; without this they say that nobody listens.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(properties()));
        } catch (IOException e) {
            throw new CannotStart("het bestand van wijkteamwijzer.logging is niet te lezen. Controleer de naam en de rechten.");
        }
    }

    static byte[] properties() throws IOException {
        if (Settings.find("wijkteamwijzer.logging").isPresent()) {
            return Files.readAllBytes(Path.of(Settings.get("wijkteamwijzer.logging", "")));
        }
        boolean demo = "demo".equals(Settings.get("wijkteamwijzer.mode", ""));
        String name = demo ? "logging.properties" : "logging-production.properties";
        try (InputStream resource = Logging.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        }
    }
}
