package nl.wijkteamwijzer.backoffice;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wijkteamwijzer.security.Right;

/** The pages of the back office by their files, as "start.xhtml". */
public final class StaffPages {

    private static final Path ROUTES = Path.of("src/main/java/nl/wijkteamwijzer/backoffice/StaffRoutes.java");
    private static final Pattern PAGE = Pattern.compile("\"([\\w/-]+\\.xhtml)");

    private StaffPages() {}

    /** All there are. */
    public static Set<String> all() {
        try {
            return PAGE.matcher(Files.readString(ROUTES)).results().map(page -> page.group(1)).collect(toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one at an address, without what differs between two addresses of one page. */
    public static Optional<String> at(String path) {
        return StaffRoutes.find(path.replaceFirst("[?#].*", ""))
                .map(found -> found.route().view().replaceFirst("\\?.*", "").replaceFirst("^/WEB-INF/pages/beheer/", ""));
    }

    /** Every address in which nothing varies. */
    public static Set<String> plainAddresses() {
        try {
            String routes = Files.readString(ROUTES);
            Set<String> addresses = new TreeSet<>();
            Pattern.compile("new Page\\(\"(/[a-z/-]*(?:\\\\\\\\\\.csv)?)\",").matcher(routes).results()
                    .forEach(page -> addresses.add("/beheer" + page.group(1).replace("\\", "")));
            return addresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of these is enough to see what is at an address; none: everybody may. */
    public static Set<Right> rights(String path) {
        return StaffRoutes.find(path.replaceFirst("[?#].*", "")).orElseThrow().rights();
    }

    /** Whether the address says which record a page is about. */
    public static boolean isAboutOne(String path) {
        return path.contains("?") || !plainAddresses().contains(path);
    }
}
