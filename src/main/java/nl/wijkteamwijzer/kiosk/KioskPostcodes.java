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
        map.areas().stream()
                .map(PostcodeArea::postcode)
                .sorted()
                .forEach(postcode -> found.postcode(postcode, doorFinder.find(new Address(postcode, null), null, day)));
        map.digits().stream().sorted().forEach(digits -> found.digits(digits, doorFinder.elsewhere(digits, day)));
        map.streets().stream()
                .sorted(Comparator.comparing(Street::name).thenComparing(Street::key))
                .forEach(street -> found.street(street.name(), doorFinder.find(street, null, null, day)));
        return found.json();
    }
}
