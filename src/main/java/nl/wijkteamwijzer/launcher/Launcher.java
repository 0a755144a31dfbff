package nl.wijkteamwijzer.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * {@code java -jar wijkteamwijzer-launcher.jar demo | ontwikkel | start [settings file] | <command> …}. Exit status 0 after a clean stop or a
 * command that did its work, 1 when it cannot start or a command was refused, 2 for words it does not know.
 */
public final class Launcher {

    private static final String USAGE =
            """
            Gebruik: java -jar wijkteamwijzer-launcher.jar
              demo                       het voorbeeld, alleen op deze computer
              ontwikkel                  het voorbeeld, dat volgt wat u in het project wijzigt
              start [INSTELLINGEN]       productie, met een bestand met instellingen
              codes NAAM AANTAL | publiceer KWARTAAL …
                                         uitnodigingen maken, cijfers publiceren; zie server-config/README.md
              postcodes | straten | kaart | terug | voorbeelddata …
                                         gegevens inlezen of terugzetten; zie server-config/README.md""";

    private static final String STARTS_NOT = "Wijkteamwijzer start niet: ";

    private Launcher() {}

    public static void main(String[] words) {
        try {
            int status = run(words);
            if (status >= 0) {
                System.exit(status);
            }
        } catch (CannotStart e) {
            tell(serves(words[0]) ? STARTS_NOT : "Dat is niet gelukt: ", e);
            System.exit(1);
        }
    }

    private static void tell(String what, CannotStart why) {
        System.err.println(what + why.getMessage());
    }

    private static boolean serves(String word) {
        return List.of("demo", "ontwikkel", "start").contains(word);
    }

    /** The exit status, or -1 when a server now runs and the process must live on. */
    private static int run(String[] words) {
        if (words.length == 0) {
            System.err.println(USAGE);
            return 2;
        }
        List<String> rest = new ArrayList<>(Arrays.asList(words).subList(1, words.length));
        return switch (words[0]) {
            case "demo" -> serve("demo", rest);
            case "ontwikkel" -> develop(rest);
            case "start" -> serve("production", rest);
            case "postcodes", "straten", "kaart", "terug", "voorbeelddata", "codes", "publiceer" -> command(words);
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private static int serve(String mode, List<String> files) {
        files.forEach(file -> Settings.read(Path.of(file)));
        System.setProperty("wijkteamwijzer.mode", mode);
        if (mode.equals("production") && Settings.find("wijkteamwijzer.clock").isPresent()) {
            throw new CannotStart("WIJKTEAMWIJZER_CLOCK is alleen voor het voorbeeld. Haal deze instelling weg.");
        }
        String address = "demo".equals(mode) ? "127.0.0.1" : Settings.get("wijkteamwijzer.address", "127.0.0.1");
        int port = Settings.port();
        Path data = dataFolder();
        Preflight.portIsFree(address, port);
        Preflight.canWrite(data);
        Preflight.settingsMakeSense();
        Logging.apply();
        new Server(home(), data).start(address, port, prepareDatabase());
        return -1;
    }

    /** Goes on while the server starts. When it cannot be done, nothing of that server should still be heard. */
    private static Future<?> prepareDatabase() {
        FutureTask<?> preparing = new FutureTask<>(() -> {
            try {
                new Application(home()).prepareDatabase();
            } catch (CannotStart e) {
                tell(STARTS_NOT, e);
                Runtime.getRuntime().halt(1);
            }
        }, null);
        new Thread(preparing, "database").start();
        return preparing;
    }

    private static int develop(List<String> files) {
        Workshop workshop = Workshop.in(home());
        Settings.setDefault("wijkteamwijzer.stage", "Development");
        serve("demo", files);
        workshop.work();
        return -1;
    }

    private static int command(String[] words) {
        if (Settings.find("wijkteamwijzer.settings").isPresent()) {
            Settings.read(Path.of(Settings.get("wijkteamwijzer.settings", "")));
        }
        Preflight.canWrite(dataFolder());
        Preflight.groupsAreLarge();
        // An edition of the whole country is half a million rows in one transaction. From 5,000 rows on Derby would lock
        // the table in the place of rows, and wait for whoever reads the edition in force.
        Settings.setSystemDefault("derby.locks.escalationThreshold", "2000000");
        Logging.apply();
        return new Application(home()).command(words);
    }

    /** Where the data lives; the embedded database too, unless another one was named. */
    private static Path dataFolder() {
        Path data = Path.of(Settings.get("wijkteamwijzer.data", "data")).toAbsolutePath().normalize();
        Settings.setDefault("wijkteamwijzer.db.url", "jdbc:derby:" + data.resolve("db") + ";create=true");
        if (Settings.get("wijkteamwijzer.db.url", "").startsWith("jdbc:postgresql:")) {
            Settings.setDefault("wijkteamwijzer.db.driver", "org.postgresql.Driver");
        }
        System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
        return data;
    }

    /** The folder in which this program lies, with the server and the application beside it. */
    private static Path home() {
        try {
            Path jar = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path home = Files.isDirectory(jar) ? jar.getParent() : jar.toRealPath().getParent();
            if (!Files.exists(home.resolve("payara-micro.jar"))) {
                throw new CannotStart("Naast " + jar.getFileName() + " ontbreekt payara-micro.jar. Bouw eerst met mvn package.");
            }
            return home;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
