package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkteamwijzer.area.AreaMap;
import nl.wijkteamwijzer.area.BuurtCode;
import nl.wijkteamwijzer.area.Postcode;
import nl.wijkteamwijzer.area.PostcodeArea;
import nl.wijkteamwijzer.area.Street;
import nl.wijkteamwijzer.finder.Address;
import nl.wijkteamwijzer.finder.DoorFinder;
import nl.wijkteamwijzer.finder.Finding;
import nl.wijkteamwijzer.finder.Outcome;
import nl.wijkteamwijzer.publishing.PublishedPicture;

/** Where each postcode and street leads, so that what somebody types need not leave the kiosk. */
@ApplicationScoped
public class KioskPostcodes {

    @Inject
    PublishedPicture picture;

    @Inject
    DoorFinder doorFinder;

    JsonObject of(LocalDate day) {
        AreaMap map = picture.part(AreaMap.class);
        FoundDoors found = new FoundDoors();
        Map<Set<BuurtCode>, Finding> known = new HashMap<>();
        map.areas().stream().sorted(Comparator.comparing(PostcodeArea::postcode)).forEach(area -> add(
                area, found, day, known.computeIfAbsent(area.buurten(), same -> find(area.postcode(), null, day))));
        map.digits().stream().sorted().forEach(digits -> found.digits(digits, doorFinder.elsewhere(digits, day)));
        map.streets().stream()
                .sorted(Comparator.comparing(Street::name).thenComparing(Street::key))
                .forEach(street -> found.street(street.name(), doorFinder.find(street, null, null, day)));
        return found.json();
    }

    /** @param finding the same for all postcodes of the same buurten */
    private void add(PostcodeArea area, FoundDoors found, LocalDate day, Finding finding) {
        found.postcode(area.postcode(), finding);
        if (finding.outcome() == Outcome.HUISNUMMER_NODIG) {
            area.parts().values().forEach(numbers ->
                    found.houseNumbers(area.postcode(), numbers, find(area.postcode(), numbers.lowest(), day)));
        }
    }

    private Finding find(Postcode postcode, Integer houseNumber, LocalDate day) {
        return doorFinder.find(new Address(postcode, houseNumber), null, day);
    }
}
