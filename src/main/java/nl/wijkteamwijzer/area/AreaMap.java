package nl.wijkteamwijzer.area;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The map as it is published: gemeenten, wijken, buurten, postcodes and streets. Never changes; is replaced as a whole. */
public final class AreaMap {

    /** The four digits of a postcode and a gemeente in which at least one of its addresses lies. */
    record Pc4(String pc4, GemeenteCode gemeente) {}

    /** What the database holds. */
    record Records(
            List<Gemeente> gemeenten,
            List<Wijk> wijken,
            List<Buurt> buurten,
            List<PostcodeArea> postcodes,
            List<Pc4> elsewhere,
            List<Street> streets,
            boolean voorbeeld) {}

    private final Records records;
    private final Map<Postcode, PostcodeArea> postcodes;
    private final Map<String, Set<GemeenteCode>> pc4;
    private final Map<String, Street> streets;

    AreaMap(Records records) {
        this.records = records;
        postcodes = records.postcodes().stream().collect(toMap(PostcodeArea::postcode, Function.identity()));
        pc4 = records.elsewhere().stream().collect(groupingBy(Pc4::pc4, mapping(Pc4::gemeente, toSet())));
        streets = records.streets().stream().collect(toMap(Street::key, Function.identity()));
    }

    /** Whether the table of addresses in force is invented. */
    public boolean isVoorbeeld() {
        return records.voorbeeld();
    }

    /** The gemeenten whose teams are shown here. */
    public List<Gemeente> served(LocalDate day) {
        return records.gemeenten().stream()
                .filter(Gemeente::isServed)
                .filter(gemeente -> gemeente.validity().holdsOn(day))
                .sorted(Comparator.comparing(Gemeente::getName))
                .toList();
    }

    /** Those that are served and the neighbours. */
    public List<Gemeente> gemeenten(LocalDate day) {
        return records.gemeenten().stream()
                .filter(gemeente -> gemeente.validity().holdsOn(day))
                .toList();
    }

    public Optional<Gemeente> gemeente(GemeenteCode code, LocalDate day) {
        return records.gemeenten().stream()
                .filter(gemeente -> gemeente.getCode().equals(code) && gemeente.validity().holdsOn(day))
                .findFirst();
    }

    public List<Wijk> wijken(LocalDate day) {
        return records.wijken().stream()
                .filter(wijk -> wijk.validity().holdsOn(day))
                .sorted(Comparator.comparing(Wijk::getCode))
                .toList();
    }

    public Optional<Wijk> wijk(WijkCode code, LocalDate day) {
        return records.wijken().stream()
                .filter(wijk -> wijk.getCode().equals(code) && wijk.validity().holdsOn(day))
                .findFirst();
    }

    public List<Buurt> buurten(LocalDate day) {
        return records.buurten().stream()
                .filter(buurt -> buurt.validity().holdsOn(day))
                .sorted(Comparator.comparing(Buurt::getCode))
                .toList();
    }

    public Optional<Buurt> buurt(BuurtCode code, LocalDate day) {
        return records.buurten().stream()
                .filter(buurt -> buurt.getCode().equals(code) && buurt.validity().holdsOn(day))
                .findFirst();
    }

    /** The postcode when it lies in a gemeente that is served here. */
    public Optional<PostcodeArea> area(Postcode postcode) {
        return Optional.ofNullable(postcodes.get(postcode));
    }

    /** All postcodes of the gemeenten that are served here, in no order. */
    public Collection<PostcodeArea> areas() {
        return postcodes.values();
    }

    /** The first four digits of all postcodes of which we know in which gemeente they lie, here and elsewhere. */
    public Set<String> digits() {
        return pc4.keySet();
    }

    /** The gemeenten in which postcodes with these four digits lie, as far as we know. */
    public Set<GemeenteCode> gemeentenOf(String digits) {
        return pc4.getOrDefault(digits, Set.of());
    }

    public Collection<Street> streets() {
        return streets.values();
    }

    public Optional<Street> street(String key) {
        return Optional.ofNullable(streets.get(key));
    }

    /** The stretches of a street, each a postcode with its numbers by buurt. */
    public List<PostcodeArea> along(Street street) {
        return street.postcodes().stream().map(postcodes::get).filter(area -> area != null).toList();
    }
}
