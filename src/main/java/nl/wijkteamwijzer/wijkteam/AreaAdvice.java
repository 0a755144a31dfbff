package nl.wijkteamwijzer.wijkteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkteamwijzer.area.WijkCode;
import nl.wijkteamwijzer.editing.Trouble;
import nl.wijkteamwijzer.publishing.PublicRecord;

/**
 * What a change of an access point does to the wijken of its layer: those that nobody serves any more, and those that
 * another serves already.
 */
record AreaAdvice(String slug, String kind, List<WijkCode> wijken, LocalDate from) {

    /**
     * @param all published revisions of all access points
     * @param places gives wijken their names
     */
    List<Trouble> on(List<AccessPoint> all, PlaceChoices places) {
        List<AccessPoint> layer = PublicRecord.inForceOn(from, all).stream().filter(point -> point.getKind().equals(kind)).toList();
        List<AccessPoint> others = layer.stream().filter(point -> !point.getSlug().equals(slug)).toList();
        List<Trouble> advice = new ArrayList<>();
        layer.stream()
                .filter(point -> point.getSlug().equals(slug))
                .flatMap(point -> point.getWijken().stream())
                .filter(wijk -> !wijken.contains(wijk) && others.stream().noneMatch(other -> other.serves(wijk)))
                .forEach(wijk -> advice.add(Trouble.in(
                        AccessPointSheet.WIJKEN, "beheer.toegangspunten.advies.hole", from.toString(), name(wijk, places))));
        wijken.forEach(wijk -> others.stream().filter(other -> other.serves(wijk)).forEach(other -> advice.add(Trouble.in(
                AccessPointSheet.WIJKEN, "beheer.toegangspunten.advies.overlap", from.toString(), name(wijk, places), other.getName()))));
        return advice;
    }

    private static String name(WijkCode wijk, PlaceChoices places) {
        return places.wijk(wijk.value()).orElse(wijk.value());
    }
}
