package nl.wijkteamwijzer.results;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.editing.Sheet;
import nl.wijkteamwijzer.editing.Trouble;

/** The names by which records about figures are known in addresses, made of what they are about. */
final class Keys {

    private Keys() {}

    /** "gm0546-2026-q3"; empty when a part is. */
    static String of(String... parts) {
        return Stream.of(parts).anyMatch(String::isEmpty)
                ? ""
                : Stream.of(parts)
                        .map(part -> part.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
                        .collect(Collectors.joining("-"));
    }

    /** A record stays about what it was about: who wants another makes a new one. */
    static List<Trouble> unchanged(String key, String now, String field) {
        return now.isEmpty() || now.equals(key) ? List.of() : List.of(Trouble.in(field, "beheer.trouble.otherKey"));
    }

    static String of(Sheet sheet, String... fields) {
        return of(Stream.of(fields).map(sheet::get).toArray(String[]::new));
    }
}
