package nl.wijkteamwijzer.finder;

import static nl.wijkteamwijzer.finder.SearchEntry.ANY_LANGUAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkteamwijzer.finder.SearchEntry.Kind;
import nl.wijkteamwijzer.sample.SampleAddresses;

/** Leiden to search in: its streets, areas, teams and themes. */
final class LeidenFixture {

    private static final Pattern AREA = Pattern.compile("\"code\":\"(?<code>\\w+)\",\"naam\":\"(?<name>[^\"]+)\"");

    /** Names with all that makes a name hard to write; not all of them are in the sample. */
    private static final List<String> HARD_NAMES = List.of(
            "Van 't Hoffstraat", "Van der Waalsstraat", "Burgemeester De Gijselaarlaan", "Burgsteeg",
            "Professor Einthovenlaan", "Dominee Van der Boschstraat", "Sint Jorissteeg", "Prinses Beatrixstraat",
            "Curaçaostraat", "Gabriël Metzustraat", "Cronjéstraat", "Cronesteinkade", "Thorbeckestraat",
            "Rijndijkstraat", "Boerhaavelaan", "Korevaarstraat", "'s-Gravensteinstraat", "Derde Binnenvestgracht",
            "Vijf Meilaan");

    private static final SearchIndex INDEX = SearchIndex.of(
            Stream.concat(entries().stream(), HARD_NAMES.stream().map(name -> place(Kind.STRAAT, slug(name), name))).toList());

    private LeidenFixture() {}

    static SearchIndex index() {
        return INDEX;
    }

    static List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        lines("straten-leiden.csv")
                .skip(1)
                .map(row -> row.substring(0, row.indexOf(';')))
                .distinct()
                .forEach(street -> entries.add(place(Kind.STRAAT, slug(street), street)));
        addAreas(entries, Kind.WIJK, "leiden-wijken-2024.geojson");
        addAreas(entries, Kind.BUURT, "leiden-buurten-2024.geojson");
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

    private static void addAreas(List<SearchEntry> entries, Kind kind, String file) {
        Matcher areas = AREA.matcher(lines(file).collect(Collectors.joining()));
        while (areas.find()) {
            entries.add(place(kind, areas.group("code"), areas.group("name")));
        }
    }

    /** The sample of the product itself, so that what is measured is what it holds. */
    private static Stream<String> lines(String file) {
        try (InputStream in = SampleAddresses.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
