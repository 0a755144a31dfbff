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
}
