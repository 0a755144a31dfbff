package nl.wijkteamwijzer.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkteamwijzer.area.BuurtCode;

/** The streets of Leiden and the digits of their postcodes, as the sample knows them: likely, not authoritative. */
final class SampleStreets {

    private SampleStreets() {}

    /** Each street with the buurten it runs through, in that order. */
    static Map<String, List<BuurtCode>> buurtenByStreet() {
        Map<String, List<BuurtCode>> streets = new LinkedHashMap<>();
        for (String[] row : rows("straten-leiden.csv")) {
            streets.computeIfAbsent(row[0], none -> new ArrayList<>()).add(new BuurtCode(row[1]));
        }
        return streets;
    }

    /** The four digits that most postcodes of a buurt begin with. */
    static Map<BuurtCode, String> pc4ByBuurt() {
        Map<BuurtCode, String> digits = new LinkedHashMap<>();
        rows("pc4-leiden.csv").forEach(row -> digits.put(new BuurtCode(row[0]), row[1]));
        return digits;
    }

    private static List<String[]> rows(String resource) {
        try (InputStream in = SampleStreets.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
