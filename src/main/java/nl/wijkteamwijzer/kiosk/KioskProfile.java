package nl.wijkteamwijzer.kiosk;

import static nl.wijkteamwijzer.web.ApiJson.JSON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkteamwijzer.area.GemeenteCode;

/**
 * What staff say about a kiosk.
 *
 * @param place where it stands, as residents read it
 * @param team the slug of the nearest access point; null when there is none
 * @param languages in the order in which they are offered
 * @param telephone whom one calls when it fails; null when there is nobody
 */
public record KioskProfile(String name, String place, String team, GemeenteCode gemeente, List<String> languages, Set<Offer> offer,
        boolean printer, String telephone) {

    /** @throws IllegalArgumentException when it speaks no Dutch, or nothing is offered */
    public KioskProfile {
        languages = KioskLanguage.codes().stream().filter(languages::contains).toList();
        offer = Set.copyOf(offer);
        if (!languages.contains("nl") || offer.isEmpty()) {
            throw new IllegalArgumentException("A kiosk that has nothing to say");
        }
    }

    /** As "WIE,NU", in the order of the tiles. */
    String offerText() {
        return EnumSet.copyOf(offer).stream().map(Offer::name).collect(Collectors.joining(","));
    }

    /** For the audit trail. */
    public String json() {
        return JSON.createObjectBuilder()
                .add("naam", name)
                .add("plaats", place)
                .add("team", String.valueOf(team))
                .add("gemeente", gemeente.value())
                .add("talen", String.join(",", languages))
                .add("aanbod", offerText())
                .add("printer", printer)
                .add("telefoon", String.valueOf(telephone))
                .build()
                .toString();
    }
}
