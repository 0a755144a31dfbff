package nl.wijkteamwijzer.area;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A postcode with its house numbers by buurt. Kept as text, the lowest number first:
 * "05460302:1-21/2,24;05460109:2-8/2". Equal areas have equal text. Half a million of these (the whole country) take
 * some 60 MB; a question reads only the text of the one postcode it is about.
 *
 * @throws IllegalArgumentException when the text is not such a list, or puts a number in two buurten
 */
public record PostcodeArea(Postcode postcode, String numbers) {

    private static final int BUURT_DIGITS = 8;

    public PostcodeArea {
        numbers = written(read(numbers));
    }

    /** From the numbers by buurt, in any order; IllegalArgumentException as for the text. */
    public static PostcodeArea of(Postcode postcode, Map<BuurtCode, HouseNumbers> parts) {
        return new PostcodeArea(postcode, written(parts));
    }

    /** The house numbers of each buurt; the buurt with the lowest number comes first. */
    public Map<BuurtCode, HouseNumbers> parts() {
        return read(numbers);
    }

    public Set<BuurtCode> buurten() {
        return new LinkedHashSet<>(parts().keySet());
    }

    /** Empty when the postcode has no such house number. */
    public Optional<BuurtCode> buurtOf(int houseNumber) {
        return parts().entrySet().stream()
                .filter(part -> part.getValue().contains(houseNumber))
                .map(Entry::getKey)
                .findFirst();
    }

    /** The number of addresses, where a house number counts once. */
    public int addresses() {
        return count(parts().values());
    }

    /** The gemeente of most of the addresses: a few postcodes lie in two. Of equals the lowest code. */
    public GemeenteCode gemeente() {
        return parts().entrySet().stream()
                .collect(Collectors.groupingBy(
                        part -> part.getKey().gemeente(), TreeMap::new, Collectors.summingInt(part -> part.getValue()
                                .count())))
                .entrySet()
                .stream()
                .max(comparing(Entry<GemeenteCode, Integer>::getValue)
                        .thenComparing(Entry::getKey, (one, other) -> other.compareTo(one)))
                .map(Entry::getKey)
                .orElseThrow();
    }

    private static int count(Collection<HouseNumbers> parts) {
        return parts.stream().mapToInt(HouseNumbers::count).sum();
    }

    private static Map<BuurtCode, HouseNumbers> read(String text) {
        Map<BuurtCode, HouseNumbers> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            if (colon != BUURT_DIGITS) {
                throw new IllegalArgumentException("Geen huisnummers per buurt: " + text);
            }
            BuurtCode buurt = new BuurtCode(part.substring(0, colon));
            if (parts.put(buurt, new HouseNumbers(part.substring(colon + 1))) != null) {
                throw new IllegalArgumentException("Buurt staat er tweemaal: " + text);
            }
        }
        return parts;
    }

    private static String written(Map<BuurtCode, HouseNumbers> parts) {
        long distinct = parts.values().stream()
                .flatMapToInt(HouseNumbers::stream)
                .distinct()
                .count();
        if (parts.isEmpty() || distinct != count(parts.values())) {
            throw new IllegalArgumentException("Elk huisnummer ligt in één buurt: " + parts);
        }
        return parts.entrySet().stream()
                .sorted(comparing(part -> part.getValue().lowest()))
                .map(part -> part.getKey().digits() + ":" + part.getValue().ranges())
                .collect(Collectors.joining(";"));
    }
}
