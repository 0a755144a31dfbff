package nl.wijkteamwijzer.launcher;

import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * For who develops: keeps the running application equal to what stands in the project. A page is seen at the next request;
 * a class or text, once it is compiled or saved, after the application was deployed again in the same server.
 */
final class Workshop {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final Path CLASSES = Path.of("target/classes");
    private static final String NAME = "wijkteamwijzer";
    private static final int LOOK_EVERY_MILLIS = 300;

    private final Path application;

    private Workshop(Path application) {
        this.application = application;
    }

    /** @param home the folder with the exploded application, which is brought up to date before the server reads it */
    static Workshop in(Path home) {
        if (!Files.isDirectory(PAGES)) {
            throw new CannotStart("De opdracht ontwikkel werkt alleen in de map van het project.");
        }
        Workshop workshop = new Workshop(home.resolve(NAME));
        workshop.follow();
        return workshop;
    }

    /** Stays in the workshop until the process ends. */
    void work() {
        System.out.println("Wijzig een pagina en ververs, of wijzig een klasse en doe: mvn -q compile");
        try {
            boolean changed = false;
            while (true) {
                TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
                boolean more = follow();
                // a compiler that is still writing is given the time
                if (changed && !more) {
                    deployAgain();
                }
                changed = more;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether something changed that the server reads only when it deploys. */
    private boolean follow() {
        Path classes = application.resolve("WEB-INF/classes");
        try {
            return follow(PAGES, application) | follow(TEXTS, classes) | follow(CLASSES, classes);
        } catch (IOException e) {
            System.out.println("Niet gevolgd, wordt opnieuw geprobeerd: " + e.getMessage());
            return true;
        }
    }

    private static boolean follow(Path from, Path to) throws IOException {
        boolean changed = false;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = from.relativize(file);
                Path copy = to.resolve(name);
                if (!name.startsWith("nl/wijkteamwijzer/launcher") && isNewer(file, copy)) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                    changed |= !isPage(file);
                }
            }
        }
        return changed;
    }

    private static boolean isPage(Path file) {
        return file.startsWith(PAGES) && !file.toString().endsWith(".xml");
    }

    private static boolean isNewer(Path file, Path copy) throws IOException {
        return !Files.exists(copy) || Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(copy)) > 0;
    }

    private void deployAgain() {
        long start = System.nanoTime();
        try {
            PayaraMicroRuntime server = PayaraMicro.getInstance().getRuntime();
            server.undeploy(NAME);
            server.deploy(NAME, "/", application.toFile());
            System.out.printf("Opnieuw geplaatst in %d ms%n", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        } catch (RuntimeException e) {
            System.out.println("Plaatsen is niet gelukt: " + e.getMessage());
        }
    }
}
