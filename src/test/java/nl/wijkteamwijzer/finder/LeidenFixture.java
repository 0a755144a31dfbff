package nl.wijkteamwijzer.finder;

import static nl.wijkteamwijzer.finder.SearchEntry.ANY_LANGUAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;

/** Leiden to search in: its streets, areas, teams and themes. */
final class LeidenFixture {

    private static final SearchIndex INDEX = SearchIndex.of(entries());

    private LeidenFixture() {}

    static SearchIndex index() {
        return INDEX;
    }

    static List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        lines("streets.txt").forEach(street -> entries.add(place(Kind.STRAAT, slug(street), street)));
        lines("areas.txt").forEach(area -> {
            String[] parts = area.split(";");
            entries.add(place(Kind.valueOf(parts[0]), parts[1], parts[2]));
        });
        entries.addAll(TeamsFixture.entries());
        entries.addAll(ThemesFixture.entries());
        return entries;
    }

    static SearchEntry place(Kind kind, String key, String name) {
        return new SearchEntry(kind, key, name, List.of(), List.of(), "", ANY_LANGUAGE);
    }

    static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private static List<String> lines(String file) {
        try (InputStream in = LeidenFixture.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
