package nl.wijkteamwijzer.content;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** A group of pages on which a notice can show. */
public enum NoticePlace {
    OVERAL(".*"),
    HOME("/|/zoek"),
    WIJKTEAMS("/wijkteams(/.*)?"),
    KAART("/kaart"),
    THEMAS("/thema/.*"),
    EIGEN_BIJDRAGE("/eigen-bijdrage(/.*)?"),
    ERVARING("/ervaring(/.*)?"),
    RESULTATEN("/resultaten(/.*)?");

    private final Pattern paths;

    NoticePlace(String paths) {
        this.paths = Pattern.compile(paths);
    }

    boolean covers(String path) {
        return paths.matcher(path).matches();
    }

    static Optional<NoticePlace> called(String name) {
        return Arrays.stream(values()).filter(place -> place.name().equals(name)).findFirst();
    }
}
