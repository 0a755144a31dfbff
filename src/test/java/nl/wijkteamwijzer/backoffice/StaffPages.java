package nl.wijkteamwijzer.backoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The pages of the back office by their files. */
public final class StaffPages {

    private static final Path WEB = Path.of("src/main/webapp");

    private StaffPages() {}

    /** All there are, as "/WEB-INF/pages/beheer/start.xhtml". */
    public static Set<String> all() {
        try (Stream<Path> files = Files.walk(WEB.resolve("WEB-INF/pages/beheer"))) {
            Set<String> views = new TreeSet<>();
            files.filter(file -> file.toString().endsWith(".xhtml")).forEach(file -> views.add("/" + WEB.relativize(file)));
            return views;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one at an address, without what differs between two addresses of one page. */
    public static Optional<String> at(String path) {
        return StaffRoutes.find(path.replaceFirst("[?#].*", "")).map(found -> found.route().view().replaceFirst("\\?.*", ""));
    }
}
