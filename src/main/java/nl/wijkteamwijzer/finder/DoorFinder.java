package nl.wijkteamwijzer.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Gemeente;
import nl.wijkteamwijzer.area.GemeenteCode;
import nl.wijkteamwijzer.area.PostcodeArea;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.publishing.PublishedPicture;
import nl.wijkteamwijzer.wijkteam.AccessPoint;
import nl.wijkteamwijzer.wijkteam.AccessPoints;

/** From an address to the doors that are there for it on a day. */
@ApplicationScoped
public class DoorFinder {

    @Inject
    PublishedPicture picture;

    protected DoorFinder() {
        // for CDI
    }

    /** To find without a server. */
    public DoorFinder(PublishedPicture picture) {
        this.picture = picture;
    }

    /** @param firstKind the kind to contact first for the question at hand; null when there is no question */
    public Finding find(Address address, String firstKind, LocalDate day) {
        AreaMap map = picture.part(AreaMap.class);
        return map.area(address.postcode())
                .map(area -> among(List.of(area), address.houseNumber(), firstKind, day))
                .orElseGet(() -> elsewhere(address.postcode().pc4(), day));
    }

    /** The same for a street, which may run through several buurten. */
    public Finding find(Street street, Integer houseNumber, String firstKind, LocalDate day) {
        List<PostcodeArea> areas = picture.part(AreaMap.class).along(street);
        return areas.isEmpty()
                ? Finding.without(Outcome.ONBEKEND, gemeenten(List.of(street.gemeente()), day))
                : among(areas, houseNumber, firstKind, day);
    }

    /** The doors of a wijk. */
    public List<AccessPoint> doors(WijkCode wijk, String firstKind, LocalDate day) {
        AccessPoints points = picture.part(AccessPoints.class);
        Stream<AccessPoint> first = firstKind == null
                ? Stream.empty()
                : points.inGemeente(wijk.gemeente(), day).stream().filter(point -> point.getKind().equals(firstKind))
                        .filter(point -> point.getWijken().isEmpty() || point.serves(wijk));
        return Stream.concat(first, points.serving(wijk, day).stream()).distinct().toList();
    }

    private Finding among(List<PostcodeArea> areas, Integer houseNumber, String firstKind, LocalDate day) {
        Set<BuurtCode> possible = buurten(areas);
        Set<BuurtCode> certain = houseNumber == null ? Set.of() : buurten(areas, houseNumber);
        if (!certain.isEmpty() && haveSameDoors(certain, day)) {
            return finding(Outcome.GEVONDEN, certain, firstKind, day);
        }
        if (haveSameDoors(possible, day)) {
            return finding(Outcome.GEVONDEN, certain.isEmpty() ? possible : certain, firstKind, day);
        }
        return houseNumber == null
                ? finding(Outcome.HUISNUMMER_NODIG, possible, firstKind, day)
                : finding(Outcome.MEERDERE, certain.isEmpty() ? possible : certain, firstKind, day);
    }

    /** What is known of a postcode with these four digits that is not in the table of addresses. */
    public Finding elsewhere(String digits, LocalDate day) {
        Set<GemeenteCode> codes = picture.part(AreaMap.class).gemeentenOf(digits);
        List<Gemeente> known = gemeenten(codes, day);
        List<Gemeente> others = known.stream().filter(gemeente -> !gemeente.isServed()).toList();
        // Every postcode of a served gemeente is in the table, so when the digits also lie next door, it is next door.
        boolean outside = codes.size() > known.size() || !others.isEmpty();
        return outside ? Finding.without(Outcome.BUITEN_GEMEENTE, others) : Finding.without(Outcome.ONBEKEND, known);
    }

    private Finding finding(Outcome outcome, Set<BuurtCode> buurten, String firstKind, LocalDate day) {
        AreaMap map = picture.part(AreaMap.class);
        List<WijkCode> wijken = buurten.stream().map(BuurtCode::wijk).distinct().sorted().toList();
        return new Finding(
                outcome,
                gemeenten(buurten.stream().map(BuurtCode::gemeente).distinct().toList(), day),
                buurten.stream().sorted().flatMap(code -> map.buurt(code, day).stream()).toList(),
                wijken,
                wijken.stream().flatMap(wijk -> doors(wijk, firstKind, day).stream()).distinct().toList());
    }

    private boolean haveSameDoors(Set<BuurtCode> buurten, LocalDate day) {
        return buurten.stream().map(buurt -> doors(buurt.wijk(), null, day)).distinct().count() == 1;
    }

    private List<Gemeente> gemeenten(Collection<GemeenteCode> codes, LocalDate day) {
        AreaMap map = picture.part(AreaMap.class);
        return codes.stream().sorted().flatMap(code -> map.gemeente(code, day).stream()).toList();
    }

    private static Set<BuurtCode> buurten(List<PostcodeArea> areas) {
        Set<BuurtCode> buurten = new LinkedHashSet<>();
        areas.forEach(area -> buurten.addAll(area.buurten()));
        return buurten;
    }

    private static Set<BuurtCode> buurten(List<PostcodeArea> areas, int houseNumber) {
        Set<BuurtCode> buurten = new LinkedHashSet<>();
        areas.stream().map(area -> area.buurtOf(houseNumber)).flatMap(Optional::stream).forEach(buurten::add);
        return buurten;
    }
}
