package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import nl.wijkteamwijzer.area.AreaMap;
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
        map.areas().stream().sorted(Comparator.comparing(PostcodeArea::postcode)).forEach(area -> add(area, found, day));
        map.digits().stream().sorted().forEach(digits -> found.digits(digits, doorFinder.elsewhere(digits, day)));
        map.streets().stream()
                .sorted(Comparator.comparing(Street::name).thenComparing(Street::key))
                .forEach(street -> found.street(street.name(), doorFinder.find(street, null, null, day)));
        return found.json();
    }

    private void add(PostcodeArea area, FoundDoors found, LocalDate day) {
        Finding finding = doorFinder.find(new Address(area.postcode(), null), null, day);
        found.postcode(area.postcode(), finding);
        if (finding.outcome() == Outcome.HUISNUMMER_NODIG) {
            area.parts().values().forEach(numbers -> found.houseNumbers(
                    area.postcode(), numbers, doorFinder.find(new Address(area.postcode(), numbers.lowest()), null, day)));
        }
    }
}
